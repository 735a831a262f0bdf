/**
 * The accounts of the demo, with a password and an authenticator each. A real site has
 * accounts already; the kit knows nothing about passwords and authenticators.
 */

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { SetId } from 'backup-codes/protocol';
import { hash, verify } from '@node-rs/argon2';
import { Secret, TOTP } from 'otpauth';

export interface Account {
  /** The name to sign in with. The kit identifies the account by it. */
  name: 'ada' | 'office' | 'grace';
  /** The name as pages show it. */
  shownName: string;
  email: string;
  /** Other addresses that hear of a recovery. */
  otherEmails: readonly string[];
  /** Whether one person uses it, or several who share it. */
  holders: 'one' | 'several';
  /** Of the IANA database. Letters and pages say times in it. */
  timeZone: string;
  isAdministrator: boolean;
}

export const ACCOUNTS: readonly Account[] = [
  {
    name: 'ada',
    shownName: 'Ada',
    email: 'ada@postbox.example',
    otherEmails: ['ada@home.example'],
    holders: 'one',
    timeZone: 'Europe/London',
    isAdministrator: false,
  },
  {
    name: 'office',
    shownName: 'Office',
    email: 'office@postbox.example',
    otherEmails: [],
    holders: 'several',
    timeZone: 'Europe/Zurich',
    isAdministrator: false,
  },
  {
    name: 'grace',
    shownName: 'Grace',
    email: 'grace@postbox.example',
    otherEmails: ['grace@home.example'],
    holders: 'one',
    timeZone: 'America/New_York',
    isAdministrator: true,
  },
];

/** The account of a name, if this site has it. */
export function accountOf(name: string | undefined): Account | undefined {
  return ACCOUNTS.find((account) => account.name === name);
}

/** The password of every account. The sign-in page shows it. */
export const DEMO_PASSWORD = 'letter-stamp-postbox';

/** The least that OWASP recommends for Argon2id (Password Storage Cheat Sheet). */
const PASSWORD_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * How long a phone that was added with a backup code can do no more than that code. A thief
 * with one code could otherwise add a phone and take the account over, before its holder has
 * read the notice.
 */
const NEW_PHONE_HOURS = 72;

/** How long a phone shows the same digits. */
const HALF_MINUTE_MS = 30_000;

/** An authenticator on a phone. */
interface Phone {
  /** 160 bits (RFC 4226) in base32. */
  totpKey: string;
  /** The half minute of the last digits that were accepted, counted from 1970. */
  lastStep: number;
}

/** What the site stores about an account's factors. */
interface Factors extends Phone {
  passwordHash: string;
  /** A second phone, which replaces the first after {@link NEW_PHONE_HOURS}. */
  newPhone?: Phone & {
    /** Milliseconds since 1970. */
    addedAt: number;
    /** The set of the backup code that it was added with. */
    codeSet: SetId;
  };
  /** A phone that starts to work when the account is recovered. */
  keptPhone?: Phone & {
    /** The sign-in that has set it up. */
    by: string;
  };
  /** The phone from before a recovery. It signs nobody in. */
  oldPhone?: Phone & {
    /** Since when it has been on the account. */
    since: number;
    /** Until when its use locks the account. */
    until: number;
  };
}

/** Days for which the phone from before a recovery is remembered, as the kit's policy says. */
const OLD_PHONE_DAYS = 7;

/**
 * What came of typed digits:
 *
 * - `new phone`: right, but the phone was added with a backup code and is still new
 * - `old phone`: from the phone that a recovery has replaced
 */
export type DigitsOutcome = 'right' | 'new phone' | 'old phone' | 'wrong' | 'used';

export interface Accounts {
  /** The account, if the password is right. */
  withPassword: (name: string, password: string) => Promise<Account | undefined>;
  /** Accepts the digits of the authenticator once (RFC 6238, section 5.2). */
  takeDigits: (name: string, digits: string) => Promise<DigitsOutcome>;
  /** What the person has on the phone; only the demo's pages with phones use it. */
  authenticatorOf: (name: string) => TOTP;
  /**
   * Digits of a phone which still work: those of now, or the next ones if somebody has used
   * those. The next ones are accepted early, because clocks differ.
   *
   * @param isNew of the phone that was added with a backup code, if there is one
   */
  freshDigitsOf: (name: string, isNew: boolean) => string;
  /** What the person has on the new phone, from when the site has offered a key for it. */
  newPhoneOf: (name: string) => TOTP | undefined;
  /** The set of the backup code that the new phone was added with. */
  newPhoneSetOf: (name: string) => SetId | undefined;
  /**
   * A key for a new phone. It counts once the phone has shown digits that fit.
   *
   * @param to the ID of the session or sign-in that sees the key. Somebody else gets another
   *   one, and this one no longer counts
   */
  offerPhone: (name: string, to: string) => TOTP;
  /**
   * Adds the phone that shows these digits. It replaces the old one at once, or if it is
   * added with a backup code, after three days.
   */
  addPhone: (
    name: string,
    typed: { digits: string; to: string; codeSet?: SetId | undefined },
  ) => Promise<DigitsOutcome>;
  /** Keeps the phone that shows these digits for {@link Accounts.recovered}. */
  keepPhone: (
    name: string,
    typed: { digits: string; to: string },
  ) => Promise<DigitsOutcome>;
  /** Whether the kept phone is the one of this sign-in. */
  hasKept: (name: string, signIn: string) => boolean;
  /** Turns the kept phone on in place of the old one. A second call changes nothing. */
  recovered: (name: string) => Promise<void>;
  /** Since when the phone from before a recovery had been on the account. */
  oldPhoneSince: (name: string) => Date | undefined;
}

/**
 * Reads the factors of the accounts from a folder, and makes them the first time.
 *
 * @param now milliseconds since 1970
 */
export async function openAccounts(
  folder: string,
  now: () => number = Date.now,
): Promise<Accounts> {
  const file = join(folder, 'accounts.json');
  const factors = (await loadFactors(file)) ?? (await makeFactors(file));
  // An unknown name costs the same time, so that the time doesn't reveal who has an account.
  const nobody = await hash('nobody', PASSWORD_COST);

  /** The last key that was offered to a new phone of an account, and who has seen it. */
  const offered = new Map<string, { totpKey: string; to: string }>();

  const authenticatorOf = (name: string) => totpOf(name, factorsOf(name));

  const newPhoneOf = (name: string) => {
    const totpKey = offered.get(name)?.totpKey ?? factorsOf(name).newPhone?.totpKey;
    return totpKey === undefined ? undefined : totpOf(name, { totpKey });
  };

  function offeredTo(name: string, to: string): string | undefined {
    const last = offered.get(name);
    return last?.to === to ? last.totpKey : undefined;
  }

  function factorsOf(name: string): Factors {
    const found = factors[name];
    if (found === undefined) throw new Error('the account has no factors');
    const { newPhone } = found;
    if (
      newPhone !== undefined &&
      now() >= newPhone.addedAt + NEW_PHONE_HOURS * 3_600_000
    ) {
      Object.assign(found, { totpKey: newPhone.totpKey, lastStep: newPhone.lastStep });
      delete found.newPhone;
    }
    return found;
  }

  /** Accepts digits of a phone, each only once, without storing that. */
  function take(name: string, phone: Phone, digits: string): 'right' | 'wrong' | 'used' {
    const totp = totpOf(name, phone);
    // Some input methods type full-width digits.
    const token = digits.normalize('NFKC').replace(/\s/g, '');
    const timestamp = now();
    const delta = /^\d{6}$/.test(token)
      ? totp.validate({ token, window: 1, timestamp })
      : null;
    if (delta === null) return 'wrong';
    const step = totp.counter({ timestamp }) + delta;
    if (step <= phone.lastStep) return 'used';
    phone.lastStep = step;
    return 'right';
  }

  return {
    authenticatorOf,
    async withPassword(name, password) {
      const account = accountOf(name);
      const stored = account === undefined ? nobody : factorsOf(name).passwordHash;
      return (await verify(stored, password)) ? account : undefined;
    },
    async takeDigits(name, digits) {
      const own = factorsOf(name);
      let outcome: DigitsOutcome = take(name, own, digits);
      if (outcome === 'wrong' && own.newPhone !== undefined) {
        outcome = take(name, own.newPhone, digits);
        if (outcome === 'right') outcome = 'new phone';
      }
      const { oldPhone } = own;
      if (outcome === 'wrong' && oldPhone !== undefined && now() < oldPhone.until) {
        if (take(name, oldPhone, digits) === 'right') outcome = 'old phone';
      }
      if (outcome === 'right' || outcome === 'new phone') {
        await saveFactors(file, factors);
      }
      return outcome;
    },
    freshDigitsOf(name, isNew) {
      const own = factorsOf(name);
      const phone = (isNew ? own.newPhone : undefined) ?? own;
      const totp = totpOf(name, phone);
      const isUsed = totp.counter({ timestamp: now() }) <= phone.lastStep;
      return totp.generate({ timestamp: now() + (isUsed ? HALF_MINUTE_MS : 0) });
    },
    newPhoneOf,
    newPhoneSetOf: (name) => factorsOf(name).newPhone?.codeSet,
    offerPhone(name, to) {
      const totpKey = offeredTo(name, to) ?? new Secret({ size: 20 }).base32;
      offered.set(name, { totpKey, to });
      return totpOf(name, { totpKey });
    },
    async addPhone(name, { digits, to, codeSet }) {
      const totpKey = offeredTo(name, to);
      if (totpKey === undefined) return 'wrong';
      const phone = { totpKey, lastStep: 0 };
      const outcome = take(name, phone, digits);
      if (outcome !== 'right') return outcome;
      offered.delete(name);
      const own = factorsOf(name);
      if (codeSet === undefined) {
        Object.assign(own, phone);
        delete own.newPhone;
      } else {
        own.newPhone = { ...phone, addedAt: now(), codeSet };
      }
      await saveFactors(file, factors);
      return outcome;
    },
    async keepPhone(name, { digits, to }) {
      const totpKey = offeredTo(name, to);
      if (totpKey === undefined) return 'wrong';
      const phone = { totpKey, lastStep: 0 };
      const outcome = take(name, phone, digits);
      if (outcome !== 'right') return outcome;
      factorsOf(name).keptPhone = { ...phone, by: to };
      await saveFactors(file, factors);
      return outcome;
    },
    hasKept: (name, signIn) => factorsOf(name).keptPhone?.by === signIn,
    async recovered(name) {
      const own = factorsOf(name);
      const { keptPhone, totpKey, lastStep } = own;
      if (keptPhone === undefined) return;
      offered.delete(name);
      const until = now() + OLD_PHONE_DAYS * 86_400_000;
      Object.assign(own, { totpKey: keptPhone.totpKey, lastStep: keptPhone.lastStep });
      // This demo doesn't remember when a phone was added.
      own.oldPhone = { totpKey, lastStep, since: 0, until };
      delete own.newPhone;
      delete own.keptPhone;
      await saveFactors(file, factors);
    },
    oldPhoneSince(name) {
      const { oldPhone } = factorsOf(name);
      return oldPhone && new Date(oldPhone.since);
    },
  };
}

function totpOf(label: string, { totpKey }: Pick<Phone, 'totpKey'>): TOTP {
  const secret = Secret.fromBase32(totpKey);
  return new TOTP({ issuer: 'Postbox demo', label, secret });
}

type FactorsByName = Partial<Record<string, Factors>>;

async function loadFactors(file: string): Promise<FactorsByName | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as FactorsByName;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

async function makeFactors(file: string): Promise<FactorsByName> {
  const factors: FactorsByName = {};
  for (const { name } of ACCOUNTS) {
    factors[name] = {
      passwordHash: await hash(DEMO_PASSWORD, PASSWORD_COST),
      totpKey: new Secret({ size: 20 }).base32,
      lastStep: 0,
    };
  }
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await saveFactors(file, factors);
  return factors;
}

/** Replaces the file at once, so that a crash never leaves half a file. */
async function saveFactors(file: string, factors: FactorsByName): Promise<void> {
  const written = `${file}.${randomUUID()}`;
  await writeFile(written, JSON.stringify(factors, null, 2), { mode: 0o600 });
  await rename(written, file);
}
