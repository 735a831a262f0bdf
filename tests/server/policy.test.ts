import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import type { CodeFormat, Enrolment, Kdf } from 'backup-codes/protocol';
import {
  DEFAULT_POLICY,
  kdfWork,
  openRelyingParty,
  type Policy,
} from 'backup-codes/server';

import { refusal } from './fixtures/answers.js';
import { openStage, redeemCode, sessionOf } from './fixtures/party.js';
import { makeSheet, writeTime } from './fixtures/sheet.js';
import { newPGlite } from './fixtures/pglite.js';

const store = await newPGlite();
after(() => store.close());

/** The answer to enrolling a set under a policy. */
async function enrolUnder(policy: Partial<Policy>, enrolment: Enrolment) {
  const { party, clock } = await openStage(store, { policy });
  const created = writeTime(clock.now);
  const request = { enrolment: { ...enrolment, created }, replaces: null };
  return party.enrol(sessionOf('ada'), request);
}

async function assertRefused(
  policy: Partial<Policy>,
  changes: Partial<Enrolment>,
  error: object,
): Promise<void> {
  const enrolment = { ...makeSheet().enrolment, ...changes };
  assert.deepEqual(await enrolUnder(policy, enrolment), { ok: false, error });
}

const weak: CodeFormat = {
  profile: 'custom',
  alphabet: '0123456789',
  symbols: 8,
  check: 0,
  group: 4,
};

test('the default policy accepts every default of the generator', async () => {
  const kdfs: Kdf[] = [
    { name: 'argon2id', m: 19_456, t: 2, p: 1 },
    { name: 'argon2id', m: 65_536, t: 3, p: 1 },
    { name: 'scrypt', n: 131_072, r: 8, p: 1 },
    { name: 'pbkdf2-sha256', iterations: 600_000 },
  ];
  for (const kdf of kdfs) {
    assert.ok((await enrolUnder({}, { ...makeSheet().enrolment, kdf })).ok, kdf.name);
  }
});

test('sets with too few or too many codes are refused', async () => {
  await assertRefused(
    {},
    { verifiers: makeSheet({ codes: 4 }).enrolment.verifiers },
    { error: 'too_few', field: 'enrolment.verifiers', limit: 5 },
  );
  await assertRefused(
    { codes: { least: 1, most: 9 } },
    {},
    { error: 'too_many', field: 'enrolment.verifiers', limit: 9 },
  );
});

test('codes below 64 bits are refused unless the policy accepts them', async () => {
  const error = { error: 'entropy_too_low', field: 'enrolment.format', limit: 64 };
  await assertRefused({}, { format: weak }, error);
  const enrolment = { ...makeSheet().enrolment, format: weak };
  assert.ok((await enrolUnder({ entropyBits: 20 }, enrolment)).ok);
});

test('a KDF is refused if a phone cannot run it or the site does not want it', async () => {
  await assertRefused(
    {},
    { kdf: { name: 'argon2id', m: 262_144, t: 1, p: 1 } },
    { error: 'too_high', field: 'enrolment.kdf.m', limit: 131_072 },
  );
  await assertRefused(
    {},
    { kdf: { name: 'argon2id', m: 131_072, t: 16, p: 1 } },
    { error: 'too_high', field: 'enrolment.kdf', limit: 524_288 },
  );
  await assertRefused(
    { kdfs: { 'pbkdf2-sha256': { least: 0, most: 1_000_000 } } },
    {},
    { error: 'not_one_of', field: 'enrolment.kdf.name' },
  );
  await assertRefused(
    { kdfs: { argon2id: { least: 100_000, most: 500_000 } } },
    {},
    { error: 'too_low', field: 'enrolment.kdf', limit: 100_000 },
  );
});

test('work can be compared within one KDF', () => {
  assert.equal(kdfWork({ name: 'argon2id', m: 19_456, t: 2, p: 1 }), 38_912);
  assert.equal(kdfWork({ name: 'scrypt', n: 131_072, r: 8, p: 1 }), 1_048_576);
  assert.equal(kdfWork({ name: 'pbkdf2-sha256', iterations: 600_000 }), 600_000);
  assert.equal(kdfWork({ name: 'hmac-sha256' }), 1);
});

test('all allowed failures together make the hundred that NIST allows', () => {
  const { strangers, browsers, sessions, reserve } = DEFAULT_POLICY.attempts;
  assert.deepEqual([strangers, browsers, sessions, reserve], [60, 10, 20, 10]);
  assert.deepEqual(DEFAULT_POLICY.tellAtFailures, [5, 20]);
});

test('a policy outside the limits is refused when it is set', async () => {
  const wrong: Partial<Policy>[] = [
    { activeSets: 0 },
    { activeSets: 6 },
    { activeSets: 2.5 },
    { lowMark: 0.5 },
    { attempts: { strangers: 61, browsers: 10, sessions: 20, reserve: 10 } },
    { attempts: { strangers: 60, browsers: 3, sessions: 20, reserve: 10 } },
    { attempts: { strangers: 60, browsers: 10, sessions: 20, reserve: -1 } },
    { siteFailuresPerHour: 0.5 },
    { pendingPerHour: 0 },
    { codes: { least: 6, most: 5 } },
    { codes: { least: 1, most: 51 } },
    { tellAtFailures: [5, 5] },
    { tellAtFailures: [2.5] },
    { retiredDays: 0 },
    { entropyBits: 64.5 },
    { kdfMemoryBytes: -1 },
    { kdfs: { argon2id: { least: 2, most: 1 } } },
  ];
  for (const policy of wrong) {
    const field = Object.keys(policy)[0] ?? '';
    await assert.rejects(
      openRelyingParty({ store, policy, housekeepingSeconds: 0 }),
      (error) => error instanceof RangeError && error.message.includes(`policy.${field}`),
    );
  }
});

test('days in a policy may be fractions', async () => {
  const policy = { retiredDays: 0.5, reviewDays: 0.5 };
  const party = await openRelyingParty({ store, policy, housekeepingSeconds: 0 });
  const answer = await redeemCode({ party }, 'half a day', 'a', makeSheet(), 0);
  assert.equal(refusal(answer), 'wrong_code');
});
