import {
  countFrom,
  formatFrom,
  kdfFrom,
  labelFrom,
} from '../../generator/input-checks.js';
import { BackupCodesError, refuse } from '../../generator/errors.js';
import { checkAccount } from '../../protocol/account.js';
import type { Kdf } from '../../protocol/kdf.js';
import { checkLabel } from '../../protocol/label.js';
import { doubtfulRow, ROWS_MAX, type Draft, type Row } from './draft.js';
import type { Plan } from './plan.js';

/** What is wrong with one field of the form. */
export interface Fault {
  /** `service`, `rows`, `rows[2].account`, `heading`, `profile`, `kdf.m`. */
  field: string;
  /** Why: `unanswered`, or the code of a `BackupCodesError`. */
  code: string;
  limit?: number | undefined;
}

/** Turns the form into a plan, or names its first fault. */
export function planFrom(
  draft: Draft,
): { ok: true; plan: Plan } | { ok: false; fault: Fault } {
  if (doubtfulRow(draft) !== undefined) {
    return { ok: false, fault: { field: 'heading', code: 'unanswered' } };
  }
  try {
    return { ok: true, plan: validated(draft) };
  } catch (error) {
    if (!(error instanceof BackupCodesError)) throw error;
    // The form has one field for the whole format.
    const field = error.field.startsWith('format.') ? 'profile' : error.field;
    return { ok: false, fault: { field, code: error.code, limit: error.limit } };
  }
}

/** @throws BackupCodesError that names the field, such as `rows[2].account` */
function validated({ service, rows, profile, kdf, costs, output }: Draft): Plan {
  refuse(checkLabel(service.trim(), 'service'));
  if (rows.length > ROWS_MAX) throw new BackupCodesError('too_many', 'rows', ROWS_MAX);
  const format = formatFrom(profile);
  const parameters = Object.entries(costs[kdf]).map(([name, text]) => [
    name,
    numberFrom(text),
  ]);
  const sheets = rows.map((row, index) => inRow(index, () => sheetFrom(row)));
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

/** Puts the row before the field of an error. */
function inRow<Value>(index: number, validate: () => Value): Value {
  try {
    return validate();
  } catch (error) {
    if (!(error instanceof BackupCodesError)) throw error;
    throw new BackupCodesError(error.code, `rows[${index}].${error.field}`, error.limit);
  }
}

/**
 * A whole number as people type it, with or without separators between thousands.
 *
 * @returns `NaN` for any other text, which the checks of the generator refuse
 */
function numberFrom(text: string): number {
  const isWhole = /^(?:\d+|\d{1,3}(?:[\s'’,._]\d{3})+)$/.test(text.trim());
  return isWhole ? Number(text.replace(/\D/g, '')) : Number.NaN;
}
