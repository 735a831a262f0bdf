/** What the service learns of a person's sessions, and which sessions a relay makes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makeSheet } from '../server/fixtures/sheet.js';
import {
  answered,
  begin,
  granted,
  isSignedIn,
  refusal,
  redemption,
  signIn,
  turnOn,
} from './person.js';
import type { Place } from './place.js';
import type { Asked } from './service.js';
import { ADA, type Visitor } from './visitor.js';

/** Without the percent-encoding, in which a client may write an @ or leave it as it is. */
const SIGNED_IN_OTHERWISE = `/v1/accounts/${ADA.account}/signed-in-otherwise`;

export function sessionCases(place: Place): void {
  /** The session or sign-in with which the service was asked last. */
  const lastAsked = (name: string): Asked['body'] => {
    const { asked } = place.service();
    const last = asked.filter(({ path }) => path === `/v1/messages/${name}`).at(-1);
    assert.ok(last !== undefined, `nobody asked for ${name}`);
    return last.body;
  };
  /** The session that the service sees behind a person's cookies. */
  const sessionOf = async (person: Visitor) => {
    answered(await person.get('/backup-codes/status'), 200);
    const { session } = lastAsked('status');
    assert.ok(session);
    return session;
  };

  test('digits make a session that is stepped up, in a browser that is known from then on', async () => {
    const person = await signIn(place.origin());
    const session = await sessionOf(person);
    assert.equal(session.account, ADA.account);
    assert.equal(session.steppedUp, 'factor');
    assert.ok(!person.cookies().some((value) => value.includes(session.id)));
    const told = place
      .service()
      .asked.find(({ path }) => decodeURIComponent(path) === SIGNED_IN_OTHERWISE);
    const { device = '' } = told?.body ?? {};
    assert.ok(device.length >= 22, 'the service has not learned of the browser');

    await person.submit('/', '/sign-out', {});
    await begin(place.origin(), person);
    await person.post('/backup-codes/challenge', {});
    assert.equal(lastAsked('challenge').pendingSignIn?.device, device);
  });

  test('a code makes a session that is stepped up by this code', async () => {
    const { enrolment, ...sheet } = await turnOn(await signIn(place.origin()));
    const person = await begin(place.origin());
    const request = await redemption(person, { enrolment, ...sheet }, 3);
    const answer = granted('redeem', await person.post('/backup-codes/redeem', request));
    const { set } = enrolment;
    assert.deepEqual(answer, { set, position: 3, remaining: 9, total: 10 });
    const { steppedUp, codeSet } = await sessionOf(person);
    assert.deepEqual({ steppedUp, codeSet }, { steppedUp: 'code', codeSet: set });

    const again = await begin(place.origin());
    const reused = await redemption(again, { enrolment, ...sheet }, 3);
    const refused = await again.post('/backup-codes/redeem', reused);
    assert.equal(refusal(refused, 409), 'already_used');
    assert.equal(await isSignedIn(again), false);
  });

  test('if the answer gets lost, old cookies get it again and the same session', async () => {
    const sheet = await turnOn(await signIn(place.origin()));
    const person = await begin(place.origin());
    const request = await redemption(person, sheet, 0);
    const before = person.copy();
    const lost = await person.post('/backup-codes/redeem', request);
    assert.equal(lost.status, 200, lost.text);
    const first = await sessionOf(person);

    const repeated = await before.post('/backup-codes/redeem', request);
    assert.equal(repeated.status, 200, repeated.text);
    assert.deepEqual(JSON.parse(repeated.text), JSON.parse(lost.text));
    assert.ok(await isSignedIn(before));
    assert.deepEqual(await sessionOf(before), first);
  });

  test('two requests at the same time make one session', async () => {
    const sheet = await turnOn(await signIn(place.origin()));
    const person = await begin(place.origin());
    const request = await redemption(person, sheet, 0);
    const twins = [person.copy(), person.copy()];
    const answers = await Promise.all(
      twins.map((twin) => twin.post('/backup-codes/redeem', request)),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    const [first, second] = twins;
    assert.ok(first && second);
    assert.equal((await sessionOf(first)).id, (await sessionOf(second)).id);
  });

  test('cookies from before a sign-in open no session', async () => {
    const person = await begin(place.origin());
    const before = person.copy();
    await signIn(place.origin(), person);
    assert.equal(await isSignedIn(before), false);
    assert.ok(await isSignedIn(person));
  });

  test('signing out ends the session for every copy of its cookie, and its sign-in', async () => {
    const sheet = await turnOn(await signIn(place.origin()));
    const person = await begin(place.origin());
    const request = await redemption(person, sheet, 0);
    assert.equal((await person.post('/backup-codes/redeem', request)).status, 200);
    const copied = person.copy();
    await person.submit('/', '/sign-out', {});
    assert.equal(await isSignedIn(person), false);
    assert.equal(await isSignedIn(copied), false);
    await person.open('/sign-in');
    answered(await person.get('/backup-codes/status'), 401);
    answered(await person.post('/backup-codes/redeem', request), 401);
  });

  test('a session that isn’t stepped up changes nothing, and digits step it up', async () => {
    const person = await signIn(await place.neverSteppedUp());
    const enrolment = { enrolment: makeSheet().enrolment, replaces: null };
    const refused = await person.post('/backup-codes/enrol', enrolment);
    assert.equal(refusal(refused, 403), 'step_up_required');
    assert.equal((await sessionOf(person)).steppedUp, false);

    const other = await signIn(place.origin());
    const { id } = await sessionOf(other);
    assert.equal((await other.post('/step-up', { digits: '000000' })).status, 403);
    assert.equal((await other.post('/step-up', { digits: ADA.digits })).status, 204);
    const { steppedUp, ...rest } = await sessionOf(other);
    assert.equal(steppedUp, 'factor');
    assert.equal(rest.id, id);
  });

  test('a password and a code step up the same session', async () => {
    const person = await signIn(place.origin());
    const sheet = await turnOn(person);
    const { id } = await sessionOf(person);
    const wrong = await person.post('/step-up-by-code', { password: 'wrong horse' });
    assert.equal(wrong.status, 403);
    const right = await person.post('/step-up-by-code', { password: ADA.password });
    assert.equal(right.status, 204);
    const request = await redemption(person, sheet, 5);
    assert.equal(lastAsked('challenge').pendingSignIn?.purpose, 'step-up');
    granted('redeem', await person.post('/backup-codes/redeem', request));
    const session = await sessionOf(person);
    assert.equal(session.id, id);
    assert.equal(session.steppedUp, 'code');
    assert.equal(session.codeSet, sheet.enrolment.set);
  });
}
