/** Which language somebody gets, over HTTP and without a script. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { DEMO_PASSWORD } from '../../web/demo/accounts.js';
import { ownPath } from '../../web/demo/visit.js';
import { activeSheet } from '../server/fixtures/party.js';
import { deviceClock } from '../server/fixtures/sheet.js';
import { startDemo, type DemoSite } from './fixtures/site.js';

let site: DemoSite;
before(async () => {
  site = await startDemo();
  deviceClock.now = () => new Date(site.now());
});
after(() => site.close());

const post = (path: string, body: Record<string, string>, cookie = '') =>
  fetch(site.origin + path, {
    method: 'POST',
    headers: { origin: site.origin, cookie },
    body: new URLSearchParams(body),
    redirect: 'manual',
  });

const cookieOf = ({ headers }: Response) =>
  (headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';

/** The tag of `<html>` on the first page. */
async function tagFor(headers: Record<string, string>): Promise<string> {
  const page = await (await fetch(site.origin, { headers })).text();
  return /<html[^>]*>/.exec(page)?.[0].replace(/\s+/g, ' ') ?? '';
}

test('the browser’s language counts until the visitor chooses one', async () => {
  const german = /^<html lang="de" dir="ltr"/;
  const english = /^<html lang="en" dir="ltr"/;
  assert.match(await tagFor({ 'accept-language': 'de-AT,en;q=0.5' }), german);
  assert.match(await tagFor({ 'accept-language': 'tlh,en;q=0.5' }), english);
  assert.match(await tagFor({ 'accept-language': '*' }), english);
  const chosen = { 'accept-language': 'de', cookie: 'language=en' };
  assert.match(await tagFor(chosen), english);
  assert.match(await tagFor({ cookie: 'language=tlh' }), english);
});

test('a choice leads back to its page, and never to another site', async () => {
  const choose = (language: string, back: string) =>
    post('/language', { language, back });
  const answer = await choose('de', '/administration?show=low');
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '/administration?show=low');
  assert.match(
    answer.headers.get('set-cookie') ?? '',
    /^language=de; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  for (const elsewhere of [
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example',
    '/.//elsewhere.example',
    'javascript:alert(1)',
  ]) {
    const { headers } = await choose('de', elsewhere);
    assert.equal(headers.get('location'), '/', elsewhere);
  }
  assert.equal((await choose('tlh', '/')).status, 400);
  assert.equal(ownPath('/a?b=c#d', site.origin), '/a?b=c');
});

test('answers to the dialog and letters are in the holder’s language', async () => {
  const chosen = 'language=de';
  const begun = await post('/sign-in', { name: 'ada', password: DEMO_PASSWORD }, chosen);
  const code = await site.nextDigits('ada');
  const pending = `${cookieOf(begun)}; ${chosen}`;
  const session = cookieOf(await post('/second-step', { code }, pending));
  const wrong = await post('/step-up', { code: '0' }, `${session}; ${chosen}`);
  assert.match(await wrong.text(), /^Diese Ziffern stimmen nicht\./);
  // The browser that signed in speaks German, so letters do.
  await activeSheet({ party: site.codes.relyingParty }, 'ada');
  await site.codes.relyingParty.keepHouse();
  const letter = () => site.mail.letters().find(({ to }) => to.startsWith('ada@'));
  assert.match(letter()?.subject ?? '', /^Backup-Codes/);
  await post('/language', { language: 'en', back: '/' }, session);
  assert.equal(site.languages.of('ada'), 'en');
  // A later sign-in doesn't change what the holder has chosen.
  await post('/sign-in', { name: 'ada', password: DEMO_PASSWORD }, chosen);
  assert.equal(site.languages.of('ada'), 'en');
});

test('letters follow the language of the last sign-in, and not of a typed password', async () => {
  const account = { name: 'grace', password: DEMO_PASSWORD };
  const signIn = async (language: string) => {
    const chosen = `language=${language}`;
    const begun = cookieOf(await post('/sign-in', account, chosen));
    const code = await site.nextDigits('grace');
    await post('/second-step', { code }, `${begun}; ${chosen}`);
  };
  await signIn('fr');
  assert.equal(site.languages.of('grace'), 'fr');
  await signIn('ja');
  assert.equal(site.languages.of('grace'), 'ja');
  await post('/sign-in', account, 'language=ar');
  assert.equal(site.languages.of('grace'), 'ja');
});

test('dates and numbers have Latin digits', async () => {
  const page = await (
    await fetch(`${site.origin}/clock`, { headers: { cookie: 'language=de' } })
  ).text();
  const year = String(new Date(site.now()).getUTCFullYear());
  assert.match(
    page,
    new RegExp(`Uhrzeit in Postbox: \\d+\\. \\S+ ${year} um \\d\\d:\\d\\d`),
  );
});
