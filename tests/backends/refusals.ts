/** What a relay refuses, and what it says if it can't ask the service. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { makeSheet } from '../server/fixtures/sheet.js';
import {
  answered,
  assertLeadsTo,
  begin,
  granted,
  refusal,
  signIn,
  turnOn,
} from './person.js';
import type { Place } from './place.js';
import { ADA, visitorOf, type Answer } from './visitor.js';

export function refusalCases(place: Place): void {
  test('a person who isn’t signed in sees no settings and gets no answer', async () => {
    const stranger = visitorOf(place.origin());
    assertLeadsTo(await stranger.get('/'), '/sign-in');
    assertLeadsTo(await stranger.get('/second-step'), '/sign-in');
    await stranger.open('/sign-in');
    const unauthorized = { error: 'unauthorized' };
    assert.deepEqual(
      answered(await stranger.get('/backup-codes/status'), 401),
      unauthorized,
    );
    for (const name of ['status', 'challenge']) {
      const answer = await stranger.post(`/backup-codes/${name}`, {});
      assert.deepEqual(answered(answer, 401), unauthorized);
    }
    const enrolment = { enrolment: makeSheet().enrolment, replaces: null };
    const answer = await stranger.post('/backup-codes/enrol', enrolment);
    assert.deepEqual(answered(answer, 401), unauthorized);
    for (const path of ['/step-up', '/step-up-by-code']) {
      const refused = await stranger.post(path, ADA);
      assert.ok([401, 403].includes(refused.status), `${path}: ${refused.status}`);
    }
  });

  test('a person in the middle of signing in isn’t signed in', async () => {
    const person = await begin(place.origin());
    assertLeadsTo(await person.get('/'), '/sign-in');
    answered(await person.get('/backup-codes/status'), 401);
  });

  test('a wrong password and wrong digits lead nowhere', async () => {
    const person = visitorOf(place.origin());
    const wrong = { name: ADA.account, password: 'wrong horse' };
    const refused = await person.submit('/sign-in', '/sign-in', wrong);
    assert.match(refused.text, /That name and password don(’|'|&\w+;|&#\w+;)t match\./);
    assertLeadsTo(await person.get('/second-step'), '/sign-in');
    await begin(place.origin(), person);
    const digits = { digits: '000000' };
    const again = await person.submit('/second-step', '/second-step', digits);
    assert.match(again.text, /That isn(’|'|&\w+;|&#\w+;)t the right code\./);
    assertLeadsTo(await person.get('/'), '/sign-in');
  });

  test('a request from another site’s page is refused and reaches nobody', async () => {
    const person = await signIn(place.origin());
    const elsewhere = {
      origin: 'https://elsewhere.example',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'cors',
    };
    // It can't read the token, but it can send JSON as text.
    const asText = { ...elsewhere, 'content-type': 'text/plain' };
    for (const headers of [elsewhere, asText]) {
      await assertReachesNobody(place, () =>
        person.post('/backup-codes/status', {}, headers),
      );
      for (const path of ['/step-up', '/step-up-by-code', '/sign-out']) {
        await assertReachesNobody(place, () => person.post(path, ADA, headers));
      }
    }
    answered(await person.post('/backup-codes/status', {}), 200);
  });

  test('a site with a CSRF token refuses a request without it', async (t) => {
    const person = await signIn(place.origin());
    const token = person.token();
    if (Object.keys(token).length === 0) {
      t.skip('the site has no token: it looks at the headers of the browser');
      return;
    }
    const wrong = Object.fromEntries(
      Object.keys(token).map((name) => [name, 'x'.repeat(64)]),
    );
    for (const headers of [{}, wrong]) {
      const sent = {
        origin: place.origin(),
        'sec-fetch-site': 'same-origin',
        ...headers,
      };
      await assertReachesNobody(place, () =>
        person.post('/backup-codes/status', {}, sent),
      );
    }
  });

  test('an unknown message, one by GET, and one that is too large reach nobody', async () => {
    const person = await signIn(place.origin());
    for (const name of ['nothing', 'status/x', '..%2foverview', 'STATUS']) {
      const answer = await assertReachesNobody(place, () =>
        person.post(`/backup-codes/${name}`, {}),
      );
      // Some frameworks refuse a path with an encoded slash before they look for a route.
      assert.ok([400, 404, 405].includes(answer.status), `${name}: ${answer.status}`);
    }
    // Frameworks check no token of a GET.
    for (const name of ['challenge', 'redeem', 'revoke']) {
      const answer = await assertReachesNobody(place, () =>
        person.get(`/backup-codes/${name}`),
      );
      assert.ok([404, 405].includes(answer.status), `${name}: ${answer.status}`);
    }
    const large = { enrolment: 'x'.repeat(20_000), replaces: null };
    const answer = await assertReachesNobody(place, () =>
      person.post('/backup-codes/enrol', large),
    );
    assert.ok([400, 413].includes(answer.status), String(answer.status));
  });

  test('a refusal of the service is passed on, with the time to wait', async () => {
    const person = await signIn(place.origin());
    const { enrolment } = await turnOn(person);
    const stranger = await begin(place.origin());
    const answer = await stranger.post('/backup-codes/challenge', {});
    const { signIn: id } = granted('challenge', answer);
    const guess = { set: enrolment.set, proof: 'A'.repeat(43) };
    let last = await stranger.post('/backup-codes/redeem', {
      signIn: id,
      proofs: [guess],
    });
    for (let tries = 1; tries < 20 && last.status !== 429; tries++) {
      last = await stranger.post('/backup-codes/redeem', { signIn: id, proofs: [guess] });
    }
    assert.equal(refusal(last, 429), 'throttled');
    assert.match(last.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
    const faulty = await person.post('/backup-codes/status', { unknown: 1 });
    assert.equal(refusal(faulty, 400), 'unknown_field');
  });

  for (const presence of ['away', 'silent'] as const) {
    test(`if the service is ${presence}, the answer is 503`, async (t) => {
      const person = await signIn(place.origin());
      place.service().setPresence(presence);
      t.after(() => {
        place.service().setPresence('present');
      });
      const answer = await person.post('/backup-codes/status', {});
      assert.deepEqual(answered(answer, 503), { error: 'unavailable' });
      place.service().setPresence('present');
      answered(await person.post('/backup-codes/status', {}), 200);
    });
  }
}

/** Sends a request that must be refused before the service hears of it. */
async function assertReachesNobody(
  { service }: Place,
  send: () => Promise<Answer>,
): Promise<Answer> {
  const before = service().asked.length;
  const answer = await send();
  assert.ok(answer.status >= 400 && answer.status < 500, String(answer.status));
  assert.deepEqual(service().asked.slice(before), []);
  return answer;
}
