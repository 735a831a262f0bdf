import { countFrom, formatFrom, kdfFrom, labelFrom } from '../../generator/choices.js';
import { BackupCodesError, refuse } from '../../generator/errors.js';
import { checkAccount } from '../../protocol/account.js';
import type { CodeFormat } from '../../protocol/formats.js';
import type { Kdf } from '../../protocol/kdf.js';
import { checkLabel } from '../../protocol/label.js';
import { doubtfulRow, ROWS_MAX, type Draft, type Output, type Row } from './draft.js';

/** What is made, when everything that was typed is in order. */
export interface Plan {
  service: string;
  output: Output;
  format: CodeFormat;
  kdf: Kdf;
  sheets: readonly { account: string; label: string; count: number }[];
}

/** How many codes all sheets have together. */
export function codesIn({ sheets }: Plan): number {
  return sheets.reduce((sum, { count }) => sum + count, 0);
}

/** What is wrong with one field of what was typed. */
export interface Fault {
  /** `service`, `rows`, `rows[2].account`, `heading`, `profile`, `kdf.m`. */
  field: string;
  text: string;
}

/** Takes what was typed, or says the first thing that is wrong with it. */
export function planFrom(
  draft: Draft,
): { ok: true; plan: Plan } | { ok: false; fault: Fault } {
  if (doubtfulRow(draft) !== undefined) {
    return { ok: false, fault: { field: 'heading', text: 'Answer this first.' } };
  }
  try {
    return { ok: true, plan: plan(draft) };
  } catch (error) {
    if (!(error instanceof BackupCodesError)) throw error;
    // The form has one field for the whole format.
    const field = error.field.startsWith('format.') ? 'profile' : error.field;
    return { ok: false, fault: { field, text: faultText(error) } };
  }
}

function plan({ service, rows, profile, kdf, costs, output }: Draft): Plan {
  refuse(checkLabel(service.trim(), 'service'));
  if (rows.length > ROWS_MAX) throw new BackupCodesError('too_many', 'rows', ROWS_MAX);
  const format = formatFrom(profile);
  const parameters = Object.entries(costs[kdf]).map(([name, text]) => [
    name,
    numberFrom(text),
  ]);
  const sheets = rows.map((row, index) => at(`rows[${index}]`, () => sheetFrom(row)));
  const chosen = kdfFrom({ name: kdf, ...Object.fromEntries(parameters) } as Kdf, format);
  return { service: service.trim(), output, format, kdf: chosen, sheets };
}

function sheetFrom(row: Row): Plan['sheets'][number] {
  const account = row.account.trim();
  refuse(checkAccount(account));
  return {
    account,
    label: labelFrom(row.label.trim()),
    count: countFrom(numberFrom(row.count)),
  };
}

/** Names the row in what goes wrong with it. */
function at<Value>(row: string, take: () => Value): Value {
  try {
    return take();
  } catch (error) {
    if (!(error instanceof BackupCodesError)) throw error;
    throw new BackupCodesError(error.code, `${row}.${error.field}`, error.limit);
  }
}

/**
 * A whole number as people type it, with its thousands apart or not; `NaN` for anything
 * else, which is refused later.
 */
function numberFrom(text: string): number {
  const isWhole = /^(?:\d+|\d{1,3}(?:[\s'’,._]\d{3})+)$/.test(text.trim());
  return isWhole ? Number(text.replace(/\D/g, '')) : Number.NaN;
}

function faultText({ code, field, limit }: BackupCodesError): string {
  const withOthers = field.startsWith('kdf.')
    ? ', with the other numbers as they are'
    : '';
  switch (code) {
    case 'too_short':
      return 'Type the account’s name, as the site knows it.';
    case 'too_long':
      return `At most ${limit} characters.`;
    case 'not_printable':
      return 'This has a character that can’t be shown.';
    case 'wrong_type':
      return 'Type a whole number.';
    case 'too_low':
      return `At least ${limit}${withOthers}.`;
    case 'too_high':
      return `At most ${limit}${withOthers}.`;
    case 'too_many':
      return `At most ${limit} sheets in one go.`;
    case 'not_power_of_two':
      return 'Type a power of two, such as 131072.';
    case 'entropy_too_low':
      return 'These codes are too short for HMAC alone. Choose the long ones.';
    default:
      return `This doesn’t work (${code}).`;
  }
}
