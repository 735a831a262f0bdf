/** Three servers share one PostgreSQL, and everything happens at once. */

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import {
  activate,
  beginSignIn,
  clientOf,
  granted,
  proofOf,
  type Reply,
} from '../fixtures/client.js';
import {
  all,
  assertOnly,
  countOf,
  range,
  startCluster,
  summary,
  type Cluster,
} from '../fixtures/cluster.js';
import { exhaust } from '../fixtures/exhaust.js';
import { mixtureOf } from '../fixtures/mixture.js';
import { randomFrom, seedOfRun } from '../fixtures/random.js';
import { makeSheet, type Sheet } from '../fixtures/sheet.js';
import type { StartServer } from '../fixtures/server-process.js';
import { failuresOf, rowsOf, usedCodes } from '../fixtures/tables.js';

const SERVERS = 3;

/** The possible outcomes of each message while everything else happens. */
const KNOWN = {
  redeem: ['ok', 'wrong_code', 'already_used', 'throttled'],
  confirm: ['ok', 'not_found', 'not_active', 'throttled', 'too_many_sets'],
  enrol: ['ok', 'not_active', 'too_many_sets'],
  revoke: ['ok', 'not_found', 'not_active'],
  check: ['ok', 'not_active', 'throttled'],
  challenge: ['ok'],
};

/** Tests with servers that this starts. */
export function testRaces(start: StartServer): void {
  let cluster: Cluster;

  before(async () => {
    cluster = await startCluster(SERVERS, start);
  });

  after(() => cluster.end());

  /** Enrols and confirms a new set and returns its sheet. */
  async function activeSheet(account: string, label = 'Home safe'): Promise<Sheet> {
    const sheet = makeSheet({ label });
    await activate(cluster.client(0), account, sheet);
    return sheet;
  }

  test('servers that start at once on an empty database migrate it once', async () => {
    const url = await cluster.databases.emptyDatabase();
    const servers = await cluster.startServers(url);
    for (const server of servers) {
      const { sets } = await granted(clientOf(server.send).challenge('anna', 'first'));
      assert.deepEqual(sets, []);
      assert.equal(server.complaints(), '');
    }
    await Promise.all(servers.map((server) => server.kill()));
  });

  test('of 200 sign-ins that redeem one code at once, exactly one succeeds', async (t) => {
    const replies = await all(3, async (round) => {
      const account = `one-code.${round}@example.org`;
      const sheet = await activeSheet(account);
      const signIns = await all(200, (index) =>
        beginSignIn(cluster.client(index), account, `sign-in ${index}`),
      );
      const answers = await Promise.all(
        signIns.map(({ redeem }) => redeem([proofOf(sheet, 3)])),
      );
      assertOnly(answers, ['ok', 'already_used', 'throttled']);
      assert.equal(countOf(answers, 'ok'), 1);

      const taken = answers.findIndex(({ code }) => code === 'ok');
      const { set } = sheet.enrolment;
      const answer = { set, position: 3, remaining: 9, total: 10 };
      assert.deepEqual(answers[taken]?.value, answer);
      assert.equal(answers[taken].sessionMade, `sign-in ${taken}`);
      const used_by = signIns[taken]?.signIn;
      assert.deepEqual(await usedCodes(cluster.database, account), [
        { account, set_id: set, position: 3, used_by },
      ]);
      const events = await rowsOf(
        cluster.database,
        `select id from backup_codes.events where account = $1 and kind = 'used'`,
        [account],
      );
      assert.equal(events.length, 1);
      return answers;
    });
    t.diagnostic(summary(replies.flat()));
    await cluster.assertSound('one-code.');
  });

  test('when all codes are redeemed at once, each is spent on one sign-in', async (t) => {
    const replies = await all(8, async (index) => {
      const account = `all-codes.${index}@example.org`;
      const sheets = [await activeSheet(account)];
      const answers = await exhaust(cluster, account, sheets);
      const spent = answers.flatMap(({ value }) => value ?? []);
      const ascending = (numbers: number[]) => numbers.sort((a, b) => a - b);
      assert.deepEqual(ascending(spent.map(({ position }) => position)), range(10));
      assert.deepEqual(ascending(spent.map(({ remaining }) => remaining)), range(10));
      return answers;
    });
    t.diagnostic(summary(replies.flat()));
    await cluster.assertSound('all-codes.');
  });

  test('a message with codes of two sets spends one of them', async (t) => {
    const replies = await all(5, async (index) => {
      const account = `two-sets.${index}@example.org`;
      const sheets = [await activeSheet(account), await activeSheet(account, 'Wallet')];
      const answers = await exhaust(cluster, account, sheets);
      const spent = answers.flatMap(({ value }) => value ?? []);
      const codes = new Set(spent.map(({ set, position }) => `${set} ${position}`));
      assert.equal(spent.length, 20);
      assert.equal(codes.size, 20);
      return answers;
    });
    t.diagnostic(summary(replies.flat()));
    await cluster.assertSound('two-sets.');
  });

  test('a sign-in that repeats a code at once gets the same answer', async (t) => {
    const replies = await all(10, async (index) => {
      const account = `repeat.${index}@example.org`;
      const sheet = await activeSheet(account);
      const { redeem } = await beginSignIn(
        cluster.client(0),
        account,
        'the only sign-in',
      );
      return all(20, (turn) => redeem([proofOf(sheet, 0)], cluster.client(turn)));
    });
    t.diagnostic(summary(replies.flat()));
    assert.equal((await usedCodes(cluster.database, 'repeat.')).length, 10);
    for (const answers of replies) {
      assertOnly(answers, ['ok', 'throttled']);
      const taken = answers.filter(({ code }) => code === 'ok');
      assert.equal(new Set(taken.map(({ text }) => text)).size, 1);
      assert.ok(taken.every((reply) => reply.sessionMade === 'the only sign-in'));
    }
    await cluster.assertSound('repeat.');
  });

  test('a sign-in that repeats codes of two sets at once spends one', async (t) => {
    const replies = await all(10, async (index) => {
      const account = `again.${index}@example.org`;
      const sheets = [await activeSheet(account), await activeSheet(account, 'Wallet')];
      const { redeem } = await beginSignIn(
        cluster.client(0),
        account,
        'the only sign-in',
      );
      const proofs = sheets.map((sheet) => proofOf(sheet, 0));
      return all(6, (turn) => redeem(proofs, cluster.client(turn)));
    });
    t.diagnostic(summary(replies.flat()));
    assert.equal((await usedCodes(cluster.database, 'again.')).length, 10);
    await cluster.assertSound('again.');
  });

  test("a victim's sign-in accepts no code of an attacker's", async () => {
    await all(10, async (index) => {
      const { client, database } = cluster;
      const [victim, attacker] = [
        `victim.${index}@example.org`,
        `attacker.${index}@example.org`,
      ];
      const own = await activeSheet(victim);
      const foreign = await activeSheet(attacker);
      const signIn = await beginSignIn(client(0), victim, 'of the victim');
      const mixed = { ...proofOf(own, 0), proof: proofOf(foreign, 0).proof };
      const attacks = await Promise.all([
        signIn.redeem([proofOf(foreign, 0)], client(0)),
        signIn.redeem([mixed], client(1)),
        signIn.redeem([mixed, proofOf(foreign, 1)], client(2)),
      ]);
      assertOnly(attacks, ['wrong_code']);
      const ofAttacker = await beginSignIn(client(1), attacker, 'of the attacker');
      const borrowed = await client(2).redeem(victim, 'of the victim', {
        signIn: ofAttacker.signIn,
        proofs: [proofOf(foreign, 0)],
      });
      assert.equal(borrowed.code, 'unauthorized');
      assert.deepEqual(await usedCodes(database, attacker), []);
      const reply = await ofAttacker.redeem([proofOf(foreign, 0)]);
      assert.equal(reply.value?.remaining, 9);
    });
    await cluster.assertSound('victim.');
    await cluster.assertSound('attacker.');
  });

  test('of 100 wrong codes at once, every one that was checked is counted', async (t) => {
    const replies = await all(4, async (index) => {
      const account = `wrong-codes.${index}@example.org`;
      const sheet = await activeSheet(account);
      const wrong = { ...proofOf(sheet, 0), proof: proofOf(makeSheet(), 0).proof };
      const signIns = await all(100, (turn) =>
        beginSignIn(cluster.client(turn), account, `guess ${turn}`),
      );
      const answers = await Promise.all(signIns.map(({ redeem }) => redeem([wrong])));
      assertOnly(answers, ['wrong_code', 'throttled']);
      const failures = await failuresOf(cluster.database, account);
      assert.equal(failures, countOf(answers, 'wrong_code'));
      // Ten failures in a row take more than two minutes because of the waits.
      assert.ok(failures < 10, `${failures} guesses`);
      return answers;
    });
    t.diagnostic(summary(replies.flat()));
    await cluster.assertSound('wrong-codes.');
  });

  test('while the holder replaces a set, there is always one active set', async (t) => {
    const seen = await all(6, async (index) => {
      const account = `renewal.${index}@example.org`;
      let sheet = await activeSheet(account);
      const renew = async (round: number): Promise<void> => {
        const next = makeSheet();
        const client = cluster.client(round);
        const { replaced } = await activate(client, account, next, sheet.enrolment.set);
        assert.equal(replaced, sheet.enrolment.set);
        const { sets } = await beginSignIn(cluster.client(round + 1), account, 'a look');
        assert.deepEqual(
          sets.map(({ set }) => set),
          [next.enrolment.set],
        );
        sheet = next;
      };
      let renewing = true;
      const counts: number[] = [];
      const looks = all(SERVERS, async (turn) => {
        while (renewing) {
          const { sets } = await beginSignIn(cluster.client(turn), account, 'a look');
          counts.push(sets.length);
        }
      });
      try {
        for (const round of range(5)) await renew(round);
      } finally {
        renewing = false;
        await looks;
      }
      return counts;
    });
    t.diagnostic(`${seen.flat().length} looks`);
    assert.deepEqual([...new Set(seen.flat())], [1]);
    await cluster.assertSound('renewal.');
  });

  test('messages of all kinds at once leave every account sound', async (t) => {
    const seed = seedOfRun();
    t.diagnostic(`TEST_SEED=${seed}`);
    const { database, client } = cluster;
    const mixtures = range(24).map((index) =>
      mixtureOf(
        database,
        client,
        `mixture.${index}@example.org`,
        randomFrom(seed + index),
      ),
    );
    const replies = new Map(
      Object.keys(KNOWN).map((message) => [message, [] as Reply<unknown>[]]),
    );
    const signedIn: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      await Promise.all(mixtures.map((mixture) => mixture.prepare()));
      const outcomes = await Promise.all(mixtures.map((mixture) => mixture.volley()));
      for (const { message, reply, signIn } of outcomes.flat()) {
        assertOnly([reply], KNOWN[message]);
        replies.get(message)?.push(reply);
        if (signIn !== undefined && reply.code === 'ok') signedIn.push(signIn);
      }
      await cluster.assertSound('mixture.');
      const used = await usedCodes(database, 'mixture.');
      assert.deepEqual(used.map(({ used_by: by }) => by).sort(), [...signedIn].sort());
    }
    for (const [message, answers] of replies) {
      t.diagnostic(`${message}: ${summary(answers)}`);
      assert.ok(countOf(answers, 'ok') > 0, message);
    }
  });
}
