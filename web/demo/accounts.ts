/**
 * The accounts of the demo, with a password and an authenticator each. A real site has
 * accounts already; the kit knows nothing about passwords and authenticators.
 */

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { hash, verify } from '@node-rs/argon2';
import { Secret, TOTP } from 'otpauth';

export interface Account {
  /** The name to sign in with. The kit identifies the account by it. */
  name: string;
  email: string;
  /** Who this is, as a sentence after the name. */
  about: string;
  /** Of the IANA database. Letters and pages say times in it. */
  timeZone: string;
  isAdministrator: boolean;
}

export const ACCOUNTS: readonly Account[] = [
  {
    name: 'ada',
    email: 'ada@postbox.example',
    timeZone: 'Europe/London',
    about: 'writes newsletters',
    isAdministrator: false,
  },
  {
    name: 'office',
    email: 'office@postbox.example',
    timeZone: 'Europe/Zurich',
    about: 'is shared by two people, and each has their own sheet',
    isAdministrator: false,
  },
  {
    name: 'grace',
    email: 'grace@postbox.example',
    timeZone: 'America/New_York',
    about: 'is the administrator',
    isAdministrator: true,
  },
];

/** Whether this site has the account. */
export function isAccount(name: string): boolean {
  return ACCOUNTS.some((account) => account.name === name);
}

/** The password of every account. The sign-in page shows it. */
export const DEMO_PASSWORD = 'letter-stamp-postbox';

/** The least that OWASP recommends for Argon2id (Password Storage Cheat Sheet). */
const PASSWORD_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What the site stores about an account's factors. */
interface Factors {
  passwordHash: string;
  /** The key of the authenticator, 160 bits (RFC 4226) in base32. */
  totpKey: string;
  /** The half minute of the last digits that were accepted, counted from 1970. */
  lastStep: number;
}

export type DigitsOutcome = 'right' | 'wrong' | 'used';

export interface Accounts {
  /** The account, if the password is right. */
  withPassword: (name: string, password: string) => Promise<Account | undefined>;
  /** Accepts the digits of the authenticator once (RFC 6238, section 5.2). */
  takeDigits: (name: string, digits: string) => Promise<DigitsOutcome>;
  /** What the person has on the phone; only the demo's authenticator page uses it. */
  authenticatorOf: (name: string) => TOTP;
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

  const authenticatorOf = (name: string) =>
    new TOTP({
      issuer: 'Postbox demo',
      label: name,
      secret: Secret.fromBase32(factorsOf(name).totpKey),
    });

  function factorsOf(name: string): Factors {
    const found = factors[name];
    if (found === undefined) throw new Error('the account has no factors');
    return found;
  }

  return {
    authenticatorOf,
    async withPassword(name, password) {
      const account = ACCOUNTS.find((one) => one.name === name);
      const stored = account === undefined ? nobody : factorsOf(name).passwordHash;
      return (await verify(stored, password)) ? account : undefined;
    },
    async takeDigits(name, digits) {
      const own = factorsOf(name);
      const totp = authenticatorOf(name);
      // Some input methods type full-width digits.
      const token = digits.normalize('NFKC').replace(/\s/g, '');
      const timestamp = now();
      const delta = /^\d{6}$/.test(token)
        ? totp.validate({ token, window: 1, timestamp })
        : null;
      if (delta === null) return 'wrong';
      const step = totp.counter({ timestamp }) + delta;
      if (step <= own.lastStep) return 'used';
      own.lastStep = step;
      await saveFactors(file, factors);
      return 'right';
    },
  };
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
