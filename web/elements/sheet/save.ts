import { sheetText, type Sheet } from './sheet.js';

/** Puts all codes on the clipboard, one a line. Whether that was allowed. */
export async function copyCodes({ codes }: Sheet): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(codes.join('\n'));
    return true;
  } catch {
    return false;
  }
}

/** Gives sheets to the browser as one text file to save; the name is without its ending. */
export function downloadSheets(sheets: readonly Sheet[], name: string): void {
  // With a mark of its encoding: some editors still take a text for their own.
  const text = `\uFEFF${sheets.map(sheetText).join(SHEET_BREAK)}`;
  download(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${name}.txt`);
}

const SHEET_BREAK = `\r\n${'-'.repeat(72)}\r\n\r\n`;

/** Gives a file to the browser to save. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then, and the text would stay in memory.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
