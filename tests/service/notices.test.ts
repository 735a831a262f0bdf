/** The words for what a backend tells people, by their event. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { activeSheet, redeemCode, wait } from '../server/fixtures/party.js';
import { PASSWORD, recoveryOn } from '../server/fixtures/recovery.js';
import { openTestService } from './fixtures/service.js';

const service = await openTestService(recoveryOn());
after(() => service.close());

interface Event {
  id: string;
  account: string;
  kind: string;
  letters?: { to: string; stop?: string; approve?: string }[];
}

const READER = {
  language: 'en',
  service: 'Postbox',
  account: 'ada@example.org',
  timeZone: 'Europe/Zurich',
};

async function post(path: string, body: object) {
  return service.ask('default', 'POST', path, { body });
}

async function noticesOf(body: object): Promise<Record<string, string>[]> {
  const told = await post('/v1/events/notices', body);
  assert.equal(told.status, 200, told.text);
  return told.body['notices'] as Record<string, string>[];
}

/** Takes all events, one account after the other, as a backend does. */
async function takeAll(account: string): Promise<Event[]> {
  const all: Event[] = [];
  for (;;) {
    const { body } = await post('/v1/events/take', {});
    const events = body['events'] as Event[];
    if (events.length === 0) return all.filter((event) => event.account === account);
    all.push(...events);
    await post('/v1/events/done', { ids: events.map(({ id }) => id) });
  }
}

test('one act has one notice, in the language of its reader', async () => {
  const sheet = await activeSheet(service, 'ada', { codes: 5, label: 'Home safe' });
  assert.ok((await redeemCode(service, 'ada', 'a sign-in', sheet, 0)).ok);
  await takeAll('ada');
  wait(service.clock, { hours: 1 });
  // The set has three codes left after this one: two events, one act.
  assert.ok((await redeemCode(service, 'ada', 'another', sheet, 1)).ok);
  const events = await takeAll('ada');
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['used', 'low'],
  );
  const [used, low] = events;
  const [notice, ...more] = await noticesOf({ id: used?.id, ...READER });
  assert.deepEqual(more, []);
  assert.equal(notice?.['to'], null);
  assert.match(notice['subject'] ?? '', /backup code/i);
  assert.match(notice['text'] ?? '', /Home safe[^]*Postbox/);
  const [german] = await noticesOf({ id: used?.id, ...READER, language: 'de' });
  assert.match(german?.['text'] ?? '', /Home safe[^]*Streichen Sie ihn/);
  assert.deepEqual(await noticesOf({ id: low?.id, ...READER }), []);
});

test('a recovery has a notice for each letter, with the link of the page', async () => {
  await activeSheet(service, 'eve');
  const pendingSignIn = {
    account: 'eve',
    id: 'laptop',
    firstFactor: { ...PASSWORD, kind: 'password' },
  };
  const message = { digits: null };
  await post('/v1/messages/recover', { pendingSignIn, message });
  const asked = (await takeAll('eve')).find(({ kind }) => kind === 'recovery_asked');
  const token = asked?.letters?.[0]?.approve;
  await post('/v1/messages/approve', { message: { token } });
  const opened = (await takeAll('eve')).find(({ kind }) => kind === 'recovery_opened');
  assert.ok(opened?.letters && opened.letters.length > 0);
  const { id, letters } = opened;
  const missing = await post('/v1/events/notices', { id, letters, ...READER });
  assert.deepEqual(missing.body, { error: 'missing_field', field: 'recoveryUrl' });
  const recoveryUrl = 'https://example.org/recovery/{act}';
  const notices = await noticesOf({ id, letters, recoveryUrl, ...READER });
  assert.deepEqual(
    notices.map(({ to }) => to),
    letters.map(({ to }) => to),
  );
  const stop = letters[0]?.stop ?? '';
  assert.ok(notices[0]?.['text']?.includes(`https://example.org/recovery/stop#${stop}`));
});

test('an unknown event, language or time zone is refused', async () => {
  const id = `1.${Buffer.from('ada').toString('base64url')}`;
  for (const [change, error] of [
    [{ id: `999.${Buffer.from('ada').toString('base64url')}` }, 'not_found'],
    [{ id: 'not an event' }, 'not_found'],
    [{ language: 'tlh' }, 'not_one_of'],
    [{ timeZone: 'Mars/Olympus' }, 'not_one_of'],
    [{ recoveryUrl: 'javascript:alert(1)' }, 'bad_encoding'],
  ] as const) {
    const told = await post('/v1/events/notices', { id, ...READER, ...change });
    assert.equal(told.body['error'], error);
  }
});
