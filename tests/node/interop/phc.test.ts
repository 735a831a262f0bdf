import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';

import sodium from 'libsodium-wrappers-sumo';

import { SCRYPT_IN_CACHE, canonical, formats, generatePhc } from './generated.js';
import type { FormatName, PhcSet } from './generated.js';
import { answersOf, assertAnswers, flippedPairsOf, pairsOf, type Pair } from './pairs.js';
import { php, python, run, type Program } from './run.js';

const profiles = ['standard', 'long', 'numeric'] as const;

type Sets = Record<(typeof profiles)[number], PhcSet>;

const argon2id = {} as Sets;
const django = {} as Sets;
const scrypt = {} as Sets;

async function generateSets(profile: (typeof profiles)[number]): Promise<void> {
  const cost = profile === 'standard' ? [] : SCRYPT_IN_CACHE;
  argon2id[profile] = await generatePhc(profile, 2);
  django[profile] = await generatePhc(profile, 2, '--phc=django');
  scrypt[profile] = await generatePhc(profile, 2, '--kdf', 'scrypt', ...cost);
}

function pairsOfAll(sets: Sets): Pair[] {
  return profiles.flatMap((profile) => [
    ...pairsOf(profile, sets[profile]),
    ...flippedPairsOf(profile, sets[profile]),
  ]);
}

async function ask(program: Program, pairs: Pair[]): Promise<string> {
  return assertAnswers(pairs, await answersOf(program, pairs));
}

/**
 * A salt with a NUL byte can't be a command-line argument. One salt in sixteen has one.
 */
function hasSaltForArgument(phc: string): boolean {
  return !Buffer.from(phc.split('$').at(-2) ?? '', 'base64').includes(0);
}

/**
 * A string whose salt can be an argument. If the existing set has none, it makes new
 * sets.
 */
async function setForArgument(profile: (typeof profiles)[number]): Promise<PhcSet> {
  for (let set = argon2id[profile]; ; set = await generatePhc(profile, 2)) {
    const at = set.phc.findIndex(hasSaltForArgument);
    const inFront = <T>(list: T[]) => [...list.slice(at), ...list.slice(0, at)];
    if (at >= 0) return { codes: inFront(set.codes), phc: inFront(set.phc).slice(0, 1) };
  }
}

const passlib = python('third_party/verify_passlib.py', 'python3-passlib python3-argon2');
const recompute = python('recompute.py', 'python3-argon2');

suite('the codes, and nothing else, are accepted', { concurrency: 2 }, () => {
  before(() => Promise.all(profiles.map(generateSets)));

  test("by PHP's password_verify()", async (t) => {
    t.diagnostic(await ask(php('verify.php'), pairsOfAll(argon2id)));
  });

  test('by argon2-cffi', async (t) => {
    const verifier = python('third_party/verify_argon2_cffi.py', 'python3-argon2');
    t.diagnostic(await ask(verifier, pairsOfAll(argon2id)));
  });

  test('by passlib under Argon2id', async (t) => {
    t.diagnostic(await ask(passlib, pairsOfAll(argon2id)));
  });

  test('by passlib under scrypt', async (t) => {
    // passlib's scrypt is slow, so one string of each set has to be enough.
    const pairs = profiles.flatMap((profile) => {
      const { codes, phc } = scrypt[profile];
      return pairsOf(profile, { codes, phc: phc.slice(0, 1) });
    });
    t.diagnostic(await ask(passlib, pairs));
  });

  test('by Django, if the strings have its prefix', async (t) => {
    const packages = 'python3-django python3-argon2';
    const prefixed = pairsOfAll(django);
    const unprefixed = prefixed
      .filter(({ accepted }) => accepted)
      .map((pair) => ({
        ...pair,
        what: `${pair.what}, without the prefix`,
        phc: pair.phc.replace(/^argon2/, ''),
        accepted: false,
      }));
    const verifier = python('third_party/verify_django.py', packages);
    t.diagnostic(await ask(verifier, [...prefixed, ...unprefixed]));
  });

  test('by libsodium', async (t) => {
    await sodium.ready;
    const pairs = pairsOfAll(argon2id);
    const answers = pairs.map(({ phc, code }) =>
      sodium.crypto_pwhash_str_verify(phc, code),
    );
    t.diagnostic(assertAnswers(pairs, answers));
  });

  test('by the argon2 command, which computes the same strings', async (t) => {
    const verifier = python('third_party/verify_argon2_command.py', 'argon2');
    const sets = await Promise.all(profiles.map(setForArgument));
    const pairs = sets.flatMap((set, index) => pairsOf(profiles[index] ?? '', set));
    t.diagnostic(await ask(verifier, pairs));
  });

  for (const profile of profiles) {
    test(`by an independent program, for ${profile} codes`, async () => {
      const sets = [argon2id, django, scrypt].map((of) => of[profile]);
      await assertRecomputed(profile, sets);
    });
  }

  test('by an independent program, for custom codes', async () => {
    const options = [[], ['--phc=django'], ['--kdf', 'scrypt', ...SCRYPT_IN_CACHE]];
    const sets = options.map((of) => generatePhc('custom', 2, ...of));
    await assertRecomputed('custom', await Promise.all(sets));
  });

  test('each string has its own salt and contains no code', () => {
    const sets = [argon2id, django, scrypt].flatMap((of) => Object.values(of));
    const strings = sets.flatMap(({ phc }) => phc);
    const salts = new Set(strings.map((phc) => phc.split('$').at(-2)));
    assert.equal(strings.length, 18);
    assert.equal(salts.size, strings.length);
    for (const code of sets.flatMap(({ codes }) => codes)) {
      assert.ok(!strings.join().includes(canonical(code)));
    }
  });
});

async function assertRecomputed(name: FormatName, sets: PhcSet[]): Promise<void> {
  const codes = sets.flatMap((set) => set.codes);
  const phc = sets.flatMap((set) => set.phc);
  const { format } = formats[name];
  const printed = await run(recompute, JSON.stringify({ codes, phc, format }));
  const { length } = codes;
  assert.equal(printed, `${length} codes, ${length} PHC strings agree\n`);
  const [first, second, ...others] = phc;
  const swapped = { codes, phc: [second, first, ...others], format };
  await assert.rejects(run(recompute, JSON.stringify(swapped)), /code 1: its hash/);
}
