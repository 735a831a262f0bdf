import fc from 'fast-check';

import { ANSWER_ERRORS, CODES_WITH_LIMIT, DOCUMENT_ERRORS } from 'backup-codes/protocol';
import type { DocumentErrorCode } from 'backup-codes/protocol';

import { challengeSet, record, setId, setsOf, time } from './generators.js';

const CODES_WITH_FIELDS = [
  'wrong_code',
  'already_used',
  'throttled',
  'busy',
  'too_many_sets',
  'pending_elsewhere',
];

const documentError = fc
  .tuple(
    fc.constantFrom(...(Object.keys(DOCUMENT_ERRORS) as DocumentErrorCode[])),
    fc.constantFrom('', 'kdf.m', 'verifiers[3]', 'enrolments[0].enrolment.salt'),
    fc.nat(),
  )
  .map(([error, field, limit]) =>
    CODES_WITH_LIMIT.includes(error) ? { error, field, limit } : { error, field },
  );

const retiredSet = fc
  .tuple(challengeSet, time)
  .map(([set, retiredOn]) => ({ ...set, retiredOn }));

export const errorAnswer = fc.oneof(
  documentError,
  fc
    .constantFrom(
      ...Object.keys(ANSWER_ERRORS).filter((code) => !CODES_WITH_FIELDS.includes(code)),
    )
    .map((error) => ({ error })),
  record({ error: fc.constant('wrong_code'), retired: setsOf(retiredSet, 0, 2) }),
  record({
    error: fc.constant('already_used'),
    set: setId,
    position: fc.nat(49),
    usedOn: time,
  }),
  record({
    error: fc.constantFrom('throttled', 'busy'),
    retryAfter: fc.integer({ min: 1, max: 900 }),
  }),
  record({
    error: fc.constant('too_many_sets'),
    limit: fc.integer({ min: 1, max: 5 }),
  }),
  record({ error: fc.constant('pending_elsewhere'), set: setId, since: time }),
);
