import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { inspect } from 'node:util';

import {
  PepperError,
  openRelyingParty,
  readPepper,
  retirePepper,
  type PepperOptions,
} from 'backup-codes/server';

import { granted, refusal } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import { activeSheet, redeemCode, sessionOf, type Stage } from './fixtures/party.js';
import { verifierOf } from './fixtures/sheet.js';

const onEach = await onEachStore();

/** A test on a store that contains no account and no key. */
function check(sentence: string, body: Parameters<typeof onEach>[1]): void {
  onEach(sentence, async (stage, account) => {
    await forgetAll(stage);
    await body(stage, account);
  });
}

let keysMade = 0;
/** A key whose ID no other test uses. */
function newKey(): { id: string; key: Buffer } {
  keysMade += 1;
  return { id: `key-${keysMade}`, key: randomBytes(32) };
}

type Key = ReturnType<typeof newKey>;

function partyWith({ store, clock }: Stage, current?: Key, ...others: Key[]) {
  const keys = [current, ...others].filter((key) => key !== undefined);
  const pepper: PepperOptions | undefined =
    current === undefined
      ? undefined
      : {
          current: current.id,
          keys: Object.fromEntries(keys.map(({ id, key }) => [id, key])),
        };
  return openRelyingParty({
    store,
    clock: () => clock.now,
    housekeepingSeconds: 0,
    ...(pepper === undefined ? {} : { pepper }),
  });
}

async function storedOf({ store }: Stage, account: string): Promise<string[]> {
  const rows = await store.query<{ verifier: Uint8Array }>(
    'select verifier from backup_codes.codes where account = $1 order by position',
    [account],
  );
  return rows.map(({ verifier }) => Buffer.from(verifier).toString('base64url'));
}

const hmac = (key: Buffer, verifier: string) =>
  createHmac('sha256', key)
    .update(Buffer.from(verifier, 'base64url'))
    .digest('base64url');

check(
  'verifiers are stored as HMAC-SHA-256 under the current key',
  async (stage, account) => {
    const key = newKey();
    const party = await partyWith(stage, key);
    const sheet = await activeSheet({ party }, account);
    const { verifiers } = sheet.enrolment;
    assert.deepEqual(
      await storedOf(stage, account),
      verifiers.map((verifier) => hmac(key.key, verifier)),
    );
    granted(await redeemCode({ party }, account, 'a', sheet, 0));
    const session = sessionOf(account);
    const verifier = verifierOf(sheet.proofs[0] ?? '');
    granted(await party.check(session, { set: sheet.enrolment.set, verifier }));
    await party.forgetAccount(account);
  },
);

check('without a pepper, verifiers are stored unchanged', async (stage, account) => {
  const { enrolment } = await activeSheet(stage, account);
  assert.deepEqual(await storedOf(stage, account), enrolment.verifiers);
});

check(
  'rotation wraps every set once more, and every code keeps working',
  async (stage, account) => {
    const [old, fresh] = [newKey(), newKey()];
    const bare = await activeSheet(stage, `bare ${account}`);
    const peppered = await activeSheet({ party: await partyWith(stage, old) }, account);
    const before = await partyWith(stage, old);
    granted(await redeemCode({ party: before }, account, 'a', peppered, 0));

    const after = await partyWith(stage, fresh, old);
    assert.ok((await after.rotatePepper()) >= 2);
    assert.equal(await after.rotatePepper(), 0);
    const { verifiers } = peppered.enrolment;
    assert.deepEqual(
      await storedOf(stage, account),
      verifiers.map((verifier) => hmac(fresh.key, hmac(old.key, verifier))),
    );
    granted(await redeemCode({ party: after }, account, 'a', peppered, 0));
    granted(await redeemCode({ party: after }, account, 'b', peppered, 1));
    granted(await redeemCode({ party: after }, `bare ${account}`, 'a', bare, 0));
    const used = await redeemCode({ party: after }, account, 'c', peppered, 0);
    assert.equal(refusal(used), 'already_used');
  },
);

check('a sign-in may present sets that different keys wrap', async (stage, account) => {
  const [old, fresh] = [newKey(), newKey()];
  const before = await activeSheet({ party: await partyWith(stage, old) }, account);
  const present = await activeSheet(
    { party: await partyWith(stage, fresh, old) },
    account,
  );
  // A process that has not seen the sets yet.
  const party = await partyWith(stage, fresh, old);
  const signIn = { account, id: 'a' };
  const challenge = granted(await party.challenge(signIn, {}));
  assert.equal(challenge.sets.length, 2);
  const [typed = ''] = before.proofs;
  const redeemed = await party.redeem(signIn, {
    signIn: challenge.signIn,
    proofs: [before, present].map(({ enrolment: { set } }) => ({ set, proof: typed })),
  });
  assert.equal(granted(redeemed).set, before.enrolment.set);
});

check(
  'if a key is missing at the start, the error names the sets that it strands',
  async (stage, account) => {
    const key = newKey();
    const party = await partyWith(stage, key);
    const { enrolment } = await activeSheet({ party }, account);
    await assert.rejects(partyWith(stage), (error) => {
      assert.ok(error instanceof PepperError);
      assert.equal(error.code, 'pepper_missing');
      assert.equal(error.field, key.id);
      assert.deepEqual(error.stranded, { sets: 1, examples: [enrolment.set] });
      return true;
    });
    await assert.rejects(retirePepper(stage.store, key.id), (error) => {
      return error instanceof PepperError && error.code === 'pepper_in_use';
    });
    await party.forgetAccount(account);
    assert.equal(await retirePepper(stage.store, key.id), true);
    await partyWith(stage);
  },
);

check(
  'a store that was opened with a key never opens without it, even before any set uses it',
  async (stage, account) => {
    const key = newKey();
    await partyWith(stage, key);
    const isMissing = (error: unknown) => {
      assert.ok(error instanceof PepperError);
      assert.equal(error.code, 'pepper_missing');
      assert.equal(error.field, key.id);
      assert.deepEqual(error.stranded, { sets: 0, examples: [] });
      assert.match(error.message, /Add it, or retire it/);
      return true;
    };
    await assert.rejects(partyWith(stage), isMissing);
    // Another key is no substitute, and the refused process must not record its ID.
    const other = newKey();
    await assert.rejects(partyWith(stage, other), isMissing);
    const party = await partyWith(stage, key);
    await activeSheet({ party }, account);
    await partyWith(stage, other, key);
  },
);

check('a key can be retired once no set uses it', async (stage) => {
  const key = newKey();
  await partyWith(stage, key);
  assert.equal(await retirePepper(stage.store, key.id), true);
  assert.equal(await retirePepper(stage.store, key.id), false);
  await partyWith(stage);
});

check('if two keys share an ID, the first one stays', async (stage) => {
  const key = newKey();
  const others = Array.from({ length: 4 }, () => ({ ...key, key: randomBytes(32) }));
  const outcomes = await Promise.allSettled(others.map((one) => partyWith(stage, one)));
  assert.ok(outcomes.some(({ status }) => status === 'fulfilled'));
  const again = await Promise.allSettled(others.map((one) => partyWith(stage, one)));
  assert.equal(again.filter(({ status }) => status === 'fulfilled').length, 1);
});

check(
  'a different key under a known ID is detected at the start',
  async (stage, account) => {
    const key = newKey();
    const party = await partyWith(stage, key);
    await activeSheet({ party }, account);
    await assert.rejects(partyWith(stage, { ...key, key: randomBytes(32) }), (error) => {
      return error instanceof PepperError && error.code === 'pepper_wrong';
    });
  },
);

check('a pepper shorter than 32 bytes is refused', async (stage) => {
  const key = { id: 'short', key: randomBytes(31) };
  await assert.rejects(partyWith(stage, key), RangeError);
});

const KEY = randomBytes(32).toString('base64url');
const SHORT = randomBytes(16).toString('base64url');

test('no error about a pepper quotes a possible key', () => {
  for (const text of [
    `${KEY}:k1`,
    `${KEY}:${KEY}`,
    `${SHORT}:k1`,
    `${SHORT}:cafe`,
    `k1:${SHORT}`,
    `k1:${KEY}=`,
    `k1:${KEY}:${KEY}`,
    `k1:${KEY},${KEY}:k2`,
    `k1:${KEY},k1:${KEY}`,
    KEY,
    `:${KEY}`,
    `k 1:${KEY}`,
    `k1:${KEY},`,
    '',
  ]) {
    assert.throws(
      () => readPepper(text),
      (error) => {
        assert.ok(error instanceof RangeError);
        assert.match(error.message, /^pepper: key [12] /);
        for (const secret of [KEY, SHORT]) {
          assert.ok(!inspect(error).includes(secret), error.message);
        }
        return true;
      },
    );
  }
  const { current, keys } = readPepper(`k2:${KEY}, k1:${KEY}`);
  assert.deepEqual([current, Object.keys(keys)], ['k2', ['k2', 'k1']]);
});

check(
  'no error about options that a host built itself quotes a key',
  async ({ store }) => {
    for (const pepper of [
      { current: KEY, keys: { k1: randomBytes(32) } },
      { current: KEY, keys: { [KEY]: Buffer.from('k1') } },
      { current: SHORT, keys: { [SHORT]: Buffer.from('k1') } },
      { current: 'k1', keys: { k1: randomBytes(31) } },
    ]) {
      await assert.rejects(openRelyingParty({ store, pepper }), (error) => {
        assert.ok(error instanceof RangeError);
        assert.ok(!inspect(error).includes(KEY) && !inspect(error).includes(SHORT));
        return true;
      });
    }
  },
);

/** Deletes every account and every key. */
async function forgetAll({ store, party }: Stage): Promise<void> {
  const rows = await store.query<{ account: string }>(
    'select account from backup_codes.accounts',
  );
  for (const { account } of rows) await party.forgetAccount(account);
  const keys = await store.query<{ key_id: string }>(
    'select key_id from backup_codes.pepper_keys',
  );
  for (const { key_id: id } of keys) await retirePepper(store, id);
}
