import type { CodeFormat } from '../../protocol/formats.js';
import type { Kdf, PhcStyle } from '../../protocol/kdf.js';

/** What the server gets: an import file, or PHC strings of a style. */
export type Output = 'import' | PhcStyle;

/** What to make. Everything in it has been validated. */
export interface Plan {
  service: string;
  output: Output;
  format: CodeFormat;
  kdf: Kdf;
  /** One or more; `count` is the number of codes. */
  sheets: readonly { account: string; label: string; count: number }[];
}

/** How many codes all sheets of a plan have together. */
export function codesIn({ sheets }: Plan): number {
  return sheets.reduce((sum, { count }) => sum + count, 0);
}
