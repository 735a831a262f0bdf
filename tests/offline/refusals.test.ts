/** The page warns of exactly what the relying-party kit refuses by default. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { LONG_FORMAT, type Enrolment, type Kdf } from 'backup-codes/protocol';
import { DEFAULT_POLICY } from 'backup-codes/server';
import fc from 'fast-check';

import type { Plan } from '../../web/offline/sheets/plan.js';
import type * as Refusals from '../../web/offline/sheets/refusals.js';
import type * as Views from '../../web/offline/sheets/views/warnings.js';
import type * as Policies from '../../web/server/policy.js';

// The package doesn't export these, so the test imports the built files.
const built = (path: string) =>
  import(new URL(`../../../../dist/web/${path}`, import.meta.url).href);
const { measuresOf, refusedByDefault, repeatedSheets } = (await built(
  'offline/sheets/refusals.js',
)) as typeof Refusals;
const { refusalText } = (await built('offline/sheets/views/warnings.js')) as typeof Views;
const { checkPolicy } = (await built('server/policy.js')) as typeof Policies;

const kdf: fc.Arbitrary<Kdf> = fc.oneof(
  fc.record({
    name: fc.constant('argon2id' as const),
    m: fc.constantFrom(19_456, 65_536, 131_072, 131_073, 262_144, 262_145),
    t: fc.integer({ min: 1, max: 16 }),
    p: fc.constant(1),
  }),
  fc.record({
    name: fc.constant('scrypt' as const),
    n: fc.constantFrom(32_768, 131_072, 262_144),
    r: fc.constantFrom(8, 9, 16),
    p: fc.integer({ min: 1, max: 16 }),
  }),
  fc.record({
    name: fc.constant('pbkdf2-sha256' as const),
    iterations: fc.constantFrom(600_000, 2_400_000, 2_400_001),
  }),
  fc.constant<Kdf>({ name: 'hmac-sha256' }),
);

const plan: fc.Arbitrary<Plan> = fc.record({
  service: fc.constant(''),
  output: fc.constantFrom('import', 'import', 'phc'),
  format: fc.constant(LONG_FORMAT),
  kdf,
  sheets: fc.array(
    fc.record({
      account: fc.constantFrom('ada', 'ada', 'ada', 'Ada', 'grace'),
      label: fc.constantFrom('', 'Home safe'),
      count: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 5, max: 50 })),
    }),
    { minLength: 1, maxLength: 14 },
  ),
});

function planOf(changed: Partial<Plan>): Plan {
  const sheets = [{ account: 'ada', label: '', count: 10 }];
  const kdf = { name: 'argon2id', m: 19_456, t: 2, p: 1 } as const;
  return { service: '', output: 'import', format: LONG_FORMAT, kdf, sheets, ...changed };
}

test('the page warns of a file, or of single sheets, exactly if the kit refuses them', () => {
  fc.assert(
    fc.property(plan, (made) => {
      const { output, format, kdf, sheets } = made;
      const isFileRefused = sheets.some(({ count }) => {
        const verifiers = Array<string>(count).fill('');
        const enrolment = { verifiers, format, kdf } as unknown as Enrolment;
        return checkPolicy(DEFAULT_POLICY, enrolment) !== undefined;
      });
      const isOneTooMany = sheets.some(
        ({ account }) =>
          sheets.filter((other) => other.account === account).length >
          DEFAULT_POLICY.activeSets,
      );
      const kinds = refusedByDefault(measuresOf(made)).map(({ kind }) => kind);
      assert.equal(
        kinds.some((kind) => kind !== 'many-sheets'),
        output === 'import' && isFileRefused,
      );
      assert.equal(kinds.includes('many-sheets'), output === 'import' && isOneTooMany);
    }),
    { numRuns: 2_000 },
  );
});

/** What the page says about a plan. */
function warningsOf(plan: Plan): string[] {
  return refusedByDefault(measuresOf(plan)).map(refusalText);
}

test('each warning names its limit', () => {
  const three = { account: 'ada', label: '', count: 3 };
  const ten = { ...three, count: 10 };
  assert.deepEqual(warningsOf(planOf({})), []);
  assert.deepEqual(warningsOf(planOf({ sheets: [ten, three] })), [
    'The whole file: 1 sheet has fewer than 5 codes (sheet 2).',
  ]);
  assert.deepEqual(warningsOf(planOf({ sheets: [three, ten, three] })), [
    'The whole file: 2 sheets have fewer than 5 codes (the first is sheet 1).',
  ]);
  assert.deepEqual(
    warningsOf(planOf({ kdf: { name: 'argon2id', m: 262_144, t: 16, p: 1 } })),
    [
      'The whole file: hashing takes more than 128 MiB (131,072 KiB) of memory.',
      'The whole file: memory in KiB times passes is more than 524,288.',
    ],
  );
  assert.deepEqual(warningsOf(planOf({ sheets: Array(6).fill(ten) })), [
    '1 sheet, because an account can have at most 5 (sheet 6).',
  ]);
});

test('an import file with weak codes of the site’s own is refused', () => {
  const format = {
    profile: 'custom',
    alphabet: 'abcdefgh',
    symbols: 12,
    check: 0,
    group: 4,
  } as const;
  const { kdf } = planOf({});
  const refused = refusedByDefault([{ account: 'ada', count: 10, format, kdf }]);
  assert.deepEqual(refused.map(refusalText), [
    'The whole file: its codes have less than 64 bits of randomness.',
  ]);
});

test('exactly the sheets that repeat an earlier one are named', () => {
  fc.assert(
    fc.property(plan, (made) => {
      const keys = new Set(
        made.sheets.map(({ account, label, count }) => `${account}/${label}/${count}`),
      );
      assert.equal(repeatedSheets(made).length, made.sheets.length - keys.size);
    }),
  );
  const sheet = { account: 'ada', label: '', count: 10 };
  const other = { ...sheet, label: 'Wallet' };
  assert.deepEqual(repeatedSheets(planOf({ sheets: [sheet, other, sheet] })), [2]);
});
