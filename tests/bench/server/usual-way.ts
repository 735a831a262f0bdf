/**
 * How servers usually verify backup codes: with a slow hash for each code, tried one
 * after the other until one matches. This asks no database, so the real cost is higher.
 */

import { hash as argon2Hash, verify as argon2Verify } from '@node-rs/argon2';
import bcrypt from 'bcrypt';

import { AT_ONCE } from './load.js';
import { figuresOf, measure, type Figures } from './measure.js';

const CODES = 10;
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface UsualWay {
  name: string;
  /** The correct code, at a random position of the sheet. */
  right: Figures;
  wrong: Figures;
}

export async function usualWays(calls: number): Promise<UsualWay[]> {
  return [
    await usualWay('bcrypt, cost 10', calls, {
      hash: (code) => bcrypt.hash(code, 10),
      verify: (hash, code) => bcrypt.compare(code, hash),
    }),
    await usualWay('Argon2id, 19456/2/1', calls, {
      hash: (code) => argon2Hash(code, ARGON2ID),
      verify: argon2Verify,
    }),
  ];
}

async function usualWay(
  name: string,
  calls: number,
  slow: {
    hash: (code: string) => Promise<string>;
    verify: (hash: string, code: string) => Promise<boolean>;
  },
): Promise<UsualWay> {
  const codes = Array.from({ length: CODES }, (_, at) => `code-${at}`);
  const hashes = await Promise.all(codes.map((code) => slow.hash(code)));
  const redeem = async (code: string): Promise<boolean> => {
    for (const hash of hashes) if (await slow.verify(hash, code)) return true;
    return false;
  };
  const run = async (codeOf: (number: number) => string, right: boolean) => {
    const round = await measure(calls, AT_ONCE, noDatabase, async (number) => {
      if ((await redeem(codeOf(number))) !== right) throw new Error('wrong verdict');
    });
    return figuresOf([round]);
  };
  return {
    name,
    right: await run((number) => codes[(number * 7) % CODES] ?? '', true),
    wrong: await run(() => 'no code', false),
  };
}

const noDatabase = (): number => 0;
