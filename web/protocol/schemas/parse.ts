import * as v from './valibot.js';

import { DOCUMENT_ERRORS, documentError } from '../errors.js';
import type { DocumentError, DocumentErrorCode, Result } from '../errors.js';
import { fieldPath, type PathStep } from '../field-path.js';
import { parseJson } from '../json.js';
import type { Schema } from './shape.js';

/** Parses a text of at most `maxBytes` bytes against a schema. */
export function parseText<T>(
  schema: Schema<T>,
  text: string,
  maxBytes: number,
): Result<T> {
  const json = parseJson(text, maxBytes);
  return json.ok ? parseValue(schema, json.value) : json;
}

/** Checks a value against a schema and copies it. */
export function parseValue<T>(schema: Schema<T>, value: unknown): Result<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, error: toDocumentError(result.issues[0]) };
}

type Issue = v.BaseIssue<unknown>;

/** valibot's issues quote what they received; only code, path and limit go on. */
function toDocumentError(issue: Issue): DocumentError {
  const path = issue.path?.map((item): PathStep => {
    return typeof item.key === 'number' ? item.key : String(item.key);
  });
  return documentError(codeOf(issue), fieldPath(path ?? []), limitOf(issue));
}

function codeOf(issue: Issue): DocumentErrorCode {
  if (isCode(issue.message)) return issue.message;
  const last = issue.path?.at(-1);
  if (last?.origin === 'key') {
    return issue.expected === 'never' ? 'unknown_field' : 'missing_field';
  }
  if (issue.type === 'variant' && issue.path !== undefined) {
    // The field that tells the objects apart; valibot reports its absence like this.
    if (issue.input === undefined) return 'missing_field';
    return typeof issue.input === 'string' ? 'not_one_of' : 'wrong_type';
  }
  if (issue.type === 'literal' || issue.type === 'picklist') {
    return hasTypeOf(issue) ? 'not_one_of' : 'wrong_type';
  }
  return 'wrong_type';
}

/** Whether the input has the type of the literals it was compared with. */
function hasTypeOf({ input, expected }: Issue): boolean {
  const wantsText = expected?.includes('"') === true;
  return wantsText ? typeof input === 'string' : Number.isInteger(input);
}

function limitOf(issue: Issue): number | undefined {
  if (issue.kind !== 'validation') return undefined;
  if (issue.type === 'raw_check') {
    return issue.expected === null ? undefined : Number(issue.expected);
  }
  return typeof issue.requirement === 'number' ? issue.requirement : undefined;
}

function isCode(message: string): message is DocumentErrorCode {
  return Object.hasOwn(DOCUMENT_ERRORS, message);
}
