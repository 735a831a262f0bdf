import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';

import { run, temporaryFolder } from '../node/cli/command.js';
import { newCertificate } from './fixtures/certificate.js';
import { ConfigurationError, readConfiguration } from './fixtures/built.js';
import { SECRET } from './fixtures/receiver.js';
import { newKey } from './fixtures/service.js';

const place = await temporaryFolder();
const certificate = newCertificate();
const other = newCertificate();
const key = newKey();
const pepper = randomBytes(32).toString('base64url');

/** Settings with which the service would start. */
const GOOD = {
  BACKUP_CODES_KEYS: `default:${key}`,
  DATABASE_URL: 'postgresql://me:hunter2hunter2@db.example/codes',
};

/** The setting that is refused, and why. The settings replace good ones. */
function refusal(settings: Record<string, string>): string {
  try {
    readConfiguration({ ...GOOD, ...settings });
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String(error));
    const told = `${error.field}: ${error.detail}`;
    const whole = `${told}\n${error.message}\n${error.stack ?? ''}\n${JSON.stringify(error)}`;
    for (const [name, value] of Object.entries({ ...GOOD, ...settings })) {
      const parts = value.split(/[,:"\s]/).filter((part) => part.length > 9);
      // A path is no secret, but an operator knows it anyway.
      for (const part of parts) {
        assert.ok(!whole.includes(part), `${name} is in ${told}`);
      }
    }
    return told;
  }
  return 'granted';
}

test('the settings that are needed are enough, and the defaults stay on this machine', () => {
  const { listen, policy, migrates, ...rest } = readConfiguration(GOOD);
  assert.deepEqual(listen, { kind: 'port', host: '127.0.0.1', port: 8787 });
  assert.equal(migrates, true);
  assert.equal(policy.lowMark, 3);
  const set = Object.keys(rest).filter((name) => rest[name as keyof typeof rest]);
  assert.deepEqual(set.sort(), ['keys', 'store']);
});

test('each setting that is missing or wrong is named, without its value', () => {
  const webhook = { WEBHOOK_URL: 'https://example.org/hook', WEBHOOK_SECRET: SECRET };
  const accounts = { RECOVERY_ACCOUNTS_URL: 'https://example.org/accounts' };
  const { cert } = certificate;
  const empty = place('empty');
  writeFileSync(empty, '\n');
  for (const [settings, wanted] of [
    [
      { BACKUP_CODES_KEYS: '' },
      /^BACKUP_CODES_KEYS: is missing: set it, or BACKUP_CODES_K/,
    ],
    [{ BACKUP_CODES_KEYS: key }, /^BACKUP_CODES_KEYS: key 1 must be written/],
    [{ BACKUP_CODES_KEYS: 'default:swordfish' }, /^BACKUP_CODES_KEYS: key 1 has fewer/],
    [{ DATABASE_URL: '' }, /^DATABASE_URL: is missing/],
    [{ DATABASE_URL: '', DATABASE_URL_FILE: empty }, /^DATABASE_URL: is empty in the/],
    [{ BACKUP_CODES_PEPPER_FILE: empty }, /^BACKUP_CODES_PEPPER: is empty in the/],
    [{ DATA_FOLDER: './data' }, /^DATA_FOLDER: is for trying/],
    [{ BACKUP_CODES_PEPPER: 'swordfish!' }, /^BACKUP_CODES_PEPPER: /],
    [{ BACKUP_CODES_PEPPER: `k1:${pepper},k1:${pepper}` }, /^BACKUP_CODES_PEPPER: key 2/],
    [{ BACKUP_CODES_POLICY: 'swordfish!' }, /^BACKUP_CODES_POLICY: must be JSON$/],
    [{ BACKUP_CODES_POLICY: '[]' }, /^BACKUP_CODES_POLICY: must be a JSON object$/],
    [{ BACKUP_CODES_POLICY: 'null' }, /^BACKUP_CODES_POLICY: must be a JSON object$/],
    [
      { BACKUP_CODES_POLICY: '{"swordfishes":1}' },
      /^BACKUP_CODES_POLICY: may have only /,
    ],
    [{ BACKUP_CODES_POLICY: '{"lowMark":-1}' }, /^BACKUP_CODES_POLICY: /],
    [{ BACKUP_CODES_POLICY: '{"lowMark":"swordfishes"}' }, /^BACKUP_CODES_POLICY: /],
    [{ BACKUP_CODES_POLICY: '{"attempts":null}' }, /^BACKUP_CODES_POLICY: /],
    [{ BACKUP_CODES_POLICY: '{"attempts":{"strangers":"x"}}' }, /^BACKUP_CODES_POLICY: /],
    [{ LISTEN: '8787' }, /^LISTEN: must be written host:port/],
    [{ LISTEN: '127.0.0.1:65536' }, /^LISTEN: must be written host:port/],
    [{ LISTEN: '127.0.0.1' }, /^LISTEN: must be written host:port/],
    [{ LISTEN: '::1:8787' }, /^LISTEN: must be written host:port/],
    [{ LISTEN: '[::1]' }, /^LISTEN: must be written host:port/],
    [{ LISTEN: '[localhost]:1' }, /^LISTEN: must be written host:port/],
    [{ LISTEN: 'unix:' }, /^LISTEN: must be written host:port/],
    [{ LISTEN: 'unix:relative.sock' }, /^LISTEN: must be written host:port/],
    [{ LISTEN: '0.0.0.0:8787' }, /^LISTEN: leaves this machine/],
    [{ LISTEN: '[::]:8787' }, /^LISTEN: leaves this machine/],
    [{ LISTEN: '[::ffff:10.0.0.1]:1' }, /^LISTEN: leaves this machine/],
    [{ LISTEN: '127.0.0.1.evil.example:1' }, /^LISTEN: leaves this machine/],
    [{ LISTEN: '0.0.0.0:1', LISTEN_WITHOUT_TLS: 'no' }, /^LISTEN: leaves this machine/],
    [
      { LISTEN: '0.0.0.0:1', LISTEN_WITHOUT_TLS: 'true' },
      /^LISTEN_WITHOUT_TLS: must be yes/,
    ],
    [{ TLS_CERT: cert }, /^TLS_KEY: is missing/],
    [{ TLS_KEY: certificate.key }, /^TLS_CERT: is missing/],
    [{ TLS_CERT: 'swordfish!', TLS_KEY: certificate.key }, /^TLS_CERT: must be PEM$/],
    [{ TLS_CERT: cert, TLS_KEY: other.key }, /^TLS_KEY: is no key for TLS_CERT$/],
    [{ TLS_CERT: cert, TLS_KEY: cert }, /^TLS_KEY: /],
    [{ OPS_LISTEN: 'here' }, /^OPS_LISTEN: must be written host:port/],
    [{ MIGRATE: 'false' }, /^MIGRATE: must be yes or no$/],
    [{ WEBHOOK_URL: 'https://example.org/hook' }, /^WEBHOOK_SECRET: is missing/],
    [{ ...webhook, WEBHOOK_URL: 'example.org/hook' }, /^WEBHOOK_URL: must be an address/],
    [
      { ...webhook, WEBHOOK_URL: 'ftp://example.org/' },
      /^WEBHOOK_URL: must be an address/,
    ],
    [
      { ...webhook, WEBHOOK_URL: 'http://example.org/' },
      /^WEBHOOK_URL: leaves this machine/,
    ],
    [
      { ...webhook, WEBHOOK_URL: 'https://swordfish@example.org/hook' },
      /^WEBHOOK_URL: must have no name or password/,
    ],
    [
      { ...webhook, WEBHOOK_SECRET: 'swordfish!' },
      /^WEBHOOK_SECRET: must be written whsec_/,
    ],
    [
      { ...webhook, WEBHOOK_SECRET: 'whsec_c3dvcmRmaXNo' },
      /^WEBHOOK_SECRET: must have 24/,
    ],
    [
      { ...webhook, WEBHOOK_SECRET: `${SECRET},${SECRET},${SECRET}` },
      /^WEBHOOK_SECRET: may/,
    ],
    [accounts, /^WEBHOOK_SECRET: is missing/],
    [{ BACKUP_CODES_RECOVERY_POLICY: '{}' }, /^RECOVERY_ACCOUNTS_URL: is missing/],
    [
      { ...webhook, ...accounts, BACKUP_CODES_RECOVERY_POLICY: '{"waitHours":1}' },
      /^BACKUP_CODES_RECOVERY_POLICY: /,
    ],
    [
      { ...webhook, ...accounts, BACKUP_CODES_RECOVERY_POLICY: '{"accountOf":1}' },
      /^BACKUP_CODES_RECOVERY_POLICY: may have only /,
    ],
  ] as [Record<string, string>, RegExp][]) {
    assert.match(refusal(settings), wanted, JSON.stringify(Object.keys(settings)));
  }
});

test('addresses of this machine, and those with TLS, are taken', () => {
  const tls = { TLS_CERT: certificate.cert, TLS_KEY: certificate.key };
  for (const settings of [
    { LISTEN: 'localhost:1' },
    { LISTEN: '127.0.0.2:0' },
    { LISTEN: '[::1]:8787' },
    { LISTEN: 'unix:/run/backup-codes/service.sock' },
    { LISTEN: '0.0.0.0:8787', ...tls },
    { LISTEN: '0.0.0.0:8787', LISTEN_WITHOUT_TLS: 'yes' },
    { WEBHOOK_URL: 'http://localhost:1/x', WEBHOOK_SECRET: SECRET },
    { WEBHOOK_URL: 'http://[::1]:1/x', WEBHOOK_SECRET: `${SECRET}, ${SECRET}` },
    {
      ...{ WEBHOOK_URL: 'http://backend/x', WEBHOOK_SECRET: SECRET },
      WEBHOOK_WITHOUT_TLS: 'yes',
    },
    { BACKUP_CODES_PEPPER: `k1:${pepper}`, MIGRATE: 'no' },
  ]) {
    assert.equal(refusal(settings as Record<string, string>), 'granted');
  }
});

test('a setting may stand in a file, and may not be set twice', () => {
  const file = place('keys');
  writeFileSync(file, `${GOOD.BACKUP_CODES_KEYS}\r\n`);
  const { DATABASE_URL } = GOOD;
  const { keys } = readConfiguration({ DATABASE_URL, BACKUP_CODES_KEYS_FILE: file });
  assert.equal(keys.tenantOf(`Bearer ${key}`), 'default');
  const twice = refusal({ BACKUP_CODES_KEYS_FILE: file });
  assert.equal(twice, 'BACKUP_CODES_KEYS: is set twice: BACKUP_CODES_KEYS_FILE is too');
  const missing = refusal({
    BACKUP_CODES_KEYS: '',
    BACKUP_CODES_KEYS_FILE: place('none'),
  });
  assert.equal(missing, 'BACKUP_CODES_KEYS_FILE: names a file that cannot be read');
  writeFileSync(file, '\n');
  const empty = refusal({ BACKUP_CODES_KEYS: '', BACKUP_CODES_KEYS_FILE: file });
  assert.match(empty, /^BACKUP_CODES_KEYS: /);
});

test('the command says which setting is wrong, and exits with 2', async () => {
  for (const [settings, wanted] of [
    [{ BACKUP_CODES_KEYS: '' }, 'BACKUP_CODES_KEYS: is missing'],
    [{ LISTEN: '0.0.0.0:1' }, 'LISTEN: leaves this machine'],
  ] as const) {
    const environment = { ...GOOD, ...settings };
    const { exitCode, stdout, stderr } = await run(['server', 'serve'], '', environment);
    assert.equal(exitCode, 2);
    assert.equal(stdout, '');
    assert.ok(stderr.includes(wanted), stderr);
    assert.ok(!stderr.includes(key) && !stderr.includes('hunter2'), stderr);
  }
});
