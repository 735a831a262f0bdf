import type { Enrolment } from './enrolment.js';
import type { Result } from './errors.js';
import { IMPORT_FILE_MAX_BYTES, VERSION } from './scheme.js';
import { enrolment } from './schemas/enrolment.js';
import { account } from './schemas/fields.js';
import { parseText, parseValue } from './schemas/parse.js';
import { exactly, list, only, schemaOf } from './schemas/shape.js';

/** A set made offline and the account that it is for. */
export interface ImportEntry {
  /** The name by which the relying party knows the account: 1 to 254 code points. */
  account: string;
  enrolment: Enrolment;
}

/** Sets made offline, for an administrator to bring in; one or more. */
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
 * Parses an import file, at most 4 MiB; it is taken whole or refused. An account may
 * come more than once, as it may have several sets.
 */
export function parseImportFile(text: string): Result<ImportFile> {
  return parseText(schema, text, IMPORT_FILE_MAX_BYTES);
}

/**
 * Checks an import file that was parsed already. Duplicate keys and the size cannot be
 * seen here any more; prefer {@link parseImportFile} on the text.
 */
export function parseImportFileValue(value: unknown): Result<ImportFile> {
  return parseValue(schema, value);
}
