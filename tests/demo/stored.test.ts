/** The page "What the site knows" says what the database stores, and nothing of a code. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import {
  deriveProof,
  generateCodeSet,
  toEnrolment,
  type GenerateOptions,
} from 'backup-codes';
import { showSetId, type Enrolment } from 'backup-codes/protocol';

import { startPostgres, type Postgres } from '../server/fixtures/postgres.js';
import { DEMO_PASSWORD } from '../../web/demo/accounts.js';
import { STATEMENT } from '../../web/demo/stored-sets.js';
import { redeemOverHttp } from './fixtures/http-visitor.js';
import { startDemo, type DemoSite } from './fixtures/site.js';
import { formsOfCode, formsOfProof, found } from './fixtures/traces.js';

let postgres: Postgres | undefined;
before(async () => {
  postgres = await startPostgres();
});
after(() => postgres?.stop());

const session = (site: DemoSite) => ({
  account: 'ada',
  id: 'a session',
  steppedUp: true,
  startedAt: new Date(site.now()),
});

interface Made {
  codes: string[];
  enrolment: Enrolment;
}

/** Makes a set for ada and turns it on. */
async function turnedOn(site: DemoSite, options: GenerateOptions): Promise<Made> {
  const { relyingParty } = site.codes;
  const set = await generateCodeSet({ label: 'Home <safe>', ...options });
  const enrolment = await toEnrolment(set);
  const codes = set.codes();
  await relyingParty.enrol(session(site), { enrolment, replaces: null });
  const [verifier = ''] = enrolment.verifiers;
  const confirmed = { set: enrolment.set, verifier, confirmToken: null };
  assert.equal((await relyingParty.confirm(session(site), confirmed)).ok, true);
  return { codes, enrolment };
}

/** The page as ada sees it. */
async function pageOf(site: DemoSite): Promise<string> {
  const post = (path: string, body: Record<string, string>, cookie: string) =>
    fetch(site.origin + path, {
      method: 'POST',
      headers: { origin: site.origin, cookie },
      body: new URLSearchParams(body),
      redirect: 'manual',
    });
  const cookieOf = ({ headers }: Response) => headers.getSetCookie()[0] ?? '';
  const begun = await post('/sign-in', { name: 'ada', password: DEMO_PASSWORD }, '');
  const code = await site.nextDigits('ada');
  const cookie = cookieOf(await post('/second-step', { code }, cookieOf(begun)));
  const headers = { cookie };
  return (await fetch(`${site.origin}/what-the-site-knows`, { headers })).text();
}

for (const store of ['PGlite', 'PostgreSQL']) {
  test(`on ${store}, the page shows each row, and no code`, async () => {
    const url = store === 'PGlite' ? undefined : await postgres?.newDatabase();
    const site = await startDemo(url);
    try {
      assert.match(await pageOf(site), /We store nothing yet/);
      const { codes, enrolment } = await turnedOn(site, { count: 5 });
      assert.equal(await redeemOverHttp(site, 'ada', codes[1] ?? ''), 'ok');
      const page = await pageOf(site);

      const rows = await site.store.query<Record<string, string>>(STATEMENT, ['ada']);
      assert.deepEqual(
        rows.map(({ verifier }) => verifier),
        enrolment.verifiers.map((one) => Buffer.from(one, 'base64url').toString('hex')),
      );
      for (const { verifier = '', salt = '' } of rows) {
        assert.ok(page.includes(verifier));
        assert.ok(page.includes(salt));
      }
      const salt = Buffer.from(enrolment.salt, 'base64url').toString('hex');
      assert.equal(rows[0]?.['salt'], salt);
      assert.ok(page.includes(`Set ${showSetId(enrolment.set)}`));
      assert.ok(page.includes('Home &lt;safe&gt;'));
      assert.ok(page.includes('argon2id, '));
      // One code was used, and the page says when.
      const used = page.match(/<tr class="used">.*?<\/tr>/gs) ?? [];
      assert.equal(used.length, 1);
      assert.ok(used[0].includes(rows[1]?.['verifier'] ?? '-'));
      assert.ok(used[0].includes(rows[1]?.['used_at'] ?? '-'));

      const proofs = await Promise.all(codes.map((code) => deriveProof(code, enrolment)));
      const secrets = [...codes.flatMap(formsOfCode), ...proofs.flatMap(formsOfProof)];
      assert.deepEqual(found(secrets, { page }), []);
    } finally {
      await site.close();
    }
  });
}

test('the page says which sets work, and what their codes cost a thief', async () => {
  const site = await startDemo();
  const boxesOf = (page: string) => page.match(/<i><\/i>/g)?.length;
  try {
    const { enrolment } = await turnedOn(site, { count: 10 });
    const short = await pageOf(site);
    assert.match(short, /try about 2⁶⁶ codes .* 19 MiB/);
    assert.equal(boxesOf(short), 10 * 16);
    await turnedOn(site, { count: 5, format: 'long' });
    const longer = await pageOf(site);
    assert.match(longer, /try about 2⁶⁶ codes/);
    assert.equal(boxesOf(longer), 10 * 16 + 5 * 25);

    await site.codes.relyingParty.revoke(session(site), { set: enrolment.set });
    await turnedOn(site, { count: 50 });
    const page = await pageOf(site);
    assert.match(page, /try about 2⁶⁴ codes/);
    const pills = page.matchAll(/class="pill[^>]*>([^<]*)</g);
    assert.deepEqual(
      Array.from(pills, ([, text]) => text),
      ['Works', 'Works', 'No longer works'],
    );
  } finally {
    await site.close();
  }
});
