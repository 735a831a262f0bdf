// slow: restarts services under load
/** Two services behind a load balancer are replaced one after the other. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import type pg from 'pg';

import { clientOf, NoAnswer, type Send } from '../server/fixtures/client.js';
import { all } from '../server/fixtures/cluster.js';
import { startDatabases, type Databases } from '../server/fixtures/databases.js';
import { holderOf, type Holder } from '../server/fixtures/holder.js';
import { brokenRules } from '../server/fixtures/invariants.js';
import { randomFrom, seedOfRun } from '../server/fixtures/random.js';
import { killServers } from '../server/fixtures/server-process.js';
import { connectTo, letTimePass, usedCodes } from '../server/fixtures/tables.js';
import { sendToService, startService, type ServiceProcess } from './fixtures/process.js';

const HOLDERS = 6;

/** An account may store 20 sets in an hour, so its holder rests before that. */
const RENEWALS = 15;

/** Milliseconds between two acts, so that a holder is busy until both services are replaced. */
const PAUSE_MS = 50;
const SERVICES = 2;

const seed = seedOfRun();
let databases: Databases;
let database: pg.Pool;
let url: string;
let services: ServiceProcess[];

const start = () => startService({ DATABASE_URL: url, OPS_LISTEN: '127.0.0.1:0' });

before(async () => {
  databases = await startDatabases();
  url = await databases.newDatabase();
  database = connectTo(url);
  services = await all(SERVICES, start);
});
after(async () => {
  await killServers();
  await database.end();
  await databases.stop();
});

let turn = 0;
let retries = 0;

/** Sends to the services by turns, and tries the next one if one takes no connection. */
const balanced: Send = async (message, who, request) => {
  for (let tried = 0; ; tried += 1) {
    turn += 1;
    const service = services[turn % services.length];
    assert.ok(service);
    try {
      return await sendToService(service)(message, who, request);
    } catch (error) {
      if (!(error instanceof NoAnswer) || tried === 2 * SERVICES) throw error;
      retries += 1;
    }
  }
};

test('a rolling restart under load loses nothing, and spends nothing twice', async (t) => {
  t.diagnostic(`TEST_SEED=${seed}`);
  const client = clientOf(balanced);
  const holders = await all(HOLDERS, (index) =>
    holderOf(client, `holder.${index}@example.org`, randomFrom(seed + index)),
  );
  let ends = false;
  const traffic = Promise.all(
    holders.map(async (holder) => {
      while (!ends) {
        await sleep(PAUSE_MS);
        if (holder.confirmed.length >= RENEWALS) continue;
        await letTimePass(database, holder.account);
        await holder.act(client);
      }
    }),
  );
  try {
    for (const old of [...services]) {
      const fresh = await start();
      // The new one joins first. The load balancer notices the end by /health/ready.
      services = [...services, fresh];
      const ended = old.end();
      while ((await fetch(`${old.opsUrl}/health/ready`)).status === 200) await sleep(20);
      services = services.filter((service) => service !== old);
      assert.equal(await ended, 0);
      assert.equal(old.complaints(), '');
    }
  } finally {
    ends = true;
    await traffic;
  }
  for (const holder of holders) {
    await letTimePass(database, holder.account);
    await holder.settle(client);
  }
  await assertSound(holders);
  const unanswered = holders.reduce((sum, holder) => sum + holder.unanswered, 0);
  const spent = holders.reduce((sum, holder) => sum + holder.spent.length, 0);
  t.diagnostic(`${spent} codes, ${retries} sent again, ${unanswered} without an answer`);
  assert.equal(unanswered, 0);
  assert.ok(spent > HOLDERS);
});

/** Every answered redemption is stored, for the sign-in that was told, and no other is. */
async function assertSound(holders: readonly Holder[]): Promise<void> {
  const answered = holders.flatMap(({ account, spent }) =>
    spent.map(
      ({ sheet, position, signIn }) =>
        `${account} ${sheet.enrolment.set} ${position} ${signIn}`,
    ),
  );
  const stored = (await usedCodes(database)).map(
    ({ account, set_id: set, position, used_by: by }) =>
      `${account} ${set} ${position} ${by}`,
  );
  assert.deepEqual(stored.sort(), answered.sort());
  assert.deepEqual(await brokenRules(database), {});
}
