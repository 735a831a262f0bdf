import type { CodeSet } from '../generator/code-set.js';
import { showSetId } from '../protocol/set-id.js';

/** Whose codes they are; lines that are not given are left out. */
export interface Holder {
  service?: string;
  account?: string;
}

/** What the user keeps, as plain text: 72 columns, ASCII but for the names given. */
export function sheetOf(set: CodeSet, codes: readonly string[], holder: Holder): string {
  const lines = [
    ['Service', holder.service ?? ''],
    ['Account', holder.account ?? ''],
    ['Label', set.label],
    ['Made on', set.created.slice(0, 10)],
    ['Set', showSetId(set.id)],
  ]
    .filter(([, value]) => value !== '')
    .map(([name = '', value = '']) => `${name.padEnd(9)}${value}`);
  const width = String(codes.length).length;
  const numbered = codes.map((code, index) => {
    return `  ${String(index + 1).padStart(width)}  [ ]  ${code}`;
  });
  return ['Backup codes', '', ...lines, '', ...numbered, '', ...ADVICE, ''].join('\n');
}

const ADVICE = [
  'Each code signs you in once, when your usual second factor is not at',
  'hand. Tick it off when it is used. Keep this sheet where only you can',
  'reach it, and a copy in another place. A new set replaces this one.',
  'Nobody will ever ask you for a code by phone, mail or chat.',
];
