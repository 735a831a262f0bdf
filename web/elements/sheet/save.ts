import { sheetText, type Sheet } from './sheet.js';

/**
 * Puts all codes on the clipboard, one a line. Whether that was allowed.
 *
 * @param place where a field can stand for a moment, in browsers and on pages without the
 *   Clipboard API, such as those that are not served securely
 */
export async function copyCodes({ codes }: Sheet, place: ParentNode): Promise<boolean> {
  const text = codes.join('\n');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, place);
  }
}

function copyFromField(text: string, place: ParentNode): boolean {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.translate = false;
  field.value = text;
  const hadFocus = (place.getRootNode() as Document | ShadowRoot).activeElement;
  place.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    // The only way there is without the Clipboard API.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.value = '';
    field.remove();
    if (hadFocus instanceof HTMLElement) hadFocus.focus();
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

/** Makes the browser ask whether the person wants to leave before the codes are saved. */
export function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium before 119 goes by this alone.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.returnValue = true;
}
