import {
  documentError,
  type DocumentError,
  type DocumentErrorCode,
  type Result,
} from '../errors.js';
import { fieldPath, type PathStep } from '../field-path.js';
import { parseJson } from '../json.js';
import type { Rule, Schema } from './shape.js';
import * as v from './valibot.js';

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
    : { ok: false, error: faultOf(result.issues[0]) };
}

type Issue = v.BaseIssue<unknown>;

/**
 * An issue of valibot quotes what it received. Only the code, path and limit are passed
 * on.
 */
function faultOf(issue: Issue): DocumentError {
  const steps = (issue.path ?? []).map(({ key }): PathStep => {
    return typeof key === 'number' ? key : String(key);
  });
  if (isRule(issue.requirement)) {
    const fault = issue.requirement.faultOf(issue.input as never);
    if (fault === undefined) throw new Error('a rule is a pure function');
    const { error, field, limit } = fault;
    return documentError(
      error,
      fieldPath(field === '' ? steps : [...steps, field]),
      limit,
    );
  }
  const limit = typeof issue.requirement === 'number' ? issue.requirement : undefined;
  return documentError(codeOf(issue), fieldPath(steps), limit);
}

function isRule(requirement: unknown): requirement is Rule {
  return typeof requirement === 'function' && 'faultOf' in requirement;
}

/** The code follows from the type of the schema or action that found the fault. */
function codeOf({ type, input, path }: Issue): DocumentErrorCode {
  const last = path?.at(-1);
  if (last?.origin === 'key') {
    return Object.hasOwn(last.input as object, last.key as string)
      ? 'unknown_field'
      : 'missing_field';
  }
  switch (type) {
    case 'variant':
      // In an object, this is the field that distinguishes the kinds of object.
      if (path === undefined) return 'wrong_type';
      if (input === undefined) return 'missing_field';
      return typeof input === 'string' ? 'not_one_of' : 'wrong_type';
    case 'literal':
    case 'picklist':
      return 'not_one_of';
    case 'min_value':
      return 'too_low';
    case 'max_value':
      return 'too_high';
    case 'min_length':
      return Array.isArray(input) ? 'too_few' : 'too_short';
    case 'max_length':
      return Array.isArray(input) ? 'too_many' : 'too_long';
    default:
      return 'wrong_type';
  }
}
