/**
 * A table as CSV (RFC 4180). A spreadsheet runs a cell that begins like a formula, and the
 * names of sets come from people. Such a cell gets an apostrophe in front, which makes
 * spreadsheets show it as text (OWASP, "CSV Injection").
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** Also after spaces, and in the full width that some spreadsheets take as well. */
const FORMULA = /^\s*[=+\-@\t\r\n|%＝＋－＠]/;

function cellOf(value: string | number): string {
  const text = String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
