import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  ACCEPTED,
  CHALLENGE,
  CODE,
  DERIVED,
  type Event,
  INITIAL_STATE,
  MATCH,
  PROOFS,
  READY,
  SENDING,
  START,
  SUSPENDED,
  WRONG,
  reduce,
  refused,
} from './entry-states.js';
import { TRANSITIONS } from './entry-transitions.js';

describe('the entry moves from phase to phase', () => {
  for (const { name, from, event, phase = from.phase, effects = [] } of TRANSITIONS) {
    test(name, () => {
      const before = structuredClone(from);
      const step = reduce(from, event);
      assert.deepEqual(step.state.phase, phase);
      assert.deepEqual(
        step.effects.map(({ type }) => type),
        effects,
      );
      assert.deepEqual(from, before, 'the state before was changed');
    });
  }
});

test('an ignored event leaves the state as it was', () => {
  const events: Event[] = [
    { type: 'challenged', ticket: 9, reply: { ok: true, value: CHALLENGE } },
    { type: 'derived', ticket: 9, proofs: PROOFS },
    { type: 'not-derived', ticket: 9, problem: { error: 'cannot_hash' } },
    { type: 'explained', ticket: 9, match: MATCH },
    { type: 'redeemed', ticket: 9, reply: { ok: false, error: WRONG } },
    { type: 'second-passed', secondsLeft: 3 },
  ];
  for (const event of events) assert.deepEqual(reduce(DERIVED, event).state, DERIVED);
});

test('a redeem request carries the sign-in and the derived proofs', () => {
  assert.deepEqual(reduce(DERIVED, { type: 'submit' }).effects, [
    { type: 'redeem', ticket: 2, request: { signIn: 'sign-in', proofs: PROOFS } },
  ]);
});

test('no state and no effect keeps a code after it was accepted or the page was left', () => {
  const endings: Event[] = [
    { type: 'redeemed', ticket: 2, reply: { ok: true, value: ACCEPTED } },
    refused(SUSPENDED),
    START,
    { type: 'end' },
  ];
  for (const event of endings) {
    assert.doesNotMatch(JSON.stringify(reduce(SENDING, event)), new RegExp(CODE));
  }
});

test('tickets are never given twice, even after the page was left', () => {
  let state = reduce(INITIAL_STATE, START).state;
  const first = state.lastTicket;
  state = reduce(state, { type: 'end' }).state;
  state = reduce(state, START).state;
  assert.ok(state.lastTicket > first);
  assert.equal(state.challengeTicket, state.lastTicket);
});

test('the form remembers which code it has sent', () => {
  assert.equal(reduce(DERIVED, { type: 'form-sent' }).state.sentTicket, 2);
  assert.equal(reduce(READY, { type: 'form-sent' }).state.sentTicket, undefined);
});
