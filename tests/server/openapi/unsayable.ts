import type { DocumentError } from 'backup-codes/protocol';

/** A refusal that no JSON Schema can express: the code, the field, and why. */
interface Unsayable {
  error: DocumentError['error'];
  field: RegExp;
  /** Accepts the limits that a schema could not have set itself. */
  limit?: (limit: number) => boolean;
  why: string;
}

export const UNSAYABLE: readonly Unsayable[] = [
  {
    error: 'entropy_too_low',
    field: /^(.*\.)?format\.symbols$/,
    why: 'entropy is a logarithm of one field times another',
  },
  {
    error: 'not_distinct',
    field: /^(.*\.)?format\.alphabet$/,
    why: 'only a backreference could compare characters, and some engines have none',
  },
  {
    error: 'not_distinct',
    field: /^(proofs|sets|retired|others|neverTurnedOn|sets\[\d+\]\.used)$/,
    why: 'uniqueItems compares whole entries, not their set IDs or positions',
  },
  {
    error: 'not_distinct',
    field: /^((sets\[\d+\]\.)?replaces|replaced)$/,
    why: 'no keyword compares two fields',
  },
  {
    error: 'bad_time',
    field:
      /(^|\.)(created|confirmed|reviewBy|suspendedOn|expires|usedOn|retiredOn|lastChecked|asked|ready|until|recentlyRecovered)$/,
    why: 'a pattern does not know leap years',
  },
  {
    error: 'not_printable',
    field: /^(.*\.)?label$/,
    why: 'some engines cannot match half a surrogate pair',
  },
  {
    error: 'too_high',
    field: /^(position|remaining)$/,
    limit: (limit) => limit < 49,
    why: 'no keyword compares a count with `total`',
  },
  {
    error: 'too_high',
    field: /^sets\[\d+\]\.remaining$/,
    limit: (limit) => limit > 0 && limit < 50,
    why: 'no keyword compares a count with `total`',
  },
  {
    error: 'too_low',
    field: /^sets\[\d+\]\.remaining$/,
    limit: (limit) => limit > 1,
    why: 'no keyword compares a count with `total`',
  },
];

export function unsayable({ error, field, limit }: DocumentError): Unsayable | undefined {
  return UNSAYABLE.find(
    (one) =>
      one.error === error &&
      one.field.test(field) &&
      (one.limit === undefined || (limit !== undefined && one.limit(limit))),
  );
}
