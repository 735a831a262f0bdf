import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';

import { PepperError, openRelyingParty, type PepperOptions } from 'backup-codes/server';

import { granted, refusal } from './fixtures/answers.js';
import { onEachStore } from './fixtures/each-store.js';
import { activeSheet, redeemCode, sessionOf, type Stage } from './fixtures/party.js';
import { verifierOf } from './fixtures/sheet.js';

const check = await onEachStore();

let keysMade = 0;
/** A key with an ID that no other test uses. */
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

check('without a pepper verifiers are stored as they are', async (stage, account) => {
  const { enrolment } = await activeSheet(stage, account);
  assert.deepEqual(await storedOf(stage, account), enrolment.verifiers);
});

check(
  'rotation wraps every set once more, and every code goes on working',
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
    await forgetAll(stage);
  },
);

check(
  'a key that is missing at the start names the sets that it strands',
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
    await party.forgetAccount(account);
    await partyWith(stage);
  },
);

check('another key under a known ID is found at the start', async (stage, account) => {
  const key = newKey();
  const party = await partyWith(stage, key);
  await activeSheet({ party }, account);
  await assert.rejects(partyWith(stage, { ...key, key: randomBytes(32) }), (error) => {
    return error instanceof PepperError && error.code === 'pepper_wrong';
  });
  await party.forgetAccount(account);
  await partyWith(stage, { ...key, key: randomBytes(32) });
  await forgetAll(stage);
});

check('a pepper of less than 32 bytes is refused', async (stage) => {
  const key = { id: 'short', key: randomBytes(31) };
  await assert.rejects(partyWith(stage, key), RangeError);
});

/** Deletes every account, so that no key of one test is missing in the next. */
async function forgetAll({ store, party }: Stage): Promise<void> {
  const rows = await store.query<{ account: string }>(
    'select account from backup_codes.accounts',
  );
  for (const { account } of rows) await party.forgetAccount(account);
}
