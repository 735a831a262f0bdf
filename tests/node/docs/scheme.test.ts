import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { deriveProof, readCode, verifierOf } from 'backup-codes';
import { NAMED_FORMATS, type Kdf, type Profile } from 'backup-codes/protocol';
import * as protocol from 'backup-codes/protocol';

// Compiled tests run from build/js/tests/node/docs.
const SCHEME = readFileSync(
  new URL('../../../../../docs/scheme.md', import.meta.url),
  'utf8',
);

const CROCKFORD = protocol.CROCKFORD32;

/** The lines of one worked example, by their names. */
type Example = Readonly<Record<string, string>>;

const examples: readonly Example[] = Array.from(
  SCHEME.matchAll(/```example\n(.*?)```/gs),
  ([, lines = '']) =>
    Object.fromEntries(
      Array.from(lines.matchAll(/^([^:\n]+): (.*)$/gm), ([, name = '', value = '']) => [
        name,
        value,
      ]),
    ),
);

/** The powers of alpha, as the table of section 5.1 lists them. */
const POWERS = Array.from(SCHEME.matchAll(/^alpha\^i +([\d ]+)$/gm), ([, row = '']) =>
  row.trim().split(/ +/).map(Number),
).flat();

function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return POWERS[(POWERS.indexOf(a) + POWERS.indexOf(b)) % 31] ?? NaN;
}

function divide(a: number, b: number): number {
  if (a === 0) return 0;
  return POWERS[(POWERS.indexOf(a) - POWERS.indexOf(b) + 31) % 31] ?? NaN;
}

/** S0 and S1 of section 5.1. */
function syndromesOf(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([s0, s1], value, i) => [s0 ^ value, s1 ^ multiply(POWERS[i] ?? NaN, value)],
    [0, 0],
  );
}

function valuesOf(text: string): number[] {
  return Array.from(text, (symbol) => CROCKFORD.indexOf(symbol));
}

/** How each kind of example is recomputed; gives what the example should say. */
const RECOMPUTED: Readonly<
  Record<string, (example: Example) => Promise<Example> | Example>
> = {
  'reed-solomon': ({ data = '' }) => {
    const values = valuesOf(data);
    const k = values.length;
    const [t0, t1] = syndromesOf(values);
    const [atP, atQ] = [POWERS[k] ?? NaN, POWERS[k + 1] ?? NaN];
    const p = divide(t1 ^ multiply(atQ, t0), atP ^ atQ);
    const check = [p, t0 ^ p];
    return {
      values: values.join(' '),
      T0: String(t0),
      T1: String(t1),
      'check values': check.join(' '),
      code: data + check.map((value) => CROCKFORD.charAt(value)).join(''),
    };
  },
  correction: async ({ typed = '' }) => {
    const [s0, s1] = syndromesOf(valuesOf(typed.replaceAll('-', '')));
    const reading = await readCode(typed);
    const proposal = reading.ok ? undefined : reading.proposal;
    assert.equal(proposal?.position, POWERS.indexOf(divide(s1, s0)));
    const { position, symbol, code } = proposal;
    return { S0: String(s0), S1: String(s1), position: String(position), symbol, code };
  },
  'mod-97-10': ({ data = '' }) => {
    const remainder = BigInt(data) % 97n;
    const check = String(98n - ((100n * BigInt(data)) % 97n)).padStart(2, '0');
    return { 'D mod 97': String(remainder), 'check digits': check, code: data + check };
  },
  reading: async ({ typed = '' }) => {
    const reading = await readCode(typed);
    if (reading.ok) return { code: reading.code };
    const { problem, found, expected, bad, proposal } = reading;
    return {
      problem,
      found: String(found),
      expected: String(expected),
      ...(bad && { position: String(bad.position), at: String(bad.at) }),
      ...(proposal && { proposal: proposal.code }),
    };
  },
  proof: async ({ profile = '', kdf = '', code = '', salt = '' }) => {
    const proof = await deriveProof(code, {
      format: NAMED_FORMATS[profile as Exclude<Profile, 'custom'>],
      kdf: kdfOf(kdf),
      salt: Buffer.from(salt, 'hex').toString('base64url'),
    });
    const verifier = Buffer.from(await verifierOf(proof));
    assert.deepEqual(verifier, createHash('sha256').update(proof).digest());
    return {
      proof: Buffer.from(proof).toString('hex'),
      verifier: verifier.toString('hex'),
      base64url: verifier.toString('base64url'),
    };
  },
  pepper: ({ verifier = '', pepper = '', 'new pepper': next = '' }) => {
    const stored = hmac(pepper, verifier);
    return { stored, rotated: hmac(next, stored) };
  },
  phc: async ({ parameters = '', code = '', salt = '' }) => {
    const [, m, t, p] =
      /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)$/.exec(parameters) ?? [];
    const hash = await deriveProof(code, {
      format: NAMED_FORMATS.standard,
      kdf: { name: 'argon2id', m: Number(m), t: Number(t), p: Number(p) },
      salt: salt.replaceAll('+', '-').replaceAll('/', '_'),
    });
    return { hash: Buffer.from(hash).toString('base64').replaceAll('=', '') };
  },
};

/** `argon2id m=19456 t=2 p=1` as an enrolment has it. */
function kdfOf(text: string): Kdf {
  const [name, ...parameters] = text.split(' ');
  const numbers = parameters.map((one) => one.split('='));
  return {
    name,
    ...Object.fromEntries(numbers.map(([key = '', value]) => [key, Number(value)])),
  } as Kdf;
}

function hmac(keyHex: string, messageHex: string): string {
  const mac = createHmac('sha256', Buffer.from(keyHex, 'hex'));
  return mac.update(Buffer.from(messageHex, 'hex')).digest('hex');
}

/** What an example gives; all its other lines are computed. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  'reed-solomon': ['data'],
  correction: ['typed'],
  'mod-97-10': ['data'],
  reading: ['typed'],
  proof: ['profile', 'kdf', 'code', 'salt'],
  pepper: ['verifier', 'pepper', 'new pepper'],
  phc: ['profile', 'parameters', 'code', 'salt'],
};

for (const [index, example] of examples.entries()) {
  const { what = '', code } = example;
  test(`worked example ${index + 1} of the specification holds (${what})`, async () => {
    const recompute = RECOMPUTED[what];
    assert.ok(recompute, `no way to recompute ${what}`);
    const given = ['what', ...(GIVEN[what] ?? [])].map((name) => [name, example[name]]);
    assert.deepEqual(
      { ...Object.fromEntries(given), ...(await recompute(example)) },
      example,
    );
    if (code === undefined) return;
    const readings = Object.values(NAMED_FORMATS).map((format) => readCode(code, format));
    assert.ok(
      (await Promise.all(readings)).some(({ ok }) => ok),
      'the core reads the code',
    );
  });
}

test('each kind of worked example stands in the specification', () => {
  const kinds = new Set(examples.map(({ what }) => what));
  assert.deepEqual([...kinds].sort(), Object.keys(RECOMPUTED).sort());
});

test('the powers of alpha are those of x^5 + x^2 + 1', () => {
  assert.equal(POWERS.length, 31);
  assert.equal(new Set(POWERS).size, 31);
  for (const [i, power] of POWERS.entries()) {
    const doubled = power << 1;
    assert.equal(POWERS[(i + 1) % 31], doubled > 31 ? doubled ^ 0b100101 : doubled);
  }
});

test('the JSON examples of the specification are accepted by the parsers', () => {
  const blocks = Array.from(
    SCHEME.matchAll(/<!-- valid ([a-z ]+) -->\n\n```json\n(.*?)```/gs),
    ([, what = '', text = '']) => [what, text] as const,
  );
  assert.equal(blocks.length, SCHEME.match(/```json/g)?.length);
  for (const [what, text] of blocks) {
    const [name = '', document] = what.split(' ');
    const parse =
      document === undefined
        ? protocol.parseEnrolment
        : protocol.MESSAGES[name as protocol.MessageName][
            document as 'request' | 'answer'
          ].parse;
    assert.deepEqual(parse(text).ok, true, what);
  }
});

test('the specification lists each message with its sender and status', () => {
  for (const [name, { sender, status }] of Object.entries(protocol.MESSAGES)) {
    const [, who = '', granted] =
      new RegExp(`^\\| \`${name}\` \\| ([^|]*) \\| (\\d+) \\|$`, 'm').exec(SCHEME) ?? [];
    const named = {
      session: 'session',
      'session or recovery': 'session',
      'pending sign-in': 'sign-in',
      anybody: 'anybody',
    }[sender];
    assert.ok(who.includes(named), name);
    assert.equal(Number(granted), status, name);
  }
});

test('the specification lists every code with its meaning', () => {
  const listed = new Set(
    Array.from(SCHEME.matchAll(/^\| (`[^|]+`) \|/gm), ([, cell = '']) =>
      Array.from(cell.matchAll(/`([a-z_0-9]+)`/g), ([, code = '']) => code),
    ).flat(),
  );
  const codes = Object.keys({ ...protocol.DOCUMENT_ERRORS, ...protocol.ANSWER_ERRORS });
  assert.deepEqual(
    codes.filter((code) => !listed.has(code)),
    [],
  );
});

interface SchemeFile {
  separators: { ranges: [first: string, last: string, kind: string, name: string][] };
  floors: Record<string, { rows: [number, number][] }>;
  kdfs: Record<string, { work: { policyMax: number; clientMax: number } }>;
}

const FILE = JSON.parse(
  readFileSync(new URL('../../../../../core/scheme.json', import.meta.url), 'utf8'),
) as SchemeFile;

/** A row of one of the specification's tables, by its first cell. */
function rowOf(first: string): string {
  return SCHEME.split('\n').find((line) => line.startsWith(`| ${first} |`)) ?? '';
}

test('the floors and ceilings of the specification are those of the scheme', () => {
  const [argon2id = [], scrypt = []] = [
    FILE.floors['ARGON2ID_FLOOR'],
    FILE.floors['SCRYPT_FLOOR'],
  ].map((floor) => floor?.rows);
  const m = argon2id.map(([t, least], at) => `t${at === 0 ? '>=' : '='}${t}: ${least}`);
  assert.ok(rowOf('`argon2id` `m` (KiB)').includes(m.reverse().join('; ')));
  const least = Array.from(
    rowOf('`scrypt` `p`').matchAll(/2\^(\d+): (\d+)/g),
    (found) => [2 ** Number(found[1]), Number(found[2])],
  );
  assert.deepEqual(least.reverse(), scrypt);
  const { PBKDF2_ITERATIONS_MIN, PBKDF2_ITERATIONS_MAX, KDF_MEMORY_MAX_BYTES } = protocol;
  assert.equal(
    rowOf('`pbkdf2-sha256` `iterations`'),
    `| \`pbkdf2-sha256\` \`iterations\` | ${PBKDF2_ITERATIONS_MIN} | ${PBKDF2_ITERATIONS_MAX} |`,
  );
  assert.ok(rowOf('`argon2id` `m` (KiB)').endsWith(`| ${KDF_MEMORY_MAX_BYTES / 1024} |`));
  for (const [name, { work }] of Object.entries(FILE.kdfs)) {
    if (name === 'hmac-sha256') continue;
    const row = `| work, \`${name}\` | ${work.clientMax} | ${work.policyMax} |`;
    assert.equal(rowOf(`work, \`${name}\``), row);
  }
});

test('the limits of the specification are those of the scheme', () => {
  const { ENROLMENT_MAX_BYTES, IMPORT_FILE_MAX_BYTES, REQUEST_MAX_BYTES } = protocol;
  const { ENROL_REQUEST_MAX_BYTES, ANSWER_MAX_BYTES, TOKEN_MIN, TOKEN_MAX } = protocol;
  const prose = SCHEME.replaceAll(/\s+/g, ' ');
  for (const sentence of [
    `one set to the server, at most ${ENROLMENT_MAX_BYTES} bytes`,
    `made offline, at most ${IMPORT_FILE_MAX_BYTES} bytes`,
    `at most ${REQUEST_MAX_BYTES} bytes, \`enrol\` ${ENROL_REQUEST_MAX_BYTES}, an answer ${ANSWER_MAX_BYTES}`,
    `have ${TOKEN_MIN} to ${TOKEN_MAX} characters`,
    `0 to ${protocol.LABEL_MAX} characters, printable`,
    `${protocol.ACCOUNT_MIN} to ${protocol.ACCOUNT_MAX} characters, printable`,
    `a sign-in gets at most ${protocol.EXPLAINS_PER_SIGN_IN} of them`,
    `at most ${protocol.ACTIVE_SETS_MAX} active sets`,
    `A set has ${protocol.CODES_MIN} to ${protocol.CODES_MAX} codes`,
  ]) {
    assert.ok(prose.includes(sentence), sentence);
  }
});

test('the unseen characters of the specification are those of the scheme', () => {
  const [, listed = ''] = /- \*unseen characters\*: (.*?)\.\n\n/s.exec(SCHEME) ?? [];
  const ranges = listed
    .replaceAll(/\s+/g, ' ')
    .split(', ')
    .map((one) => Array.from(one.matchAll(/U\+([0-9A-F]+)/g), ([, point = '']) => point))
    .map(([first = '', last = first]) => [first, last]);
  const unseen = FILE.separators.ranges
    .filter(([, , kind]) => kind === 'unseen')
    .map(([first, last]) => [first, last]);
  assert.deepEqual(ranges, unseen);
});
