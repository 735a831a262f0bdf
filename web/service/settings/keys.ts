/**
 * The keys of the backends that may talk to the service. A key names its tenant: a site, or
 * a part of one, whose accounts no other tenant can see.
 */

import { createHash, timingSafeEqual } from 'node:crypto';

/** Bytes of a key, least. NIST SP 800-63B-4 section 3.1.2 asks for 14 of a random secret. */
const KEY_MIN_BYTES = 32;

/** A second key of a tenant serves while backends change from one to the other. */
const KEYS_PER_TENANT = 2;

/** Part of the names of accounts in the database, so it may not hold their separator. */
const TENANT = /^[a-z0-9][a-z0-9-]{0,31}$/;

/** The keys of all tenants. */
export interface Keys {
  /** The names of the tenants, sorted. */
  readonly tenants: readonly string[];
  /** Whose key a request carries in `Authorization: Bearer <key>` (RFC 6750). */
  tenantOf(authorization: string | undefined): string | undefined;
}

interface Entry {
  tenant: string;
  hash: Buffer;
}

/**
 * Reads `<tenant>:<key>,<tenant>:<key>`.
 *
 * @throws RangeError that says which entry is wrong, and quotes none of it
 */
export function readKeys(text: string): Keys {
  const entries = text.split(',').map((entry, at): Entry => {
    const trimmed = entry.trim();
    const colon = trimmed.indexOf(':');
    const tenant = trimmed.slice(0, Math.max(colon, 0));
    const key = trimmed.slice(colon + 1);
    const fault = faultOf(tenant, key);
    if (fault !== undefined) throw new RangeError(`key ${String(at + 1)} ${fault}`);
    return { tenant, hash: hashOf(key) };
  });
  for (const [at, { tenant, hash }] of entries.entries()) {
    const before = entries.slice(0, at);
    if (before.some((other) => other.hash.equals(hash))) {
      throw new RangeError(`key ${String(at + 1)} is the same as another`);
    }
    if (before.filter((other) => other.tenant === tenant).length >= KEYS_PER_TENANT) {
      throw new RangeError(`key ${String(at + 1)} is the third of its tenant`);
    }
  }
  return {
    tenants: [...new Set(entries.map(({ tenant }) => tenant))].sort(),
    tenantOf: (authorization) => findTenant(entries, authorization),
  };
}

function faultOf(tenant: string, key: string): string | undefined {
  if (!TENANT.test(tenant)) {
    return 'must be written <tenant>:<key>, with a tenant of 1 to 32 characters a-z, 0-9 and "-"';
  }
  // The syntax of RFC 6750 section 2.1. Anything else could not be sent.
  if (!/^[\w.~+/-]+=*$/.test(key)) return 'has characters that no bearer token may have';
  return key.length < KEY_MIN_BYTES
    ? `has fewer than ${String(KEY_MIN_BYTES)} bytes`
    : undefined;
}

function findTenant(
  entries: readonly Entry[],
  authorization: string | undefined,
): string | undefined {
  const [, key] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization ?? '') ?? [];
  if (key === undefined) return undefined;
  const hash = hashOf(key);
  // Compares with every key, so that the time does not tell which one was close.
  let tenant: string | undefined;
  for (const entry of entries) {
    if (timingSafeEqual(entry.hash, hash)) tenant = entry.tenant;
  }
  return tenant;
}

/** Keys are random, so a plain hash is enough. It gives all of them one length. */
function hashOf(key: string): Buffer {
  return createHash('sha256').update(key, 'utf8').digest();
}
