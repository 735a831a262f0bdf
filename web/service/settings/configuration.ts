/** The settings of the service. They come from the environment only. */

import { createSecureContext } from 'node:tls';

import { readPepper, type PepperOptions } from '../../server/pepper.js';
import { policyOf, DEFAULT_POLICY, type Policy } from '../../server/policy.js';
import {
  DEFAULT_RECOVERY_POLICY,
  recoveryWith,
  type RecoveryPolicy,
} from '../../server/recovery/policy.js';
import { isLocal, isLoopback, readAddress, type Address } from './address.js';
import { readKeys, type Keys } from './keys.js';
import { ConfigurationError, readSetting, wrong, type Environment } from './setting.js';
import { readSecrets, type Secrets } from '../backend/signature.js';

export { ConfigurationError, type Environment } from './setting.js';

/** Everything that the environment says. */
export interface Configuration {
  store: { databaseUrl: string } | { dataFolder: string };
  keys: Keys;
  pepper?: PepperOptions;
  policy: Policy;
  listen: Address;
  tls?: { cert: string; key: string };
  opsListen?: Address;
  webhook?: SignedAddress;
  recovery?: { accounts: SignedAddress; policy: Partial<RecoveryPolicy> };
  migrates: boolean;
}

/** An address of the backend, and the secrets that sign what the service posts there. */
export interface SignedAddress {
  url: string;
  secrets: Secrets;
}

export const DEFAULT_LISTEN = '127.0.0.1:8787';

/** @throws ConfigurationError for the first setting that is missing or wrong */
export function readConfiguration(environment: Environment): Configuration {
  const given = settingsOf(environment);
  const keys = given('BACKUP_CODES_KEYS', readKeys);
  if (keys === undefined) throw missing('BACKUP_CODES_KEYS');
  const pepper = given('BACKUP_CODES_PEPPER', readPepper);
  const listen = given('LISTEN', readAddress) ?? readAddress(DEFAULT_LISTEN);
  const tls = tlsOf(given);
  if (tls === undefined && !isLocal(listen) && !given('LISTEN_WITHOUT_TLS', isYes)) {
    throw wrong(
      'LISTEN',
      'leaves this machine, so it needs TLS_CERT and TLS_KEY. On a network that only your backend shares, set LISTEN_WITHOUT_TLS=yes',
    );
  }
  const opsListen = given('OPS_LISTEN', readAddress);
  const webhook = signedAddress(given, 'WEBHOOK_URL');
  const recovery = recoveryOf(given);
  return {
    store: storeOf(given),
    keys,
    listen,
    policy: given('BACKUP_CODES_POLICY', readPolicy) ?? DEFAULT_POLICY,
    migrates: given('MIGRATE', isYes) ?? true,
    ...(pepper !== undefined && { pepper }),
    ...(tls !== undefined && { tls }),
    ...(opsListen !== undefined && { opsListen }),
    ...(webhook !== undefined && { webhook }),
    ...(recovery !== undefined && { recovery }),
  };
}

/** Reads a setting. `undefined` if it is not set, or empty. */
type Given = <T>(name: string, read: (text: string) => T) => T | undefined;

function settingsOf(environment: Environment): Given {
  return (name, read) => {
    const text = readSetting(environment, name);
    if (text === undefined) return undefined;
    try {
      return read(text);
    } catch (error) {
      // Our own errors quote nothing of the text.
      const why = error instanceof RangeError ? error.message : 'cannot be read';
      throw wrong(name, why.replace(/^(pepper|policy): /, ''));
    }
  };
}

function missing(name: string): ConfigurationError {
  const detail = `is missing: set it, or ${name}_FILE to the path of a file that holds it`;
  return new ConfigurationError('missing_setting', name, detail);
}

function storeOf(given: Given): Configuration['store'] {
  const asIs = (text: string): string => text;
  const databaseUrl = given('DATABASE_URL', asIs);
  const dataFolder = given('DATA_FOLDER', asIs);
  if (databaseUrl !== undefined && dataFolder !== undefined) {
    throw wrong('DATA_FOLDER', 'is for trying the service without DATABASE_URL');
  }
  if (databaseUrl !== undefined) return { databaseUrl };
  if (dataFolder !== undefined) return { dataFolder };
  throw missing('DATABASE_URL');
}

function tlsOf(given: Given): Configuration['tls'] {
  const cert = given('TLS_CERT', readPem);
  const key = given('TLS_KEY', readPem);
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined) throw missing('TLS_CERT');
  if (key === undefined) throw missing('TLS_KEY');
  try {
    createSecureContext({ cert, key });
  } catch {
    throw wrong('TLS_KEY', 'is no key for TLS_CERT');
  }
  return { cert, key };
}

function readPem(text: string): string {
  if (!text.includes('-----BEGIN ')) throw new RangeError('must be PEM');
  return text;
}

function signedAddress(given: Given, name: string): SignedAddress | undefined {
  const url = given(name, readUrl);
  if (url === undefined) return undefined;
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const isSafe = protocol === 'https:' || isLoopback(host);
  if (!isSafe && !given('WEBHOOK_WITHOUT_TLS', isYes)) {
    throw wrong(
      name,
      'leaves this machine, so it must be https. On a network that only your backend shares, set WEBHOOK_WITHOUT_TLS=yes',
    );
  }
  const secrets = given('WEBHOOK_SECRET', readSecrets);
  if (secrets === undefined) throw missing('WEBHOOK_SECRET');
  return { url, secrets };
}

function readUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new RangeError('must be an address that begins with https: or http:');
  }
  const { username, password } = new URL(text);
  // `fetch` would refuse each request, and nobody could say why.
  if (username !== '' || password !== '') {
    throw new RangeError('must have no name or password: posts are signed instead');
  }
  return text;
}

function recoveryOf(given: Given): Configuration['recovery'] {
  const accounts = signedAddress(given, 'RECOVERY_ACCOUNTS_URL');
  const policy = given('BACKUP_CODES_RECOVERY_POLICY', readRecoveryPolicy);
  if (accounts !== undefined) return { accounts, policy: policy ?? {} };
  if (policy === undefined) return undefined;
  throw missing('RECOVERY_ACCOUNTS_URL');
}

function readPolicy(text: string): Policy {
  return policyOf(fieldsOf(text, DEFAULT_POLICY));
}

function readRecoveryPolicy(text: string): Partial<RecoveryPolicy> {
  const policy = fieldsOf(text, DEFAULT_RECOVERY_POLICY);
  const noAddresses = { holders: 'one', addresses: [] } as const;
  recoveryWith({ accountOf: () => Promise.resolve(noAddresses), ...policy });
  return policy;
}

/** The fields of a JSON object, which must be among those of the defaults. */
function fieldsOf<T extends object>(text: string, defaults: T): Partial<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RangeError('must be JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RangeError('must be a JSON object');
  }
  const unknown = Object.keys(value).some((name) => !Object.hasOwn(defaults, name));
  if (unknown) {
    throw new RangeError(`may have only ${Object.keys(defaults).join(', ')}`);
  }
  return value;
}

function isYes(text: string): boolean {
  if (text !== 'yes' && text !== 'no') throw new RangeError('must be yes or no');
  return text === 'yes';
}
