/** The fields that answers have only if the request asks for them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import * as protocol from 'backup-codes/protocol';
import { documentError } from 'backup-codes/protocol';

import { challengeSet } from './generators.js';
import { assertAccepted, assertRefused } from './vectors.js';

const now = '2026-11-24T10:00:00Z';
const holder = protocol.encodeBase64url(new Uint8Array(16).fill(7));
const verifier = protocol.encodeBase64url(new Uint8Array(32).fill(7));
const signIn = 'abcdefghijklmnopqrstuvwx';
const [aSet] = fc.sample(challengeSet, { numRuns: 1, seed: 5 });

const active = {
  ...aSet,
  state: 'active',
  label: '',
  confirmed: now,
  total: 10,
  remaining: 7,
  reviewBy: null,
  replaces: null,
};

const parseStatus = (fields: object, more: object = {}) =>
  protocol.parseAnswer(
    'status',
    JSON.stringify({
      holder,
      sets: [{ ...active, ...fields }],
      suspendedOn: null,
      ...more,
    }),
  );

test('an answer without details is accepted, as older relying parties send it', () => {
  assert.ok(parseStatus({}).ok);
  const challenge = { signIn, sets: [] };
  assertAccepted(protocol.parseAnswer('challenge', JSON.stringify(challenge)), challenge);
});

test('a request asks for details with true, and with nothing else', () => {
  for (const message of ['status', 'challenge'] as const) {
    const parse = (details: unknown) =>
      protocol.parseRequest(message, JSON.stringify({ details }));
    assert.ok(parse(true).ok);
    assertRefused(parse(false), documentError('not_one_of', 'details'));
    assertRefused(parse(1), documentError('wrong_type', 'details'));
  }
});

test('a session is stepped up by a factor, by a code or not at all', () => {
  for (const steppedUp of [false, 'factor', 'code']) {
    assert.ok(parseStatus({}, { steppedUp }).ok);
  }
  for (const steppedUp of [true, 'password', null]) {
    assertRefused(
      parseStatus({}, { steppedUp }),
      documentError('wrong_type', 'steppedUp'),
    );
  }
});

test('a used code has a position once', () => {
  const used = (...positions: number[]) =>
    parseStatus({ used: positions.map((position) => ({ position, usedOn: now })) });
  assert.ok(used(0, 1, 49).ok);
  assertRefused(used(3, 3), documentError('not_distinct', 'sets[0].used'));
  assertRefused(used(50), documentError('too_high', 'sets[0].used[0].position', 49));
});

test('the name of who prepared a set can be shown', () => {
  const named = (preparedBy: unknown) => parseStatus({ preparedBy });
  assert.ok(named(null).ok);
  assert.ok(named('x'.repeat(254)).ok);
  const shown = named('grace\u202e');
  assert.ok(shown.ok && shown.value.sets[0]?.preparedBy === 'grace');
  assertRefused(
    named('x'.repeat(255)),
    documentError('too_long', 'sets[0].preparedBy', 254),
  );
});

test('a check tries a code on five different sets at most', () => {
  const ids = ['00000000', '00000001', '00000002', '00000003', '00000004', '00000005'];
  const parse = (set: string, others: string[]) =>
    protocol.parseRequest(
      'check',
      JSON.stringify({ set, verifier, others: others.map((set) => ({ set, verifier })) }),
    );
  const [first = '', ...others] = ids;
  assert.ok(parse(first, []).ok);
  assert.ok(parse(first, others.slice(0, 4)).ok);
  assertRefused(parse(first, others), documentError('too_many', 'others', 4));
  assertRefused(parse(first, [first]), documentError('not_distinct', 'others'));
  assertRefused(
    parse(first, ['00000001', '00000001']),
    documentError('not_distinct', 'others'),
  );
});

test('a challenge names at most ten different sets that were never turned on', () => {
  const parse = (count: number) => {
    const neverTurnedOn = Array.from({ length: count }, (_, at) => ({
      set: String(at).padStart(8, '0'),
      created: now,
    }));
    return protocol.parseAnswer(
      'challenge',
      JSON.stringify({ signIn, sets: [], neverTurnedOn }),
    );
  };
  assert.ok(parse(10).ok);
  assertRefused(parse(11), documentError('too_many', 'neverTurnedOn', 10));
});

test('a label that was stored under an older rule comes with a redeemed code', () => {
  const answer = { set: '00000000', position: 2, remaining: 7, total: 10 };
  const parsed = protocol.parseAnswer(
    'redeem',
    JSON.stringify({ ...answer, label: 'Home\u200b safe' }),
  );
  assertAccepted(parsed, { ...answer, label: 'Home safe' });
});
