/** The guide without a script: somebody who presses the forms of each page, over HTTP. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { activeSheet } from '../server/fixtures/party.js';
import { deviceClock } from '../server/fixtures/sheet.js';
import { startDemo, type DemoSite } from './fixtures/site.js';

let site: DemoSite;
before(async () => {
  site = await startDemo();
  deviceClock.now = () => new Date(site.now());
});
after(() => site.close());

/** A browser that runs no script. */
interface Reader {
  page: () => string;
  path: () => string;
  goTo: (path: string) => Promise<void>;
  /** Sends the form that has a button with this text. */
  press: (button: string) => Promise<void>;
  /** Sends a message as the elements do. */
  send: (message: string, body: object) => Promise<Record<string, unknown>>;
}

function reader(): Reader {
  const cookies = new Map<string, string>();
  let path = '/';
  let page = '';

  const header = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  function keepCookies({ headers }: Response): void {
    for (const cookie of headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
  }

  async function load(to: string, body?: URLSearchParams): Promise<void> {
    const answer = await fetch(new URL(to, site.origin), {
      headers: {
        cookie: header(),
        referer: site.origin + path,
        ...(body && { origin: site.origin }),
      },
      redirect: 'manual',
      ...(body && { method: 'POST', body }),
    });
    keepCookies(answer);
    page = await answer.text();
    const next = answer.headers.get('location');
    if (next !== null) return load(next);
    path = to;
  }

  return {
    page: () => page,
    path: () => path,
    async send(message, body) {
      const answer = await fetch(`${site.origin}/backup-codes/${message}`, {
        method: 'POST',
        headers: {
          origin: site.origin,
          cookie: header(),
          'content-type': 'application/json',
        },
        body: JSON.stringify(body),
      });
      keepCookies(answer);
      return (await answer.json()) as Record<string, unknown>;
    },
    goTo: (to) => load(to),
    async press(button) {
      const forms = page.match(/<form[^]*?<\/form>/g) ?? [];
      const form = forms.find((one) => one.replace(/<[^>]*>/g, ' ').includes(button));
      assert.ok(form !== undefined, `no form has the button “${button}”`);
      const [, action = ''] = /action="([^"]*)"/.exec(form) ?? [];
      const fields = new URLSearchParams(
        Array.from(
          form.matchAll(/<(?:input|button)[^>]*\bname="[^"]*"[^>]*>/g),
          ([tag]) => [
            /\bname="([^"]*)"/.exec(tag)?.[1] ?? '',
            /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '',
          ],
        ),
      );
      if (form.includes('method="post"')) return load(action, fields);
      await load(`${action}?${fields.toString()}`);
    },
  };
}

const stepOf = (page: string) => /<strong>(Demo \d\/\d)<\/strong>/.exec(page)?.[1];

test('its buttons lead from the first page to the last step', async () => {
  const ada = reader();
  await ada.goTo('/');
  assert.equal(stepOf(ada.page()), 'Demo 1/6');
  await ada.press('Sign in as Ada');
  assert.equal(ada.path(), '/second-step');
  await ada.press('Fill in these digits');
  assert.match(ada.page(), /value="\d{6}"/);
  await ada.press('Sign in');
  assert.equal(ada.path(), '/overview');
  assert.equal(stepOf(ada.page()), 'Demo 2/6');
  assert.match(ada.page(), /Protect your account/);

  const sheet = await activeSheet({ party: site.codes.relyingParty }, 'ada');
  await ada.goTo('/overview');
  assert.equal(stepOf(ada.page()), 'Demo 3/6');
  assert.doesNotMatch(ada.page(), /Protect your account/);
  await ada.press('Lose the phone');
  assert.equal(ada.path(), '/');
  assert.equal(stepOf(ada.page()), 'Demo 4/6');
  await ada.press('Sign in as Ada');
  assert.match(ada.page(), /This phone is lost\./);
  assert.doesNotMatch(ada.page(), /class="digits"/);

  const { signIn } = await ada.send('challenge', {});
  const proofs = [{ set: sheet.enrolment.set, proof: sheet.proofs[0] }];
  await ada.send('redeem', { signIn, proofs });
  await ada.goTo('/account');
  assert.equal(stepOf(ada.page()), 'Demo 5/6');
  await ada.goTo('/what-the-site-knows');
  assert.equal(stepOf(ada.page()), 'Demo 6/6');

  // A new phone takes the place of the lost one, and shows its own digits.
  await ada.goTo('/new-phone');
  await ada.press('Fill in these digits');
  await ada.press('Add this phone');
  assert.equal(ada.path(), '/account');
  await ada.press('Sign out');
  // She has a phone again, so the bar doesn't say that it's gone.
  assert.equal(stepOf(ada.page()), 'Demo 1/6');
  await ada.press('Writes newsletters');
  await ada.press('Fill in these digits');
  await ada.press('Sign in');
  assert.equal(ada.path(), '/overview');

  await ada.press('Lose everything');
  await ada.press('Sign in as Ada');
  await ada.goTo('/second-step/backup-code');
  assert.match(ada.page(), /Choose “I don’t have any of these”\./);
});

test('a page that needs a script says so first', async () => {
  const visitor = reader();
  await visitor.goTo('/recovery');
  assert.match(visitor.page(), /<main[^>]*>\s*<noscript>/);
});

test('it tells about Ada alone, and leads nobody else', async () => {
  const visitor = reader();
  await visitor.goTo('/');
  await visitor.press('Sign in as Ada');
  await visitor.press('Fill in these digits');
  await visitor.press('Sign in');
  await visitor.press('Lose the phone');
  await visitor.goTo('/authenticator');
  assert.match(visitor.page(), /<h2>Ada<\/h2>\s*<p>This phone is lost\.<\/p>/);

  await visitor.goTo('/');
  await visitor.press('Two people, two sheets');
  assert.match(visitor.page(), /The phone shows six digits\./);
  await visitor.press('Fill in these digits');
  await visitor.press('Sign in');
  assert.equal(visitor.path(), '/overview');
  assert.equal(stepOf(visitor.page()), 'Demo 4/6');
  await visitor.goTo('/new-phone');
  await visitor.press('Fill in these digits');
  await visitor.press('Add this phone');
  await visitor.press('Sign in as Ada');
  assert.match(visitor.page(), /This phone is lost\./);
});

test('it can be closed and opened again, and started over', async () => {
  const ada = reader();
  await ada.goTo('/clock');
  await ada.press('Close');
  assert.equal(ada.path(), '/clock');
  assert.equal(stepOf(ada.page()), undefined);
  assert.match(ada.page(), /href="\/inbox"/);
  await ada.press('Guide');
  assert.equal(stepOf(ada.page()), 'Demo 1/6');
  await ada.press('Start over');
  assert.equal(ada.path(), '/');
});

test('digits that were used are followed by the next ones, so that nobody waits', async () => {
  for (const time of ['first', 'second']) {
    const grace = reader();
    await grace.goTo('/');
    await grace.press('The administrator');
    await grace.press('Fill in these digits');
    await grace.press('Sign in');
    assert.equal(grace.path(), '/overview', time);
  }
});
