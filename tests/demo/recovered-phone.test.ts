/** Whose phone the demo turns on when an account is recovered. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { DEMO_PASSWORD } from '../../web/demo/accounts.js';
import { startDemo, type DemoSite } from './fixtures/site.js';

let site: DemoSite;
before(async () => {
  site = await startDemo();
});
after(() => site.close());

function post(path: string, cookie: string, form: Record<string, string>) {
  return fetch(site.origin + path, {
    method: 'POST',
    headers: { origin: site.origin, cookie },
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
}

function open(path: string, cookie: string) {
  return fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' });
}

/** Sends a message of the kit, and waits until its letters are in the inbox. */
async function send(message: string, cookie: string, request: object): Promise<void> {
  const answer = await fetch(`${site.origin}/backup-codes/${message}`, {
    method: 'POST',
    headers: { origin: site.origin, cookie, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  assert.equal(answer.status, 200, await answer.text());
  await site.codes.relyingParty.keepHouse();
}

/** Gives the right password. */
async function begin(): Promise<string> {
  const answer = await post('/sign-in', '', { name: 'ada', password: DEMO_PASSWORD });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

function tokenIn(link: 'approve' | 'finish'): string {
  const text = site.mail.letters().find((one) => one.text.includes(`#${link}=`))?.text;
  const token = new RegExp(`#${link}=(\\S+)`).exec(text ?? '')?.[1];
  assert.ok(token);
  return token;
}

/** Asks for the link that finishes, and posts it in this sign-in. */
async function permitted(): Promise<string> {
  const cookie = await begin();
  await send('recover', cookie, { digits: null });
  await send('finish', cookie, { token: tokenIn('finish') });
  return cookie;
}

test('who had the permission before knows nothing of the phone that is turned on', async () => {
  await send('recover', await begin(), { digits: null });
  await send('approve', '', { token: tokenIn('approve') });
  await post('/clock', '', { hours: '24' });
  const thief = await permitted();
  assert.equal((await open('/recovery/new-phone', thief)).status, 200);
  const known = site.accounts.newPhoneOf('ada')?.secret.base32;
  const code = site.newPhoneDigits('ada');
  assert.equal((await post('/recovery/new-phone', thief, { code })).status, 303);

  const holder = await permitted();
  const codes = await open('/recovery/new-codes', holder);
  assert.equal(codes.headers.get('location'), '/recovery/new-phone');
  assert.equal((await open('/recovery/new-phone', holder)).status, 200);
  assert.notEqual(site.accounts.newPhoneOf('ada')?.secret.base32, known);
  assert.equal((await open('/recovery/new-phone', thief)).status, 302);
});
