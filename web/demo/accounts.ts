/**
 * The people of the demo, with their first factor and their authenticator. A real site has
 * its own; backup codes know nothing of either.
 */

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { hash, verify } from '@node-rs/argon2';
import { Secret, TOTP } from 'otpauth';

/** Somebody who can sign in. */
export interface Account {
  /** The name to sign in with, and the account's name for backup codes. */
  name: string;
  email: string;
  /** Who it is, for a visitor of the demo. */
  about: string;
  isAdministrator: boolean;
}

export const ACCOUNTS: readonly Account[] = [
  {
    name: 'ada',
    email: 'ada@postbox.example',
    about: 'writes newsletters',
    isAdministrator: false,
  },
  {
    name: 'office',
    email: 'office@postbox.example',
    about: 'is shared by two people, each with a sheet of their own',
    isAdministrator: false,
  },
  {
    name: 'grace',
    email: 'grace@postbox.example',
    about: 'looks after the site',
    isAdministrator: true,
  },
];

/** One for all of them: it is printed on the sign-in page. */
export const DEMO_PASSWORD = 'letter-stamp-postbox';

/** Argon2id with the least that OWASP recommends (Password Storage Cheat Sheet). */
const PASSWORD_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What the site keeps of an account's factors. */
interface Factors {
  passwordHash: string;
  /** The key of the authenticator in base32, as RFC 4226 has it: 160 bits. */
  totpKey: string;
  /** The half minute of the last digits that were taken, counted from 1970. */
  lastStep: number;
}

/** What came of the digits of an authenticator. */
export type DigitsOutcome = 'right' | 'wrong' | 'used';

export interface Accounts {
  /** The account, where name and password belong together. */
  withPassword: (name: string, password: string) => Promise<Account | undefined>;
  /** Takes the digits of the authenticator, each of them once (RFC 6238, section 5.2). */
  takeDigits: (name: string, digits: string) => Promise<DigitsOutcome>;
  /** What the person's phone has; only the demo's page for it asks. */
  authenticatorOf: (name: string) => TOTP;
}

/**
 * Opens the accounts that are kept in a folder, and makes them the first time.
 *
 * @param now milliseconds since 1970, as `Date.now` gives them
 */
export async function openAccounts(
  folder: string,
  now: () => number = Date.now,
): Promise<Accounts> {
  const file = join(folder, 'accounts.json');
  const factors = (await loadFactors(file)) ?? (await makeFactors(file));
  // Compared with where there is no such account, so that the answer takes as long.
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
      // Full-width ones are what some input methods type.
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

/** Whole or not at all, whatever happens in the middle. */
async function saveFactors(file: string, factors: FactorsByName): Promise<void> {
  const written = `${file}.${randomUUID()}`;
  await writeFile(written, JSON.stringify(factors, null, 2), { mode: 0o600 });
  await rename(written, file);
}
