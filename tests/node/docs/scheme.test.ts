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
    assert.ok(who.includes(sender === 'session' ? 'session' : 'sign-in'), name);
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
