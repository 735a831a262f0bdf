import { fileName, sheetText, type Sheet } from './sheet.js';

/** Puts all codes on the clipboard, one a line. Whether that was allowed. */
export async function copyCodes({ codes }: Sheet): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(codes.join('\n'));
    return true;
  } catch {
    return false;
  }
}

/** Gives the sheet to the browser as a text file to save. */
export function downloadSheet(sheet: Sheet): void {
  // With a mark of its encoding: some editors still take a text for their own.
  const file = new Blob(['\uFEFF', sheetText(sheet)], {
    type: 'text/plain;charset=utf-8',
  });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(sheet);
  link.click();
  // The browser has taken it by then, and the text would stay in memory.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
