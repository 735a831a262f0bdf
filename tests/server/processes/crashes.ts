/** Kills servers and their PostgreSQL at random while people use them. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import type pg from 'pg';

import { beginSignIn, clientOf, proofOf, type Tally } from '../fixtures/client.js';
import { all, range } from '../fixtures/cluster.js';
import { startDatabases, type Databases } from '../fixtures/databases.js';
import { holderOf, type Holder } from '../fixtures/holder.js';
import { brokenRules } from '../fixtures/invariants.js';
import { randomFrom, seedOfRun } from '../fixtures/random.js';
import {
  killServers,
  type ServerProcess,
  type StartServer,
} from '../fixtures/server-process.js';
import {
  connectTo,
  failuresOf,
  forgiveFailures,
  letTimePass,
  rowsOf,
  usedCodes,
} from '../fixtures/tables.js';
import { PATIENCE_MS } from '../../runner/patience.js';

/** One crash in this many kills all of PostgreSQL. The others kill one server. */
const POSTGRES_EACH = 5;
/**
 * New accounts join after this many crashes. Otherwise the kit would delete the oldest
 * sets.
 */
const HOLDERS_EACH = 10;
const HOLDERS = 6;
const SERVERS = 2;
/** How long a page waits before it sends an unanswered message again. */
const PAUSE_MS = 60;

/** Tests with servers that this starts. @param crashes how many servers and databases die */
export function testCrashes(startServer: StartServer, crashes: number): void {
  const seed = seedOfRun();
  const random = randomFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'backup-codes-crashes-'));
  const eventFile = join(folder, 'events');
  const tally: Tally = new Map();
  const everybody: Holder[] = [];

  let databases: Databases | undefined;
  let url: string;
  let database: pg.Pool;
  let servers: ServerProcess[] = [];

  const start = () => startServer(url, { eventFile, housekeepingSeconds: 1 });

  before(async () => {
    databases = await startDatabases({ durable: true });
    url = await databases.newDatabase();
    database = connectTo(url);
    servers = await all(SERVERS, start);
  });

  after(async () => {
    await killServers();
    await database.end();
    await databases?.stop();
    rmSync(folder, { recursive: true });
  });

  function anyClient() {
    return clientOf(random.pick(servers).send, tally);
  }

  test('whatever was answered survives crashes', async (t) => {
    t.diagnostic(`TEST_SEED=${seed}`);
    let holders: Holder[] = [];
    for (const crash of range(crashes)) {
      if (crash % HOLDERS_EACH === 0) {
        holders = await all(HOLDERS, (index) => {
          const account = `holder.${crash + index}@example.org`;
          return holderOf(anyClient(), account, randomFrom(seed + crash + index));
        });
        everybody.push(...holders);
      }
      await inTraffic(holders, async () => {
        await sleep(random.below(250));
        await (crash % POSTGRES_EACH === POSTGRES_EACH - 1
          ? crashPostgres()
          : crashServer());
      });
      for (const server of servers) server.assertRuns();
      await assertKept(holders);
      await Promise.all(
        holders.map(async (holder) => {
          await letTimePass(database, holder.account);
          await holder.settle(anyClient());
        }),
      );
      await assertNothingElse();
      for (const holder of holders.slice(0, 3)) await assertSpent(holder);
    }
    const unanswered = everybody.reduce((sum, holder) => sum + holder.unanswered, 0);
    const answers = [...tally].sort().map(([name, count]) => `${name} ${count}`);
    t.diagnostic(`no answer ${unanswered}, ${answers.join(', ')}`);
    assert.ok(unanswered >= crashes / 2, 'the crashes interrupted nothing');
  });

  /** Keeps the holders sending messages until the event has happened. */
  async function inTraffic(holders: readonly Holder[], happens: () => Promise<void>) {
    let ends = false;
    const traffic = Promise.all(
      holders.map(async (holder) => {
        while (!ends) {
          const { unanswered } = holder;
          await holder.act(anyClient());
          if (holder.unanswered > unanswered) await sleep(PAUSE_MS);
        }
      }),
    );
    try {
      await Promise.race([happens(), traffic]);
    } finally {
      ends = true;
      await traffic;
    }
  }

  /** Restarts PostgreSQL. The servers keep running and must reconnect by themselves. */
  async function crashPostgres(): Promise<void> {
    await databases?.kill();
    await databases?.start();
  }

  async function crashServer(): Promise<void> {
    const victim = random.pick(servers);
    await victim.kill();
    const restarted = await start();
    servers = servers.map((server) => (server === victim ? restarted : server));
  }

  /** The database still has everything that the holders were told. */
  async function assertKept(holders: readonly Holder[]): Promise<void> {
    const used = new Map(
      (await usedCodes(database)).map((code) => [
        `${code.account} ${code.set_id} ${code.position}`,
        code.used_by,
      ]),
    );
    const sets = await rowsOf<{ account: string; set_id: string; state: string }>(
      database,
      `select account, set_id, state from backup_codes.sets where confirmed_at is not null`,
    );
    for (const { account, spent, confirmed } of everybody) {
      for (const { sheet, position, signIn } of spent) {
        assert.equal(used.get(`${account} ${sheet.enrolment.set} ${position}`), signIn);
      }
      const known = sets
        .filter((row) => row.account === account)
        .map((row) => row.set_id);
      assert.deepEqual(
        confirmed.filter((set) => !known.includes(set)),
        [],
      );
    }
    for (const holder of holders) {
      // An unanswered message may have spent a code or replaced the set.
      if (holder.isWaiting()) continue;
      const counted = await failuresOf(database, holder.account);
      assert.ok(counted >= holder.failures, `${counted} of ${holder.failures} failures`);
      const active = sets.filter(
        ({ account, state }) => account === holder.account && state === 'active',
      );
      assert.deepEqual(
        active.map(({ set_id: set }) => set),
        [holder.sheet.enrolment.set],
      );
    }
  }

  /**
   * Once every message has been answered, nothing else has happened and the tables are
   * sound.
   */
  async function assertNothingElse(): Promise<void> {
    const answered = everybody.flatMap(({ spent }) => spent.map(({ signIn }) => signIn));
    const used = (await usedCodes(database)).map(({ used_by: signIn }) => signIn);
    assert.deepEqual(used.sort(), answered.sort());
    assert.deepEqual(await brokenRules(database), {});
  }

  /**
   * The sign-in that spent the last code gets the same answer again. Any other is refused.
   */
  async function assertSpent(holder: Holder): Promise<void> {
    const { account, sheet } = holder;
    const last = holder.spent.at(-1);
    if (last?.sheet !== sheet) return;
    await letTimePass(database, account);
    const proofs = [proofOf(sheet, last.position)];
    const same = await beginSignIn(anyClient(), account, last.id);
    assert.equal((await same.redeem(proofs)).text, last.text);
    const stranger = await beginSignIn(anyClient(), account, `${last.id}, a stranger's`);
    assert.equal((await stranger.redeem(proofs)).code, 'already_used');
    holder.failures += 1;
  }

  test('after all crashes, no spent code is accepted again', async (t) => {
    let refused = 0;
    await Promise.all(
      everybody.map(async ({ account, spent, sheet: current }) => {
        for (const [index, { sheet, position }] of spent.entries()) {
          // Three wrong codes in a row cause no wait.
          if (index % 3 === 0) await forgiveFailures(database, account);
          const signIn = await beginSignIn(anyClient(), account, 'a stranger');
          const { code } = await signIn.redeem([proofOf(sheet, position)]);
          assert.equal(code, sheet === current ? 'already_used' : 'wrong_code');
          refused += 1;
        }
      }),
    );
    t.diagnostic(`${refused} codes`);
    assert.ok(refused > 0);
    await assertNothingElse();
  });

  test('after all crashes, every event reaches the hook', async (t) => {
    const left = await rowsOf(
      database,
      `update backup_codes.deliveries set due_at = due_at - interval '1 hour'
     returning event_id`,
    );
    const deadline = Date.now() + PATIENCE_MS;
    while ((await rowsOf(database, 'select from backup_codes.deliveries')).length > 0) {
      assert.ok(Date.now() < deadline, 'nobody delivered the remaining events');
      await sleep(100);
    }
    const events = await rowsOf<{ id: string; account: string; kind: string }>(
      database,
      'select id::text as id, account, kind from backup_codes.events',
    );
    const lines = readFileSync(eventFile, 'utf8').trimEnd().split('\n');
    const taken = new Set(lines);
    const due = events.map(({ id, account, kind }) =>
      JSON.stringify({ id, account, kind }),
    );
    t.diagnostic(
      `${due.length} events, ${lines.length} hand-overs, ${left.length} left by crashes`,
    );
    assert.deepEqual([...taken].sort(), due.sort());
  });

  test('no server stopped except by a crash', async () => {
    await Promise.all(servers.map((server) => server.kill()));
  });
}
