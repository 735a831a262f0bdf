import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import * as protocol from 'backup-codes/protocol';
import { documentError } from 'backup-codes/protocol';

import { challengeSet, enrolment } from './generators.js';
import { assertAccepted, assertRefused } from './vectors.js';

const signIn = 'abcdefghijklmnopqrstuvwx';
const bytes32 = (byte: number) => protocol.encodeBase64url(new Uint8Array(32).fill(byte));
const setIds = ['K7Q29M3D', '00000001', '00000002', '00000003', '00000004', '00000005'];
const [setA = ''] = setIds;
const now = '2026-11-24T10:00:00Z';

const proofs = (count: number) =>
  setIds.slice(0, count).map((set, at) => ({ set, proof: bytes32(at) }));

const [anEnrolment] = fc.sample(enrolment, { numRuns: 1, seed: 5 });
const [aSet] = fc.sample(challengeSet, { numRuns: 1, seed: 5 });

const setsOf = (count: number) => setIds.slice(0, count).map((set) => ({ ...aSet, set }));

const statusOf = (set: string) => ({
  ...aSet,
  set,
  state: 'active',
  label: '',
  confirmed: now,
  total: 10,
  remaining: 7,
  reviewBy: null,
  replaces: null,
});

const holder = protocol.encodeBase64url(new Uint8Array(16).fill(7));

const parseSets = (sets: object[]) =>
  protocol.parseAnswer('status', JSON.stringify({ holder, sets, suspendedOn: null }));

const parseStatus = (status: object) => parseSets([status]);

test('a redeem holds at most one proof for each of five sets', () => {
  const parse = (list: unknown[]) =>
    protocol.parseRequest('redeem', JSON.stringify({ signIn, proofs: list }));
  assertAccepted(parse(proofs(5)), { signIn, proofs: proofs(5) });
  assertRefused(parse([]), documentError('too_few', 'proofs', 1));
  assertRefused(parse(proofs(6)), documentError('too_many', 'proofs', 5));
  const guesses = [
    { set: setA, proof: bytes32(1) },
    { set: setA, proof: bytes32(2) },
  ];
  assertRefused(parse(guesses), documentError('not_distinct', 'proofs'));
});

test('an explain holds at most two proofs', () => {
  const parse = (list: unknown[]) =>
    protocol.parseRequest('explain', JSON.stringify({ signIn, proofs: list }));
  assert.ok(parse(proofs(2)).ok);
  assertRefused(parse(proofs(3)), documentError('too_many', 'proofs', 2));
  assertRefused(parse([]), documentError('too_few', 'proofs', 1));
});

test('a redeemed code has a position on its sheet and no longer counts as remaining', () => {
  const answer = { set: setA, position: 9, remaining: 9, total: 10 };
  const parse = (changes: object) =>
    protocol.parseAnswer('redeem', JSON.stringify({ ...answer, ...changes }));
  assert.ok(parse({}).ok);
  assertRefused(parse({ position: 10 }), documentError('too_high', 'position', 9));
  assertRefused(parse({ remaining: 10 }), documentError('too_high', 'remaining', 9));
  assertRefused(parse({ position: -1 }), documentError('too_low', 'position', 0));
  assertRefused(parse({ total: 51 }), documentError('too_high', 'total', 50));
});

test('a set cannot replace itself', () => {
  const parse = (replaces: string | null) =>
    protocol.parseRequest('enrol', JSON.stringify({ enrolment: anEnrolment, replaces }));
  assert.ok(parse(null).ok);
  assert.ok(parse(setA).ok);
  const own = anEnrolment?.set ?? '';
  assertRefused(parse(own), documentError('not_distinct', 'replaces'));
  const confirmed = { set: setA, state: 'active', confirmed: now, replaced: setA };
  assertRefused(
    protocol.parseAnswer('confirm', JSON.stringify(confirmed)),
    documentError('not_distinct', 'replaced'),
  );
});

test('a status must name its holder, and an enrol may', () => {
  const sets = { sets: [], suspendedOn: null };
  const request = { enrolment: anEnrolment, replaces: null };
  const parsers = {
    status: (value: object) =>
      protocol.parseAnswer('status', JSON.stringify({ ...sets, ...value })),
    enrol: (value: object) =>
      protocol.parseRequest('enrol', JSON.stringify({ ...request, ...value })),
  };
  assertRefused(parsers.status({}), documentError('missing_field', 'holder'));
  assertAccepted(parsers.enrol({}), request);
  assertAccepted(parsers.enrol({ holder }), { ...request, holder });
  for (const parse of Object.values(parsers)) {
    assert.ok(parse({ holder }).ok);
    assertRefused(parse({ holder: null }), documentError('wrong_type', 'holder'));
    assertRefused(parse({ holder: 'adaa' }), documentError('wrong_length', 'holder', 16));
    assertRefused(
      parse({ holder: `${holder}==` }),
      documentError('bad_encoding', 'holder'),
    );
  }
});

test('an error about an enrolment gives its path from the root of the enrol request', () => {
  const request = { enrolment: { ...anEnrolment, verifiers: [] }, replaces: null };
  assertRefused(
    protocol.parseRequest('enrol', JSON.stringify(request)),
    documentError('too_few', 'enrolment.verifiers', 1),
  );
});

test('a token has 22 to 1024 characters that never need escaping', () => {
  const parse = (confirmToken: string) =>
    protocol.parseRequest(
      'confirm',
      JSON.stringify({ set: setA, verifier: bytes32(1), confirmToken }),
    );
  const field = 'confirmToken';
  for (const good of ['a'.repeat(22), 'Z-._~9'.repeat(10), 'a'.repeat(1_024)]) {
    assert.ok(parse(good).ok, good);
  }
  assertRefused(parse('a'.repeat(21)), documentError('too_short', field, 22));
  assertRefused(parse('a'.repeat(1_025)), documentError('too_long', field, 1_024));
  for (const bad of [' ', '\n', '"', '/', '=', 'é', '<', '%', ';']) {
    const text = `${'a'.repeat(22)}${bad}`;
    assertRefused(parse(text), documentError('bad_encoding', field), bad);
  }
});

test("a set's counts and time of confirmation must match its state", () => {
  const parse = (state: string, confirmed: string | null, remaining: number) =>
    parseStatus({ ...statusOf(setA), state, confirmed, remaining });
  for (const [state, confirmed, remaining] of [
    ['pending', null, 10],
    ['active', now, 10],
    ['active', now, 1],
    ['revoked', now, 0],
    ['revoked', null, 10],
    ['spent', now, 0],
  ] as const) {
    assert.ok(parse(state, confirmed, remaining).ok, state);
  }
  const remaining = 'sets[0].remaining';
  assertRefused(parse('pending', null, 9), documentError('too_low', remaining, 10));
  assertRefused(parse('active', now, 0), documentError('too_low', remaining, 1));
  assertRefused(parse('active', now, 11), documentError('too_high', remaining, 10));
  assertRefused(parse('revoked', now, 11), documentError('too_high', remaining, 10));
  assertRefused(parse('spent', now, 1), documentError('too_high', remaining, 0));
  const confirmed = documentError('wrong_type', 'sets[0].confirmed');
  assertRefused(parse('pending', now, 10), confirmed);
  assertRefused(parse('active', null, 10), confirmed);
  assertRefused(parse('spent', null, 0), confirmed);
  assertRefused(parse('lost', now, 5), documentError('not_one_of', 'sets[0].state'));
});

test('only a pending set can be about to replace another', () => {
  const pending = { state: 'pending', confirmed: null, remaining: 10 };
  const parse = (replaces: string | null, changes: object = pending) =>
    parseStatus({ ...statusOf(setA), ...changes, replaces });
  assert.ok(parse(null).ok);
  assert.ok(parse('00000001').ok);
  const field = 'sets[0].replaces';
  assertRefused(parse(setA), documentError('not_distinct', field));
  assertRefused(parse('k7q29m3d'), documentError('bad_encoding', field));
  const spent = { state: 'spent', remaining: 0 };
  for (const changes of [{ state: 'active' }, { state: 'revoked' }, spent]) {
    assertRefused(parse('00000001', changes), documentError('wrong_type', field));
  }
});

test('a false status cannot ask for a cheap verifier', () => {
  const format = { ...protocol.STANDARD_FORMAT };
  const parse = (kdf: object) => parseStatus({ ...statusOf(setA), format, kdf });
  assert.ok(parse({ name: 'argon2id', m: 19_456, t: 2, p: 1 }).ok);
  assertRefused(
    parse({ name: 'argon2id', m: 19_455, t: 2, p: 1 }),
    documentError('too_low', 'sets[0].kdf.m', 19_456),
  );
  assertRefused(
    parse({ name: 'hmac-sha256' }),
    documentError('entropy_too_low', 'sets[0].format.symbols', 112),
  );
});

test('challenge, status and the list of retired sets name each set once', () => {
  const [set] = setsOf(1);
  const signInTwice = JSON.stringify({ signIn, sets: [set, set] });
  assertRefused(
    protocol.parseAnswer('challenge', signInTwice),
    documentError('not_distinct', 'sets'),
  );
  assertRefused(
    parseSets([statusOf(setA), statusOf(setA)]),
    documentError('not_distinct', 'sets'),
  );
  const retired = { ...set, retiredOn: now };
  assertRefused(
    protocol.parseErrorAnswer(
      JSON.stringify({ error: 'wrong_code', retired: [retired, retired] }),
    ),
    documentError('not_distinct', 'retired'),
  );
});

test('a status lists at most fifty sets', () => {
  const parse = (count: number) => {
    const sets = Array.from({ length: count }, (_, at) =>
      statusOf(String(at).padStart(8, '0')),
    );
    return parseSets(sets);
  };
  assert.ok(parse(0).ok);
  assert.ok(parse(50).ok);
  assertRefused(parse(51), documentError('too_many', 'sets', 50));
});

test('the largest possible status fits the size limit of an answer', () => {
  // Both characters that JSON escapes are among the 64.
  const alphabet = String.fromCharCode(
    ...Array.from({ length: 64 }, (_, at) => 0x3a + at),
  );
  const sets = Array.from({ length: 50 }, (_, at) => ({
    ...statusOf(String(at).padStart(8, '0')),
    format: {
      profile: 'custom',
      alphabet: alphabet.replace('_', '"'),
      symbols: 64,
      check: 0,
      group: 64,
    },
    kdf: { name: 'pbkdf2-sha256', iterations: 10_000_000 },
    state: 'revoked',
    label: '\u{1F600}'.repeat(64),
    total: 50,
    remaining: 50,
    reviewBy: now,
    preparedBy: '\u{1F600}'.repeat(254),
    origin: 'imported',
    used: Array.from({ length: at < 5 ? 49 : 0 }, (_, position) => ({
      position,
      usedOn: now,
    })),
    lastChecked: now,
    review: 'overdue',
    madeHere: false,
  }));
  const status = { holder, sets, suspendedOn: now, steppedUp: 'factor' };
  for (const indent of [0, 4]) {
    const ascii = JSON.stringify(status, null, indent).replace(
      /[^ -~\n]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
    );
    assertAccepted(protocol.parseAnswer('status', ascii), status);
  }
});

test('a checked code has one of fifty positions', () => {
  const parse = (position: number) =>
    protocol.parseAnswer('check', JSON.stringify({ set: setA, position, usedOn: null }));
  assert.ok(parse(49).ok);
  assertRefused(parse(50), documentError('too_high', 'position', 49));
  assertRefused(parse(-1), documentError('too_low', 'position', 0));
});

test('an explanation gives one of three reasons', () => {
  const match = { set: setA, created: now, retiredOn: now };
  const parse = (reason: string) =>
    protocol.parseAnswer('explain', JSON.stringify({ match: { ...match, reason } }));
  for (const reason of ['replaced', 'withdrawn', 'spent']) assert.ok(parse(reason).ok);
  assertRefused(parse('lost'), documentError('not_one_of', 'match.reason'));
});

test('a challenge lists at most five sets, and none for an account without codes', () => {
  const parse = (count: number) =>
    protocol.parseAnswer('challenge', JSON.stringify({ signIn, sets: setsOf(count) }));
  assert.ok(parse(0).ok);
  assert.ok(parse(5).ok);
  assertRefused(parse(6), documentError('too_many', 'sets', 5));
});

test('a false challenge cannot ask for a cheap proof', () => {
  const format = { ...protocol.STANDARD_FORMAT };
  const parse = (kdf: object) =>
    protocol.parseAnswer(
      'challenge',
      JSON.stringify({ signIn, sets: [{ ...aSet, format, kdf }] }),
    );
  const retired = [{ ...aSet, format, kdf: { name: 'hmac-sha256' }, retiredOn: now }];
  assertRefused(
    protocol.parseErrorAnswer(JSON.stringify({ error: 'wrong_code', retired })),
    documentError('entropy_too_low', 'retired[0].format.symbols', 112),
  );
  assertRefused(
    parse({ name: 'pbkdf2-sha256', iterations: 1 }),
    documentError('too_low', 'sets[0].kdf.iterations', 600_000),
  );
  assertRefused(
    parse({ name: 'hmac-sha256' }),
    documentError('entropy_too_low', 'sets[0].format.symbols', 112),
  );
  assertRefused(
    parse({ name: 'argon2id', m: 2 ** 21, t: 1, p: 1 }),
    documentError('too_high', 'sets[0].kdf.m', 2 ** 20),
  );
});

test('a challenge contains no labels', () => {
  const sets = [{ ...aSet, label: 'Home safe' }];
  assertAccepted(protocol.parseAnswer('challenge', JSON.stringify({ signIn, sets })), {
    signIn,
    sets: [aSet],
  });
});
