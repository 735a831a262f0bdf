import type { CodeSet } from '../generator/code-set.js';
import { sheetText } from './element-texts.js';

/** Whose codes they are; lines that are not given are left out. */
export interface Holder {
  service?: string;
  account?: string;
}

/** What the user keeps, as plain text: the sheet that the panel saves, for a terminal. */
export function sheetOf(set: CodeSet, codes: readonly string[], holder: Holder): string {
  const { service = '', account = '' } = holder;
  const { label, created, id } = set;
  const text = sheetText({ service, account, label, created, set: id, codes });
  return text.replaceAll('\r\n', '\n');
}
