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
  /** The name that the user gave the set: 0 to 64 code points, printable. */
  label: string;
  /**
   * When the codes were made, by the clock of the device; RFC 3339 in UTC, to the second.
   */
  created: string;
  format: CodeFormat;
  kdf: Kdf;
  /** 16 bytes in base64url that all codes of the set share. */
  salt: string;
  /** SHA-256 of each proof, 32 bytes in base64url, in the order of the sheet. */
  verifiers: string[];
}

const schema = schemaOf<Enrolment>()(enrolment);

/**
 * Parses an enrolment of at most `ENROLMENT_MAX_BYTES`. A document that passes is sound by
 * itself: every field is in its range, the KDF is between the floors and the core's
 * ceilings, and the verifiers are distinct. A relying party's policy may allow less.
 */
export function parseEnrolment(text: string): Result<Enrolment> {
  return parseText(schema, text, ENROLMENT_MAX_BYTES);
}

/**
 * Checks an enrolment that a host framework has parsed already. It cannot see duplicate
 * keys and the size, so prefer {@link parseEnrolment} on the text.
 */
export function parseEnrolmentValue(value: unknown): Result<Enrolment> {
  return parseValue(schema, value);
}
