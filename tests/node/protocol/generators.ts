import fc from 'fast-check';

import {
  CROCKFORD32,
  LONG_FORMAT,
  NUMERIC_FORMAT,
  STANDARD_FORMAT,
  encodeBase64url,
} from 'backup-codes/protocol';
import type {
  AnswerOf,
  ChallengeSet,
  CodeFormat,
  Enrolment,
  Kdf,
  MessageName,
  RequestOf,
  SteppedUp,
} from 'backup-codes/protocol';

/**
 * A record with the prototype that JSON.parse gives, because deepEqual compares
 * prototypes.
 */
export function record<T>(fields: {
  [K in keyof T]: fc.Arbitrary<T[K]>;
}): fc.Arbitrary<T> {
  return fc.record(fields, { noNullPrototype: true });
}

export const setId = fc.string({
  unit: fc.constantFrom(...Array.from(CROCKFORD32)),
  minLength: 8,
  maxLength: 8,
});

export function bytes(length: number): fc.Arbitrary<string> {
  return fc.uint8Array({ minLength: length, maxLength: length }).map(encodeBase64url);
}

export const time = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  .map((moment) => `${moment.toISOString().slice(0, 19)}Z`);

export const token = fc.string({
  unit: fc.constantFrom(...Array.from('abcXYZ0189-._~')),
  minLength: 22,
  maxLength: 40,
});

function text(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...Array.from('aZ 0"\\é漢😀'));
  return fc.string({ unit, minLength, maxLength });
}

export const label = text(0, 64);
export const account = text(1, 254);

export const customFormat: fc.Arbitrary<CodeFormat> = record({
  profile: fc.constant('custom'),
  alphabet: fc
    .shuffledSubarray(Array.from('ABCDEFGHKLMNPabcdefgh23456789!#'), { minLength: 10 })
    .map((symbols) => symbols.join('')),
  symbols: fc.integer({ min: 7, max: 64 }),
  check: fc.constant(0),
  group: fc.integer({ min: 1, max: 64 }),
});

export const format: fc.Arbitrary<CodeFormat> = fc.oneof(
  fc.constantFrom<CodeFormat>(
    { ...STANDARD_FORMAT },
    { ...LONG_FORMAT },
    { ...NUMERIC_FORMAT },
  ),
  customFormat,
);

const kdf: fc.Arbitrary<Kdf> = fc.oneof(
  record({
    name: fc.constant('argon2id'),
    m: fc.integer({ min: 47_104, max: 1_048_576 }),
    t: fc.integer({ min: 1, max: 16 }),
    p: fc.integer({ min: 1, max: 16 }),
  }),
  record({
    name: fc.constant('scrypt'),
    n: fc.constantFrom(8_192, 16_384, 131_072),
    r: fc.integer({ min: 8, max: 64 }),
    p: fc.integer({ min: 10, max: 16 }),
  }),
  record({
    name: fc.constant('pbkdf2-sha256'),
    iterations: fc.integer({ min: 600_000, max: 10_000_000 }),
  }),
);

type Parameters = Pick<Enrolment, 'format' | 'kdf'>;

const parameters: fc.Arbitrary<Parameters> = fc.oneof(
  { weight: 4, arbitrary: record({ format, kdf }) },
  {
    weight: 1,
    arbitrary: fc.constant<Parameters>({
      format: { ...LONG_FORMAT },
      kdf: { name: 'hmac-sha256' },
    }),
  },
);

export const challengeSet: fc.Arbitrary<ChallengeSet> = fc
  .tuple(parameters, record({ set: setId, created: time, salt: bytes(16) }))
  .map(([sound, rest]) => ({ ...sound, ...rest }));

export const enrolment: fc.Arbitrary<Enrolment> = fc
  .tuple(
    challengeSet,
    label,
    fc.uniqueArray(bytes(32), { minLength: 1, maxLength: 50, size: 'medium' }),
  )
  .map(([set, name, verifiers]) => ({ version: 1, ...set, label: name, verifiers }));

export const importFile = record({
  version: fc.constant(1),
  enrolments: fc.array(record({ account, enrolment }), { minLength: 1, maxLength: 3 }),
});

export function setsOf<T extends { set: string }>(
  entry: fc.Arbitrary<T>,
  min: number,
  max: number,
) {
  const selector = ({ set }: T): string => set;
  return fc.uniqueArray(entry, { selector, minLength: min, maxLength: max });
}

const usedCodes = fc.uniqueArray(record({ position: fc.nat(49), usedOn: time }), {
  selector: ({ position }) => position,
  maxLength: 5,
});

const setDetails = record({
  preparedBy: fc.option(account),
  origin: fc.constantFrom('enrolled', 'imported'),
  used: usedCodes,
  lastChecked: fc.option(time),
  review: fc.constantFrom('none', 'ask', 'due', 'overdue'),
  madeHere: fc.boolean(),
});

const setStatus = fc
  .tuple(
    challengeSet,
    record({ label, reviewBy: fc.option(time) }),
    fc.constantFrom('pending', 'active', 'revoked', 'spent'),
    fc.integer({ min: 1, max: 50 }),
    fc.nat(49),
    time,
    fc.option(setId),
    fc.oneof(fc.constant({}), setDetails),
  )
  .map(([set, fields, state, total, used, confirmed, replaces, details]) => ({
    ...set,
    ...fields,
    ...details,
    state,
    confirmed: state === 'pending' ? null : confirmed,
    total,
    remaining:
      state === 'spent' ? 0 : state === 'pending' ? total : Math.max(1, total - used),
    replaces: state === 'pending' ? replaces : null,
  }));

const counts = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.nat(1_000), fc.nat(1_000))
  .map(([total, position, remaining]) => ({
    position: position % total,
    remaining: remaining % total,
    total,
  }));

const setProofs = (most: number) =>
  setsOf(record({ set: setId, proof: bytes(32) }), 1, most);

const yes = fc.constant<true>(true);

const recoveryToken = fc
  .tuple(fc.stringMatching(/^[A-Za-z0-9_-]{2,40}$/), bytes(16))
  .map(([account, secret]) => `${account}.${secret}`);

const details: fc.Arbitrary<{ details?: true }> = fc.constantFrom({}, { details: true });

/** A typed code, as one verifier for each of 1 to 5 sets. */
const checked = setsOf(record({ set: setId, verifier: bytes(32) }), 1, 5);

/** A message without a generator does not compile. */
export const requests: { [Name in MessageName]: fc.Arbitrary<RequestOf<Name>> } = {
  status: details,
  enrol: fc.oneof(
    record({ enrolment, replaces: fc.option(setId) }),
    record({ enrolment, replaces: fc.option(setId), holder: bytes(16) }),
    record({ enrolment, replaces: fc.option(setId), discards: setId }),
    record({ enrolment, replaces: fc.option(setId), recovery: yes }),
  ),
  confirm: fc
    .tuple(
      record({ set: setId, verifier: bytes(32), confirmToken: fc.option(token) }),
      fc.constantFrom<{ recovery?: true }>({}, { recovery: true }),
    )
    .map(([request, recovery]) => ({ ...request, ...recovery })),
  check: fc.oneof(
    record({ set: setId, verifier: bytes(32) }),
    checked.map(([first = { set: '', verifier: '' }, ...others]) => ({
      ...first,
      others,
    })),
  ),
  revoke: record({ set: setId }),
  challenge: details,
  redeem: fc
    .tuple(record({ signIn: token, proofs: setProofs(5) }), details)
    .map(([request, asked]) => ({ ...request, ...asked })),
  explain: record({ signIn: token, proofs: setProofs(2) }),
  recover: record({ digits: fc.option(fc.stringMatching(/^[0-9]{6}$/)) }),
  approve: record({ token: recoveryToken }),
  finish: record({ token: recoveryToken }),
  stop: record({ token: recoveryToken }),
  dispute: fc.constant({}),
};

const STEPPED_UP: { steppedUp: SteppedUp }[] = [
  { steppedUp: false },
  { steppedUp: 'factor' },
  { steppedUp: 'code' },
];

const recoveryStatus = record({
  recovery: fc.option(
    record({
      state: fc.constantFrom('waiting', 'ready'),
      asked: time,
      from: fc.option(account),
      ready: time,
    }),
  ),
  recentlyRecovered: fc.option(time),
});

export const answers: { [Name in MessageName]: fc.Arbitrary<AnswerOf<Name>> } = {
  status: fc
    .tuple(
      record({
        holder: bytes(16),
        sets: setsOf(setStatus, 0, 6),
        suspendedOn: fc.option(time),
      }),
      fc.constantFrom({}, ...STEPPED_UP),
      fc.oneof(fc.constant({}), recoveryStatus),
    )
    .map((parts) => Object.assign({}, ...parts) as AnswerOf<'status'>),
  enrol: record({
    set: setId,
    state: fc.constant('pending'),
    confirmToken: token,
    expires: time,
  }),
  confirm: record({
    set: setId,
    state: fc.constant('active'),
    confirmed: time,
    replaced: fc.option(setId),
  }),
  check: record({ set: setId, position: fc.nat(49), usedOn: fc.option(time) }),
  revoke: record({ set: setId, state: fc.constant('revoked') }),
  challenge: fc.oneof(
    record({ signIn: token, sets: setsOf(challengeSet, 0, 5) }),
    record({
      signIn: token,
      sets: setsOf(challengeSet, 0, 5),
      neverTurnedOn: setsOf(record({ set: setId, created: time }), 0, 10),
    }),
  ),
  redeem: fc
    .tuple(setId, counts, fc.oneof(fc.constant({}), record({ label })))
    .map(([set, rest, details]) => ({ set, ...rest, ...details })),
  explain: record({
    match: fc.option(
      record({
        set: setId,
        created: time,
        retiredOn: time,
        reason: fc.constantFrom('replaced', 'withdrawn', 'spent'),
      }),
    ),
  }),
  recover: fc
    .tuple(
      record({ waitHours: fc.integer({ min: 24, max: 720 }) }),
      fc.oneof(fc.constant({}), record({ ready: time })),
    )
    .map(([answer, ready]) => ({ ...answer, ...ready })),
  approve: record({ ready: time }),
  finish: record({ until: time }),
  stop: record({ stopped: yes }),
  dispute: record({ stopped: yes }),
};
