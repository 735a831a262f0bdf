import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import type * as AccountReport from '../../../web/cli/account-report.js';
import type * as TerminalText from '../../../web/cli/terminal-text.js';
import { run, temporaryFolder } from './command.js';

// The package does not export these modules, so the test imports the built files.
const built = (name: string): Promise<unknown> =>
  import(new URL(`../../../../../dist/web/cli/${name}.js`, import.meta.url).href);
const { forTerminal, jsonForTerminal } = (await built(
  'terminal-text',
)) as typeof TerminalText;
const { describeAccount } = (await built('account-report')) as typeof AccountReport;

const HOSTILE = '\u001b[2J\r\u2028\u202e\u200b\ufff9\u{e0041}';
const HIDDEN = /[^\P{C}\n]|[\p{Zl}\p{Zp}]/u;

test('text shown in a terminal never breaks out of its line', () => {
  assert.equal(forTerminal(`one${HOSTILE}\ntwo`), 'one\uFFFD[2J\ntwo');
});

test('JSON shown in a terminal keeps its value and hides nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const json = jsonForTerminal({ value, text, hostile: HOSTILE });
      const expected: unknown = JSON.parse(
        JSON.stringify({ value, text, hostile: HOSTILE }),
      );
      assert.deepEqual(JSON.parse(json), expected);
      assert.doesNotMatch(json.replace(/[\p{Cn}\p{Co}\u200C\u200D\p{Cf}]/gu, ''), HIDDEN);
    }),
  );
  assert.match(jsonForTerminal(HOSTILE), /^[ -~]+$/);
});

test('a label stored under an older rule forges no line of a report', () => {
  const set = {
    set: 'K7Q29M3D',
    state: 'pending' as const,
    label: `Safe\u200b${HOSTILE}`,
    created: '2026-11-24T10:00:00Z',
    format: {
      profile: 'standard',
      alphabet: 'crockford32',
      symbols: 14,
      check: 2,
      group: 4,
    } as const,
    kdf: { name: 'argon2id', m: 19_456, t: 2, p: 1 } as const,
    salt: 'A'.repeat(22),
    confirmed: null,
    total: 10,
    remaining: 10,
    reviewBy: null,
    replaces: null,
  };
  const report = describeAccount({ holder: '', sets: [set], suspendedOn: null }, []);
  assert.doesNotMatch(report, HIDDEN);
  assert.equal(report.split('\n').length, 2);
});

test('a hostile file name forges nothing in an error', async () => {
  const path = await temporaryFolder();
  const { exitCode, stderr } = await run(['inspect', path(`a\u001b[2J\u202e\nerror: b`)]);
  assert.equal(exitCode, 2);
  assert.doesNotMatch(stderr, HIDDEN);
});
