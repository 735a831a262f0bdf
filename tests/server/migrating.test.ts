// slow: kills a site between two steps
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import bcrypt from 'bcrypt';
import type { RelyingParty } from 'backup-codes/server';

import { openBothKinds, type BothKinds } from '../../web/examples/migrate/both-kinds.js';
import { countOldCodes, OLD_CODES_TABLE } from '../../web/examples/migrate/old-codes.js';
import { granted } from './fixtures/answers.js';
import { startDatabases } from './fixtures/databases.js';
import { activeSheet, redeemCode, sessionOf } from './fixtures/party.js';
import { makeSheet } from './fixtures/sheet.js';
import { connectTo } from './fixtures/tables.js';

const databases = await startDatabases();
const url = await databases.newDatabase();
const database = connectTo(url);
await database.query(OLD_CODES_TABLE);
const open: RelyingParty[] = [];

after(async () => {
  for (const party of open) await party.close();
  await database.end();
  await databases.stop();
});

/** A process of the site. */
async function openSite(
  options: Parameters<typeof openBothKinds>[1] = {},
): Promise<BothKinds> {
  const site = await openBothKinds(database, { housekeepingSeconds: 0, ...options });
  open.push(site.relyingParty);
  return site;
}

/** Gives an account two old codes. */
async function giveOldCodes(account: string): Promise<readonly [string, string]> {
  const codes = ['12345678', '87654321'] as const;
  for (const code of codes) {
    await database.query('insert into old_backup_codes (account, hash) values ($1, $2)', [
      account,
      await bcrypt.hash(code, 4),
    ]);
  }
  return codes;
}

test('an old code signs in once while the account has no new codes', async () => {
  const site = await openSite();
  const [code] = await giveOldCodes('ada');
  assert.deepEqual(await site.waysOf('ada'), { oldCodes: true, newCodes: false });
  assert.equal(await site.signInWithOldCode('ada', '00000000'), false);
  assert.equal(await site.signInWithOldCode('ada', ` ${code} `), true);
  assert.equal(await site.signInWithOldCode('ada', code), false);
});

test('an old code sent twice at the same time signs in once', async () => {
  const site = await openSite();
  const [code] = await giveOldCodes('twice');
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => site.signInWithOldCode('twice', code)),
  );
  assert.equal(answers.filter(Boolean).length, 1);
});

test('old codes work while a new set is not turned on', async () => {
  const site = await openSite();
  const [code] = await giveOldCodes('grace');
  const { enrolment } = makeSheet();
  granted(
    await site.relyingParty.enrol(sessionOf('grace'), { enrolment, replaces: null }),
  );
  await site.relyingParty.keepHouse();
  assert.deepEqual(await site.waysOf('grace'), { oldCodes: true, newCodes: false });
  assert.equal(await site.signInWithOldCode('grace', code), true);
});

test('a confirmed set ends and deletes the old codes, and its codes sign in', async () => {
  const site = await openSite();
  const [code] = await giveOldCodes('lin');
  const sheet = await activeSheet({ party: site.relyingParty }, 'lin');
  await site.relyingParty.keepHouse();
  assert.deepEqual(await site.waysOf('lin'), { oldCodes: false, newCodes: true });
  assert.equal(await site.signInWithOldCode('lin', code), false);
  assert.equal(await countOldCodes(database, 'lin'), 0);
  granted(await redeemCode({ party: site.relyingParty }, 'lin', 'sign-in 1', sheet, 0));
});

test('the old codes of other accounts stay', async () => {
  const site = await openSite();
  const [code] = await giveOldCodes('mary');
  await giveOldCodes('joan');
  await activeSheet({ party: site.relyingParty }, 'joan');
  await site.relyingParty.keepHouse();
  assert.equal(await site.signInWithOldCode('mary', code), true);
});

test('while old codes cannot be deleted, only the new ones sign in', async () => {
  const errors: unknown[] = [];
  const clock = { now: new Date() };
  const site = await openSite({
    clock: () => clock.now,
    onError: (error) => errors.push(error),
  });
  const [code] = await giveOldCodes('hedy');
  await database.query(`
    create function refuse() returns trigger language plpgsql as $$
      begin raise exception 'no deleting today'; end $$;
    create trigger refuse before delete on old_backup_codes
      execute function refuse()`);
  const sheet = await activeSheet({ party: site.relyingParty }, 'hedy');
  await site.relyingParty.keepHouse();
  assert.match(String(errors[0]), /no deleting today/);
  assert.equal(await countOldCodes(database, 'hedy'), 2);
  assert.equal(await site.signInWithOldCode('hedy', code), false);
  granted(await redeemCode({ party: site.relyingParty }, 'hedy', 'sign-in 1', sheet, 0));

  await database.query('drop trigger refuse on old_backup_codes');
  clock.now = new Date(clock.now.getTime() + 3_600_000);
  await site.relyingParty.keepHouse();
  assert.equal(await countOldCodes(database, 'hedy'), 0);
});

test('a crash after the new set is turned on leaves the new codes', async () => {
  const [code] = await giveOldCodes('radia');
  const sheet = makeSheet();
  const program = fileURLToPath(new URL('migrating/dying-process.js', import.meta.url));
  const child = spawn(
    process.execPath,
    [program, url, 'radia', JSON.stringify(sheet.enrolment), sheet.proofs[0] ?? ''],
    { stdio: 'inherit' },
  );
  assert.deepEqual(await once(child, 'exit'), [null, 'SIGKILL']);
  assert.equal(await countOldCodes(database, 'radia'), 2);

  const later = new Date(Date.now() + 3_600_000);
  const site = await openSite({ clock: () => later });
  assert.deepEqual(await site.waysOf('radia'), { oldCodes: false, newCodes: true });
  assert.equal(await site.signInWithOldCode('radia', code), false);
  granted(await redeemCode({ party: site.relyingParty }, 'radia', 'sign-in 1', sheet, 3));
  await site.relyingParty.keepHouse();
  assert.equal(await countOldCodes(database, 'radia'), 0);
});

test('the queries of the guide count who has moved', async () => {
  const guide = readFileSync(
    new URL('../../../../docs/migrate.md', import.meta.url),
    'utf8',
  );
  const queries = Array.from(
    guide.matchAll(/```sql\n(.*?)```/gs),
    ([, query = '']) => query,
  );
  const counts: unknown[] = [];
  for (const query of queries) counts.push((await database.query(query)).rows[0]);
  assert.deepEqual(counts, [
    { to_move: '4', moved: '4', being_deleted: '0' },
    { started: '5', finished: '4' },
  ]);
});
