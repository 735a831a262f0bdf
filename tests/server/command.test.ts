// slow: starts the command many times
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';

import { openPostgres, openRelyingParty, readPepper } from 'backup-codes/server';

import { run, temporaryFolder } from '../node/cli/command.js';
import { granted } from './fixtures/answers.js';
import { layOut, startDatabases } from './fixtures/databases.js';
import { activeSheet, redeemCode, sessionOf } from './fixtures/party.js';
import { makeSheet, verifierOf, type Sheet } from './fixtures/sheet.js';

const databases = await startDatabases();
const path = await temporaryFolder();
const url = await databases.emptyDatabase();
after(() => databases.stop());

const newKey = () => randomBytes(32).toString('base64url');
const [first, second] = [`k1:${newKey()}`, `k2:${newKey()}`];

/** Runs `backup-codes server ...` with the database's address in the environment. */
function server(args: readonly string[], environment: Record<string, string> = {}) {
  return run(['server', ...args], '', {
    DATABASE_URL: url,
    BACKUP_CODES_PEPPER: first,
    ...environment,
  });
}

function openParty(pepper = first) {
  return openPostgres(url).then((store) =>
    openRelyingParty({ store, housekeepingSeconds: 0, pepper: readPepper(pepper) }),
  );
}

function writeImport(name: string, account: string, ...sheets: Sheet[]): string {
  const enrolments = sheets.map(({ enrolment }) => ({ account, enrolment }));
  writeFileSync(path(name), JSON.stringify({ version: 1, enrolments }));
  return path(name);
}

test('every other command asks for migrate first, and migrate runs once', async () => {
  const early = await server(['status', 'ada']);
  assert.equal(early.exitCode, 2);
  assert.match(
    early.stderr,
    /^error: version 0: schema_older: .*backup-codes server migrate/,
  );
  const files = readdirSync('web/server/migrations').sort();
  assert.equal((await server(['migrate'])).stdout, `${files.join('\n')}\n`);
  await layOut(url);
  assert.equal((await server(['migrate'])).stdout, 'nothing to do\n');
});

test('import stores sets that their holder accepts', async () => {
  const sheet = makeSheet({ label: 'Home safe' });
  const file = writeImport('one.json', 'ada', sheet);
  const { exitCode, stdout } = await server(['import', file]);
  assert.equal(exitCode, 0);
  assert.match(stdout, /^[0-9A-Z]{4}-[0-9A-Z]{4} {2}pending +ada\n$/);
  const party = await openParty();
  const confirmed = await party.confirm(sessionOf('ada'), {
    set: sheet.enrolment.set,
    verifier: verifierOf(sheet.proofs[0] ?? ''),
    confirmToken: null,
  });
  granted(confirmed);
  await party.close();
  const status = await server(['status', 'ada']);
  assert.match(status.stdout, /active, 10 of 10 left, made [-0-9]{10}, .*"Home safe"\n/);
  assert.match(status.stdout, /imported .*\n/);
});

test('the address of the database and the pepper may stand in files', async () => {
  writeFileSync(path('address'), `${url}\n`);
  writeFileSync(path('pepper'), `${first}\n`);
  const files = {
    DATABASE_URL: '',
    BACKUP_CODES_PEPPER: '',
    DATABASE_URL_FILE: path('address'),
    BACKUP_CODES_PEPPER_FILE: path('pepper'),
  };
  assert.match((await server(['status', 'ada'], files)).stdout, /active, 10 of 10/);
  const twice = await server(['status', 'ada'], { ...files, DATABASE_URL: url });
  assert.equal(twice.exitCode, 2);
  assert.match(twice.stderr, /^error: DATABASE_URL: is set twice/);
  const missing = { ...files, DATABASE_URL_FILE: path('nothing') };
  const unread = await server(['status', 'ada'], missing);
  assert.match(unread.stderr, /^error: DATABASE_URL_FILE: names a file that cannot be/);
});

test('import takes a file with a byte order mark, from the command and from a host', async () => {
  const sheet = makeSheet();
  const file = writeImport('marked.json', 'mark', sheet);
  const text = `\uFEFF${readFileSync(file, 'utf8')}`;
  writeFileSync(file, text);
  assert.match((await server(['import', file])).stdout, /pending +mark\n$/);
  const party = await openParty();
  const again = await party.importSets(text);
  assert.deepEqual(again.ok && again.value.map(({ state }) => state), [
    'already_enrolled',
  ]);
  await party.close();
});

test('import says which sets it did not take', async () => {
  const sheets = Array.from({ length: 6 }, () => makeSheet());
  const file = writeImport('six.json', 'bob', ...sheets);
  const { exitCode, stdout } = await server(['import', file]);
  assert.equal(exitCode, 1);
  assert.match(stdout, /too_many_sets +bob\n$/);
  assert.equal((await server(['import', file])).exitCode, 1);
});

test('import refuses a file with a fault and names it', async () => {
  const file = writeImport('few.json', 'ada', makeSheet({ codes: 1 }));
  const { exitCode, stderr } = await server(['import', file]);
  assert.equal(exitCode, 2);
  assert.match(stderr, /enrolments\[0\]\.enrolment\.verifiers: too_few: .*5/);
});

test('import --activate makes sets usable at once', async () => {
  const sheet = makeSheet();
  const file = writeImport('active.json', 'eve', sheet);
  assert.match((await server(['import', file, '--activate'])).stdout, /active +eve/);
  const party = await openParty();
  granted(await redeemCode({ party }, 'eve', 'a', sheet, 0));
  await party.close();
});

test('import --prepared-by names who prepared the sets', async () => {
  const file = writeImport('prepared.json', 'joan', makeSheet());
  const name = 'Grace of the front desk';
  assert.equal((await server(['import', file, '--prepared-by', name])).exitCode, 0);
  assert.match((await server(['status', 'joan'])).stdout, /, prepared by Grace of the/);
  const { exitCode, stderr } = await server(['import', file, '--prepared-by', '']);
  assert.equal(exitCode, 2);
  assert.match(stderr, /--prepared-by: must be 1 to 254/);
});

test('revoke withdraws one set or all of them', async () => {
  const party = await openParty();
  const [one, two] = [
    await activeSheet({ party }, 'cy'),
    await activeSheet({ party }, 'cy'),
  ];
  const typed = one.enrolment.set.toLowerCase();
  const revoked = await server([
    'revoke',
    'cy',
    `${typed.slice(0, 4)}-${typed.slice(4)}`,
  ]);
  assert.match(revoked.stdout, /revoked\n$/);
  granted(await redeemCode({ party }, 'cy', 'a', two, 0));
  const all = ['revoke', 'cy', '--all'];
  assert.equal((await server([...all, '--operator', 'grace'])).exitCode, 0);
  assert.match(
    (await server(['status', 'cy'])).stdout,
    / revoked .* by operator .* operator grace/,
  );
  const unseen = await server(['lift', 'cy', '--operator', '']);
  assert.match(unseen.stderr, /^error: --operator: must be 1 to 254 printable char/);
  const { sets } = await party.statusOf('cy');
  assert.deepEqual(
    sets.map(({ state }) => state),
    ['revoked', 'revoked'],
  );
  await party.close();
  assert.equal((await server(['revoke', 'cy', 'ABCD-EFGH'])).exitCode, 1);
  assert.equal((await server(['revoke', 'cy'])).exitCode, 2);
});

test("--tenant finds a tenant's account, and none of the same name", async () => {
  const party = await openParty();
  const { enrolment } = await activeSheet({ party }, 'acme\u241fivy');
  await party.close();
  const set = `${enrolment.set.slice(0, 4)}-${enrolment.set.slice(4)}`;
  const withoutTenant = await server(['status', 'ivy']);
  assert.ok(!withoutTenant.stdout.includes(set));
  const tenant = ['--tenant', 'acme'];
  assert.ok((await server(['status', 'ivy', ...tenant])).stdout.includes(set));
  assert.equal((await server(['lift', 'ivy', ...tenant])).stdout, 'not suspended\n');
  const revoked = await server(['revoke', 'ivy', '--all', ...tenant]);
  assert.equal(revoked.stdout, `${set}  revoked\n`);
});

test('lift says whether codes were locked', async () => {
  const { exitCode, stdout } = await server(['lift', 'ada']);
  assert.equal(exitCode, 1);
  assert.equal(stdout, 'not suspended\n');
});

test('rotate wraps every set with the first key and needs the old key', async () => {
  const missing = await server(['rotate'], { BACKUP_CODES_PEPPER: second });
  assert.equal(missing.exitCode, 2);
  assert.match(missing.stderr, /pepper_missing: k1: sets that need it: [0-9]+, e\.g\. /);
  const keys = { BACKUP_CODES_PEPPER: `${second},${first}` };
  assert.match((await server(['rotate'], keys)).stdout, /^[0-9]+ sets wrapped\n$/);
  assert.equal((await server(['rotate'], keys)).stdout, '0 sets wrapped\n');
});

test('a command names a folder that has no database, and creates nothing in it', async () => {
  const typo = path('typo');
  for (const args of [
    ['status', 'ada'],
    ['revoke', 'ada', '--all'],
    ['lift', 'ada'],
    ['rotate'],
  ]) {
    const { exitCode, stderr } = await server([...args, '--data', typo]);
    assert.equal(exitCode, 2);
    assert.match(stderr, /^error: --data: .*typo holds no database; .*server migrate/);
    assert.equal(existsSync(typo), false);
    assert.equal(existsSync(`${typo}.lock`), false);
  }
});

test('--data overrides DATABASE_URL, and only migrate creates a database', async () => {
  const data = path('embedded');
  // Nothing listens on this port.
  const away = { DATABASE_URL: 'postgresql://user:password@127.0.0.1:1/codes' };
  const made = await server(['migrate', '--data', data], away);
  assert.equal(made.exitCode, 0, made.stderr);
  assert.match(made.stdout, /^0001-sets-and-codes\.sql\n/);
  const { exitCode, stdout } = await server(['status', 'nobody', '--data', data], away);
  assert.equal(exitCode, 0);
  assert.match(stdout, /^no sets\n/);
});

test('the command never prints a key and takes none as an argument', async () => {
  const key = newKey();
  for (const [text, why] of [
    [`k1:${key}=`, 'key 1 must be written <ID>:<base64url without padding>'],
    [`${key}:cafe`, 'key 1 has an unusable ID: 1 to 32 letters'],
    [`k1:${key},k1:${key}`, 'key 2 has the ID of another'],
  ]) {
    const { exitCode, stdout, stderr } = await server(['status', 'ada'], {
      BACKUP_CODES_PEPPER: text ?? '',
    });
    assert.equal(exitCode, 2);
    assert.ok(stderr.startsWith(`error: BACKUP_CODES_PEPPER: ${why ?? ''}`), stderr);
    assert.ok(!(stdout + stderr).includes(key));
  }
});

test('retire forgets a key once no set uses it', async () => {
  const named = await server(['retire', 'k1']);
  assert.equal(named.exitCode, 2);
  assert.match(named.stderr, /^error: pepper_in_use: k1: sets that need it: [0-9]+, /);
  const unknown = await server(['retire', 'k9']);
  assert.deepEqual(
    [unknown.exitCode, unknown.stdout],
    [1, 'the database has no such key\n'],
  );
});

test('an unreachable database is reported without its address', async () => {
  const away = 'postgresql://user:password@127.0.0.1:1/codes';
  const { exitCode, stderr } = await server(['status', 'ada'], { DATABASE_URL: away });
  assert.equal(exitCode, 2);
  assert.equal(
    stderr,
    'error: ECONNREFUSED: unavailable: the database did not answer; ' +
      'you may try the same call again\n',
  );
});
