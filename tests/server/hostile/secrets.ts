import { createHmac, randomBytes } from 'node:crypto';

import { verifierOf, type Sheet } from '../fixtures/sheet.js';

/** The key that wraps all verifiers in these tests. */
export const PEPPER_KEY = new Uint8Array(randomBytes(32));

export const PEPPER = { current: 'tests', keys: { tests: PEPPER_KEY } };

/** Texts that nobody else may read anywhere, in every way of writing them. */
export interface Secrets {
  /** Adds the proofs and verifiers of a sheet, bare and wrapped. */
  ofSheet(sheet: Sheet): void;
  /** Adds a confirm token. Only its own account may see it. */
  token(token: string, account: string): void;
  /**
   * The names of the secrets in a text. A reader may see the tokens of the own account.
   */
  foundIn(text: string, reader?: string): string[];
}

const PART = 20;

interface Spelling {
  what: string;
  text: string;
  owner?: string;
}

export function newSecrets(): Secrets {
  const spellings: Spelling[] = bytesAs('pepper key', PEPPER_KEY);
  return {
    ofSheet: ({ proofs, enrolment: { set } }) => {
      for (const [at, proof] of proofs.entries()) {
        const verifier = Buffer.from(verifierOf(proof), 'base64url');
        const wrapped = createHmac('sha256', PEPPER_KEY).update(verifier).digest();
        spellings.push(
          ...bytesAs(`proof ${at} of ${set}`, Buffer.from(proof, 'base64url')),
          ...bytesAs(`verifier ${at} of ${set}`, verifier),
          ...bytesAs(`wrapped verifier ${at} of ${set}`, wrapped),
        );
      }
    },
    token: (text, owner) => {
      spellings.push({
        what: `confirm token of ${owner}`,
        text: text.slice(0, PART),
        owner,
      });
    },
    foundIn: (text, reader) => {
      const folded = text.toLowerCase();
      const isIn = (spelling: string): boolean =>
        text.includes(spelling) || folded.includes(spelling);
      return spellings
        .filter(({ text: spelling, owner }) =>
          owner !== undefined && owner === reader ? false : isIn(spelling),
        )
        .map(({ what }) => what);
    },
  };
}

function bytesAs(what: string, bytes: Uint8Array): Spelling[] {
  const buffer = Buffer.from(bytes);
  // A part is enough to detect a secret, because PostgreSQL shortens values in its
  // errors.
  return (['base64url', 'base64', 'hex'] as const).map((encoding) => ({
    what,
    text: buffer.toString(encoding).slice(0, PART),
  }));
}

/**
 * All text and bytes reachable from a value, however it would be printed. Bytes are in
 * hex.
 */
export function everythingIn(value: unknown, met = new Set<unknown>()): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || met.has(value)) return '';
  met.add(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return Object.getOwnPropertyNames(value)
    .map(
      (name) => `${name} ${everythingIn((value as Record<string, unknown>)[name], met)}`,
    )
    .join('\n');
}

/** Records what this process writes from now on. */
export function listenToOutput(): { text: string } {
  const heard = { text: '' };
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...given: unknown[]) => boolean;
    stream.write = (...given: unknown[]): boolean => {
      const [chunk] = given;
      heard.text +=
        typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString();
      return write(...given);
    };
  }
  return heard;
}
