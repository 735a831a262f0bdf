import type { Enrolment } from './enrolment.js';
import type { Result } from './errors.js';
import { IMPORT_FILE_MAX_BYTES, VERSION } from './scheme.js';
import { enrolment } from './schemas/enrolment.js';
import { account } from './schemas/fields.js';
import { parseText, parseValue } from './schemas/parse.js';
import { exactly, list, only, schemaOf } from './schemas/shape.js';

/** A set made offline, and the account that it belongs to. */
export interface ImportEntry {
  /** The account's name at the relying party, at most `ACCOUNT_MAX` code points. */
  account: string;
  enrolment: Enrolment;
}

/** One or more sets that were made offline, for an administrator to import. */
export interface ImportFile {
  version: 1;
  enrolments: ImportEntry[];
}

const schema = schemaOf<ImportFile>()(
  only({
    version: exactly(VERSION),
    enrolments: list(only({ account, enrolment }), 1),
  }),
);

/**
 * Parses an import file of at most `IMPORT_FILE_MAX_BYTES`. A file with one fault is
 * refused as a whole. An account may appear more than once, because it may have several sets.
 */
export function parseImportFile(text: string): Result<ImportFile> {
  return parseText(schema, text, IMPORT_FILE_MAX_BYTES);
}

/**
 * Checks an import file that was parsed already. It cannot see duplicate keys and the
 * size, so prefer {@link parseImportFile} on the text.
 */
export function parseImportFileValue(value: unknown): Result<ImportFile> {
  return parseValue(schema, value);
}
