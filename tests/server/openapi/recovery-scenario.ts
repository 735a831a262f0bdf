import type { PendingSignIn } from 'backup-codes/server';

import {
  ask,
  approved,
  CONTACT,
  enrolled,
  finishToken,
  PASSWORD,
  permitted,
  PHONE,
  recovered,
  secretIn,
  setAccount,
  signInOf,
  waitUntil,
} from '../fixtures/recovery.js';
import { wait } from '../fixtures/party.js';
import { verifierOf } from '../fixtures/sheet.js';
import { signedIn, type Site } from './site.js';

/** A token that nobody has made. */
export function unknownToken(account: string): string {
  return `${Buffer.from(account).toString('base64url')}.${'x'.repeat(22)}`;
}

/** Sends every message of recovery to a site that does not recover accounts. */
export async function meetRecoveryOff(site: Site): Promise<void> {
  const signIn = signInOf('off');
  const token = unknownToken('off');
  await site.send('recover', { signIn }, { body: { digits: null } });
  await site.send('finish', { signIn }, { body: { token } });
  await site.send('approve', {}, { body: { token } });
  await site.send('stop', {}, { body: { token } });
  await site.send('dispute', signedIn('off'));
}

/** Triggers each refusal of recovery, and each refusal of other messages because of it. */
export async function meetRecovery(site: Site): Promise<void> {
  await meetTheWay(site, 'recover');
  await meetDigits(site, 'digits');
  await meetTooMany(site, 'too many');
  await meetReset(site, 'reset meanwhile');
  await meetFrozenBefore(site, 'frozen before the approval');
  await meetFrozen(site, 'frozen');
}

async function meetFrozenBefore(site: Site, account: string): Promise<void> {
  const signIn = signInOf(account);
  await recovered(site, signIn);
  await ask(site, signIn);
  const approve = secretIn(site, account, 'recovery_asked', 'approve');
  const stop = secretIn(site, account, 'recovery_used', 'stop');
  await site.party.stop(null, { token: stop });
  await site.send('approve', {}, { body: { token: approve } });
}

async function meetTheWay(site: Site, account: string): Promise<void> {
  const signIn = signInOf(account);
  await approvedOverHttp(site, signIn);
  await site.send('dispute', signedIn(account));
  await waitUntil(site, await approved(site, signIn));
  const token = await finishToken(site, signIn);
  await site.send('finish', { signIn }, { body: { token } });
  await site.send('finish', { signIn }, { body: { token } });
  const stop = secretIn(site, account, 'recovery_ready', 'stop');
  await site.send('stop', {}, { body: { token: stop } });
  await site.send('stop', {}, { body: { token: unknownToken(account) } });
}

async function approvedOverHttp(site: Site, signIn: PendingSignIn): Promise<void> {
  await site.send('recover', { signIn }, { body: { digits: null } });
  await site.party.keepHouse();
  const token = secretIn(site, signIn.account, 'recovery_asked', 'approve');
  await site.send('approve', {}, { body: { token } });
  await site.send('approve', {}, { body: { token } });
}

async function meetDigits(site: Site, account: string): Promise<void> {
  setAccount(account, [PHONE, CONTACT]);
  const signIn = signInOf(account);
  await ask(site, signIn);
  const digits = secretIn(site, account, 'recovery_asked', 'digits', PHONE.id);
  const wrong = digits === '000000' ? '000001' : '000000';
  for (const typed of [wrong, digits]) {
    await site.send('recover', { signIn }, { body: { digits: typed } });
  }
}

async function meetTooMany(site: Site, account: string): Promise<void> {
  const signIn = signInOf(account);
  for (let done = 0; done < 3; done += 1) {
    await approved(site, signIn);
    await site.party.cancelRecovery(account);
  }
  await approvedOverHttp(site, signIn);
  for (let asked = 0; asked < 7; asked += 1) {
    await site.send('recover', { signIn }, { body: { digits: null } });
  }
}

async function meetReset(site: Site, account: string): Promise<void> {
  const signIn = signInOf(account);
  await permitted(site, signIn);
  const { sheet, confirmToken } = await enrolled(site, signIn);
  const firstFactor = { ...PASSWORD, resetAt: null, resetBy: 'mailbox' };
  const reset = { signIn: { ...signIn, firstFactor } };
  await site.send('recover', reset, { body: { digits: null } });
  const token = await finishToken(site, signIn);
  await site.send('finish', reset, { body: { token } });
  const { set } = sheet.enrolment;
  const verifier = verifierOf(sheet.proofs[0] ?? '');
  await site.send('confirm', reset, {
    body: { set, verifier, confirmToken, recovery: true },
  });
}

async function meetFrozen(site: Site, account: string): Promise<void> {
  const signIn = signInOf(account);
  const sheet = await recovered(site, signIn);
  const stop = secretIn(site, account, 'recovery_used', 'stop');
  wait(site.clock, { hours: 73 });
  await waitUntil(site, await approved(site, signIn));
  const finish = await finishToken(site, signIn);
  const { signIn: name } = (await site.send('challenge', { signIn })).body;
  await site.party.stop(null, { token: stop });

  const { enrolment, proofs } = sheet;
  const { set } = enrolment;
  await site.send('recover', { signIn }, { body: { digits: null } });
  await site.send('finish', { signIn }, { body: { token: finish } });
  await site.send('challenge', { signIn });
  await site.send(
    'redeem',
    { signIn },
    {
      body: { signIn: name, proofs: [{ set, proof: proofs[0] ?? '' }] },
    },
  );
  const startedAt = site.clock.now;
  const session = { account, id: 'new', steppedUp: true, startedAt };
  await site.send('enrol', { session }, { body: { enrolment, replaces: null } });
  await site.send(
    'confirm',
    { session },
    {
      body: { set, verifier: verifierOf(proofs[0] ?? ''), confirmToken: null },
    },
  );
}
