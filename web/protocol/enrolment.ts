import type { Result } from './errors.js';
import type { CodeFormat } from './formats.js';
import type { Kdf } from './kdf.js';
import { ENROLMENT_MAX_BYTES } from './scheme.js';
import { enrolment } from './schemas/enrolment.js';
import { parseText, parseValue } from './schemas/parse.js';
import { schemaOf } from './schemas/shape.js';
import type { SetId } from './set-id.js';

/** The document that carries a set's salt, KDF parameters and verifiers to the server. */
export interface Enrolment {
  version: 1;
  set: SetId;
  /** What the user calls the set: 0 to 64 code points, printable. */
  label: string;
  /** When the codes were made, by the device's clock; RFC 3339 in UTC, to the second. */
  created: string;
  format: CodeFormat;
  kdf: Kdf;
  /** 16 bytes in base64url, shared by all codes of the set. */
  salt: string;
  /** SHA-256 of each proof, 32 bytes in base64url, in the order of the sheet; 1 to 50. */
  verifiers: string[];
}

const schema = schemaOf<Enrolment>()(enrolment);

/**
 * Parses an enrolment, at most 16 KiB. A document that passes is sound by itself:
 * every field in its range, the KDF between the floors and the core's ceilings, the
 * verifiers distinct. What a relying party allows beyond that is its policy.
 */
export function parseEnrolment(text: string): Result<Enrolment> {
  return parseText(schema, text, ENROLMENT_MAX_BYTES);
}

/**
 * Checks an enrolment that a host framework has parsed already. Duplicate keys and the
 * size cannot be seen here any more; prefer {@link parseEnrolment} on the text.
 */
export function parseEnrolmentValue(value: unknown): Result<Enrolment> {
  return parseValue(schema, value);
}
