/**
 * The people of the demo, with their password and authenticator. A real site has its own
 * accounts. Backup codes depend on neither factor.
 */

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { hash, verify } from '@node-rs/argon2';
import { Secret, TOTP } from 'otpauth';

/** A person who can sign in. */
export interface Account {
  /** The name to sign in with. Backup codes use it as the account's name. */
  name: string;
  email: string;
  /** Describes the person to visitors of the demo. */
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

/** The same password for everybody. The sign-in page shows it. */
export const DEMO_PASSWORD = 'letter-stamp-postbox';

/** Argon2id with the lowest cost that OWASP recommends (Password Storage Cheat Sheet). */
const PASSWORD_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What the site stores about an account's factors. */
interface Factors {
  passwordHash: string;
  /** The authenticator's key in base32, 160 bits as in RFC 4226. */
  totpKey: string;
  /** The half minute whose digits were last accepted, counted from 1970. */
  lastStep: number;
}

/** The result of checking an authenticator's digits. */
export type DigitsOutcome = 'right' | 'wrong' | 'used';

export interface Accounts {
  /** The account, if name and password match. */
  withPassword: (name: string, password: string) => Promise<Account | undefined>;
  /** Accepts the authenticator's digits, each of them once (RFC 6238, section 5.2). */
  takeDigits: (name: string, digits: string) => Promise<DigitsOutcome>;
  /**
   * What the person's phone knows. Only the demo's page that imitates a phone uses it.
   */
  authenticatorOf: (name: string) => TOTP;
}

/**
 * Opens the accounts stored in a folder, or creates them the first time.
 *
 * @param now returns milliseconds since 1970, as `Date.now` does
 */
export async function openAccounts(
  folder: string,
  now: () => number = Date.now,
): Promise<Accounts> {
  const file = join(folder, 'accounts.json');
  const factors = (await loadFactors(file)) ?? (await makeFactors(file));
  // Checked for unknown names too, so that the answer takes as long.
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

/** Writes the file as a whole or not at all, even if the process is interrupted. */
async function saveFactors(file: string, factors: FactorsByName): Promise<void> {
  const written = `${file}.${randomUUID()}`;
  await writeFile(written, JSON.stringify(factors, null, 2), { mode: 0o600 });
  await rename(written, file);
}
