import assert from 'node:assert/strict';

import type { Store } from 'backup-codes/server';

import { activeSheet } from '../fixtures/party.js';
import { makeSheet, verifierOf, type Sheet } from '../fixtures/sheet.js';
import {
  openSite,
  signedIn,
  signingIn,
  type Received,
  type Sending,
  type Site,
} from '../openapi/site.js';
import { mountHandler, type Caller, type Mount } from '../openapi/transport.js';
import { everythingIn, newSecrets, PEPPER, type Secrets } from './secrets.js';

/** A site that searches every answer for secrets that its reader must not see. */
export interface GuardedSite extends Site {
  secrets: Secrets;
  /** Fails if the host or the kit's errors contain a secret. */
  assertNothingTold(): void;
  /** Opens another site on the same store. It closes with this one. */
  another(mount?: Mount): Promise<GuardedSite>;
}

export async function openGuardedSite(
  store: Store,
  mount: Mount = mountHandler(),
  secrets = newSecrets(),
): Promise<GuardedSite> {
  const site = await openSite(store, { pepper: PEPPER }, mount);
  const others: GuardedSite[] = [];
  return {
    ...site,
    secrets,
    another: async (otherMount = mount) => {
      const other = await openGuardedSite(store, otherMount, secrets);
      others.push(other);
      return other;
    },
    close: async () => {
      for (const other of others) await other.closeTransport();
      await site.close();
    },
    send: async (message, caller, sending) => {
      const received = await site.send(message, caller, sending);
      const { headers, text } = received;
      const answer = [...headers].flat().join('\n') + text;
      const reader = caller.session?.account;
      assert.deepEqual(secrets.foundIn(answer, reader), []);
      return received;
    },
    assertNothingTold: () => {
      for (const told of [...site.errors, ...site.events]) {
        assert.deepEqual(secrets.foundIn(everythingIn(told)), [], String(told));
      }
    },
  };
}

/** A person with an active, a pending and a withdrawn set, and one used code. */
export interface Person {
  account: string;
  caller: Caller;
  active: Sheet;
  pending: Sheet;
  withdrawn: Sheet;
  confirmToken: string;
  /** The opaque name of a sign-in that has started. */
  signIn: string;
}

export async function person(site: GuardedSite, account: string): Promise<Person> {
  const caller = { ...signedIn(account), ...signingIn(account) };
  const [withdrawn, active] = [
    await activeSheet(site, account),
    await activeSheet(site, account),
  ];
  const pending = makeSheet();
  for (const sheet of [withdrawn, active, pending]) site.secrets.ofSheet(sheet);
  await site.send('revoke', caller, { body: { set: withdrawn.enrolment.set } });
  const { enrolment } = pending;
  const enrolled = await site.party.enrol(caller.session ?? null, {
    enrolment,
    replaces: null,
  });
  assert.ok(enrolled.ok);
  const { confirmToken } = enrolled.value;
  site.secrets.token(confirmToken, account);
  const earlier = signingIn(account, `an earlier sign-in of ${account}`);
  const used = await redeem(site, earlier, await beginSignIn(site, earlier), active, 9);
  assert.equal(used.status, 200);
  const signIn = await beginSignIn(site, caller);
  return { account, caller, active, pending, withdrawn, confirmToken, signIn };
}

export async function beginSignIn(site: Site, caller: Caller): Promise<string> {
  return String((await site.send('challenge', caller)).body['signIn']);
}

export function redeem(
  site: Site,
  caller: Caller,
  signIn: string,
  sheet: Sheet,
  position: number,
): Promise<Received> {
  const proofs = [{ set: sheet.enrolment.set, proof: sheet.proofs[position] ?? '' }];
  return site.send('redeem', caller, { body: { signIn, proofs } });
}

export function typedCode({ enrolment, proofs }: Sheet, position = 0) {
  return { set: enrolment.set, verifier: verifierOf(proofs[position] ?? '') };
}

/**
 * All rows of an account in every table. The first two tables hold counts of failures.
 */
export async function rowsOf({ store }: Site, account: string): Promise<unknown[]> {
  const tables = [
    'accounts',
    'shares',
    'sets',
    'codes',
    'tombstones',
    'explanations',
    'events',
    'rates',
  ];
  return Promise.all(
    tables.map((table) =>
      store.query(
        `select * from backup_codes.${table} as r where account = $1 order by r::text`,
        [account],
      ),
    ),
  );
}

/** Sends a message and returns the error code, or `granted`. */
export async function outcome(
  site: Site,
  message: string,
  caller: Caller,
  sending: Sending,
): Promise<string> {
  const { status, body } = await site.send(message, caller, sending);
  return status < 300 ? 'granted' : String(body['error']);
}

export function assertInternal({ status, text }: Received): void {
  assert.deepEqual([status, text], [500, '{"error":"internal"}']);
}
