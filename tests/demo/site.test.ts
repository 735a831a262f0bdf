/** How the demo answers requests that its own pages never send. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { generateCodeSet, toEnrolment } from 'backup-codes';
import {
  ENROL_REQUEST_MAX_BYTES,
  IMPORT_FILE_MAX_BYTES,
  showSetId,
  type Enrolment,
} from 'backup-codes/protocol';

import { DEMO_PASSWORD } from '../../web/demo/accounts.js';
import { openSessions } from '../../web/demo/sessions.js';
import { startDemo, type DemoSite } from './fixtures/site.js';

let site: DemoSite;
before(async () => {
  site = await startDemo();
});
after(() => site.close());

type Body = Record<string, string> | FormData | string;

/** Posts a form as a page of the site does, with other headers if given. */
function post(path: string, body: Body, headers: Record<string, string> = {}) {
  const isPlain = typeof body === 'string' || body instanceof FormData;
  return fetch(site.origin + path, {
    method: 'POST',
    headers: { origin: site.origin, ...headers },
    body: isPlain ? body : new URLSearchParams(body),
    redirect: 'manual',
  });
}

function cookieOf(answer: Response): string {
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function begin(name: string, cookie = ''): Promise<string> {
  const answer = await post('/sign-in', { name, password: DEMO_PASSWORD }, { cookie });
  assert.equal(answer.status, 303);
  return cookieOf(answer);
}

async function signIn(name: string): Promise<string> {
  const code = await site.nextDigits(name);
  const answer = await post('/second-step', { code }, { cookie: await begin(name) });
  assert.equal(answer.status, 303);
  return cookieOf(answer);
}

async function isSignedIn(cookie: string): Promise<boolean> {
  const answer = await fetch(`${site.origin}/account`, {
    headers: { cookie },
    redirect: 'manual',
  });
  return answer.status === 200;
}

test('digits work once, also in full width, and no other text does', async () => {
  const cookie = await begin('ada');
  for (const code of ['', '12345', '💥💥💥', 'é12345', '1234567']) {
    const answer = await post('/second-step', { code }, { cookie });
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /Those digits aren’t right/);
  }
  const digits = await site.nextDigits('ada');
  const wide = digits.replace(/\d/g, (digit) =>
    String.fromCodePoint(0xff10 + Number(digit)),
  );
  const session = await post('/second-step', { code: wide }, { cookie });
  assert.equal(session.status, 303);
  const again = await post(
    '/second-step',
    { code: digits },
    { cookie: await begin('ada') },
  );
  assert.equal(again.status, 403);
  assert.match(await again.text(), /used those digits already/);
});

test('a stranger’s wrong digits at sign-in don’t block the step-up', async () => {
  const session = await signIn('ada');
  const stranger = await begin('ada');
  for (let tries = 0; tries < 10; tries++) {
    await post('/second-step', { code: '000000' }, { cookie: stranger });
  }
  const locked = await post('/second-step', { code: '000000' }, { cookie: stranger });
  assert.equal(locked.status, 429);
  const code = await site.nextDigits('ada');
  assert.equal((await post('/step-up', { code }, { cookie: session })).status, 204);
  site.pass(600);
});

test('tries with unknown names are limited too, and never lift an account’s limit', async () => {
  const stranger = await begin('ada');
  const guess = () => post('/second-step', { code: '000000' }, { cookie: stranger });
  for (let tries = 0; tries < 10; tries++) await guess();
  assert.equal((await guess()).status, 429);
  for (const what of ['password', 'sign-in', 'step-up'] as const) {
    for (let name = 0; name < 20_000; name++)
      site.throttle.begin(what, `made-up-${name}`);
  }
  assert.equal((await guess()).status, 429);
  // The right password still works.
  await begin('grace');
  site.pass(600);
  const statuses = [];
  for (let tries = 0; tries < 12; tries++) {
    const { status } = await post('/sign-in', { name: 'nobody-here', password: 'x' });
    statuses.push(status);
  }
  assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 403), 429, 429]);
  assert.equal((await guess()).status, 403);
  site.pass(600);
});

test('each step of a sign-in sets a new cookie, and a planted one opens no session', async () => {
  const planted = 'session=planted';
  const pending = await begin('ada', planted);
  const code = await site.nextDigits('ada');
  const session = cookieOf(await post('/second-step', { code }, { cookie: pending }));
  assert.equal(await isSignedIn(session), true);
  assert.equal(new Set([planted, pending, session]).size, 3);
  for (const cookie of [planted, pending]) {
    assert.equal(await isSignedIn(cookie), false);
  }
});

test('over TLS the cookies are bound to the host', () => {
  const request = new Request('https://postbox.example');
  const [session = '', browser = ''] = openSessions(true).begin(request, 'ada');
  assert.match(
    session,
    /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  assert.match(browser, /^__Host-browser=[\w-]{43}; Max-Age=34560000; Path=\/; /);
});

test('a browser keeps its name from one sign-in to the next', async () => {
  const nameOf = (answer: Response) =>
    answer.headers.getSetCookie().find((cookie) => cookie.startsWith('browser=')) ?? '';
  const signIn = (cookie: string) =>
    post('/sign-in', { name: 'ada', password: DEMO_PASSWORD }, { cookie });
  const first = nameOf(await signIn(''));
  assert.equal(nameOf(await signIn(first.split(';')[0] ?? '')), first);
  assert.notEqual(nameOf(await signIn('browser=guessed')), first);
});

test('every page has the policy, and allows no frame and no cache', async () => {
  for (const path of ['/', '/account', '/administration', '/inbox', '/nowhere']) {
    const { headers } = await fetch(site.origin + path, { redirect: 'manual' });
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    assert.match(policy, /frame-ancestors 'none'; require-trusted-types-for 'script';/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/);
    assert.equal(headers.get('cache-control'), 'no-store', path);
  }
});

test('nobody who is signed out sees a page of the product', async () => {
  const pages = [
    'overview',
    'campaigns',
    'audience',
    'account',
    'what-the-site-knows',
    'new-phone',
  ];
  for (const page of pages) {
    const answer = await fetch(`${site.origin}/${page}`, { redirect: 'manual' });
    assert.equal(answer.headers.get('location'), '/', page);
  }
});

test('a new sign-in ends the old session of the browser', async () => {
  const before = await signIn('ada');
  await begin('grace', before);
  assert.equal(await isSignedIn(before), false);
});

test('signing out also ends the sign-in behind the session', async () => {
  const pending = await begin('ada');
  const code = await site.nextDigits('ada');
  const session = cookieOf(await post('/second-step', { code }, { cookie: pending }));
  await post('/sign-out', {}, { cookie: session });
  assert.equal(await isSignedIn(session), false);
  const challenge = await post('/backup-codes/challenge', '{}', {
    cookie: pending,
    'content-type': 'application/json',
  });
  assert.equal(challenge.status, 401);
});

test('a request that no form sends gets an error page', async () => {
  const multipart = { 'content-type': 'multipart/form-data' };
  const requests: [string, Body, Record<string, string>, number][] = [
    ['/sign-in', 'x', multipart, 400],
    [
      '/sign-in',
      '--b\r\nbroken',
      { 'content-type': 'multipart/form-data; boundary=b' },
      400,
    ],
    ['/sign-in', 'a&'.repeat(20_000), {}, 413],
    ['/sign-in', { name: 'ada' }, { origin: 'https://elsewhere.example' }, 403],
    ['/nowhere', {}, {}, 404],
  ];
  for (const [path, body, headers, status] of requests) {
    const answer = await post(path, body, headers);
    assert.equal(answer.status, status, path);
    assert.match(await answer.text(), /<h1>Postbox<\/h1>/);
  }
});

test('the kit itself answers a message that is too large', async () => {
  const cookie = await signIn('ada');
  const headers = { cookie, 'content-type': 'application/json' };
  for (const bytes of [20_000, 40_000, 400_000]) {
    const answer = await post('/backup-codes/enrol', ' '.repeat(bytes), headers);
    assert.equal(answer.status, 413);
    assert.deepEqual(await answer.json(), {
      error: 'too_large',
      field: '',
      limit: ENROL_REQUEST_MAX_BYTES,
    });
  }
});

test('late digits get an explanation, or the account page if already signed in', async () => {
  const cookie = await begin('ada');
  site.pass(601);
  const late = await post(
    '/second-step',
    { code: await site.nextDigits('ada') },
    { cookie },
  );
  assert.equal(late.status, 403);
  assert.match(await late.text(), /took too long\. Start over\.[^]*action="\/sign-in"/);
  const again = await post('/second-step', {}, { cookie: await signIn('ada') });
  assert.equal(again.headers.get('location'), '/overview');
});

test('the e-mail about discarded new codes says that older ones still work', async () => {
  const { relyingParty } = site.codes;
  const session = {
    account: 'office',
    id: 'a session',
    steppedUp: true,
    startedAt: new Date(site.now()),
  };
  const lettersAbout = async (enrolment: Enrolment) => {
    await relyingParty.keepHouse();
    return site.mail
      .letters()
      .filter(({ text }) => text.includes(showSetId(enrolment.set)))
      .map(({ subject, text }) => `${subject}: ${text}`);
  };
  const make = async () => {
    const set = await generateCodeSet({ format: 'long', kdf: 'hmac-sha256' });
    const enrolment = await toEnrolment(set);
    await relyingParty.enrol(session, { enrolment, replaces: null });
    return enrolment;
  };
  const working = await make();
  const [verifier] = working.verifiers;
  await relyingParty.confirm(session, { set: working.set, verifier, confirmToken: null });
  for (const remove of [
    (set: string) => relyingParty.revoke(session, { set }),
    (set: string) => relyingParty.withdraw('office', set),
  ]) {
    const pending = await make();
    await remove(pending.set);
    const [letter = ''] = await lettersAbout(pending);
    assert.match(
      letter,
      /discarded new backup codes: .* Codes that worked before still work/,
    );
  }
  await relyingParty.revoke(session, { set: working.set });
  const [letter = ''] = await lettersAbout(working);
  assert.match(letter, /^You removed backup codes: .* no longer work/);
});

test('an administrator must have authenticated recently to change anything', async () => {
  const cookie = await signIn('grace');
  site.pass(1_000);
  const lift = () => post('/administration/lift', { account: 'ada' }, { cookie });
  assert.equal((await lift()).status, 403);
  const code = await site.nextDigits('grace');
  const answer = await post('/administration/step-up', { code }, { cookie });
  assert.equal(answer.status, 303);
  assert.equal((await lift()).status, 303);
  for (const body of [{}, { account: 'nobody' }, { account: 'ada', set: '\0' }]) {
    const refused = await post('/administration/revoke', body, { cookie });
    assert.equal(refused.status, 400);
  }
});

test('only administrators change anything there', async () => {
  const cookie = await signIn('ada');
  for (const path of ['', '/revoke', '/lift', '/import', '/step-up']) {
    const answer = await post(`/administration${path}`, { account: 'ada' }, { cookie });
    assert.equal(answer.status, 403, path);
  }
});

test('an import file with an unknown account is refused as a whole', async () => {
  const cookie = await signIn('grace');
  const enrolment = await toEnrolment(
    await generateCodeSet({ format: 'long', kdf: 'hmac-sha256' }),
  );
  const send = async (content: string) => {
    const form = new FormData();
    form.append('file', new Blob([content]), 'import.json');
    return (await post('/administration/import', form, { cookie })).text();
  };
  const importFor = (...accounts: string[]) => {
    const enrolments = accounts.map((account) => ({ account, enrolment }));
    return send(JSON.stringify({ version: 1, enrolments }));
  };
  assert.match(
    await importFor('ada@postbox.example'),
    /Nothing was imported: this site has no account “ada@postbox.example”\./,
  );
  assert.deepEqual(
    (await site.codes.relyingParty.statusOf('ada@postbox.example')).sets,
    [],
  );
  assert.match(
    await importFor('ada', ...Array.from('abcdefg')),
    /no account “a”, “b”, “c”, “d”, “e” or 2 more\./,
  );
  const limit = `limit ${IMPORT_FILE_MAX_BYTES}`;
  for (const more of [1, 2 ** 20]) {
    assert.ok((await send('x'.repeat(IMPORT_FILE_MAX_BYTES + more))).includes(limit));
  }
  assert.match(await importFor('office'), /imported; its holder turns it on/);
});
