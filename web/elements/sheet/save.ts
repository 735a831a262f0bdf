import { fileNameOfSet } from './file-name.js';
import type { Sheet } from './sheet.js';
import { sheetText } from './sheet-text.js';

/**
 * Copies all codes, one per line. Resolves to whether the browser allowed it.
 *
 * @param place where a text field can appear for a moment. Without the Clipboard API, as
 *   in old browsers and on pages that aren't served securely, copying needs one.
 */
export function copyCodes({ codes }: Sheet, place: ParentNode): Promise<boolean> {
  return copyText(codes.join('\n'), place);
}

/** Copies a text, in the same way. */
export async function copyText(text: string, place: ParentNode): Promise<boolean> {
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
    // The only way without the Clipboard API.
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

/** Downloads sheets as one text file. `name` has no extension. */
export function downloadSheets(sheets: readonly Sheet[], name: string): void {
  // A byte order mark, because some editors still guess another encoding.
  const text = `\uFEFF${sheets.map(sheetText).join(SHEET_BREAK)}`;
  download(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${name}.txt`);
}

/**
 * Downloads each sheet as a text file of its own. Its name has the label and the set ID, so
 * that no file overwrites another.
 */
export function downloadEach(sheets: readonly Sheet[]): void {
  for (const sheet of sheets) downloadSheets([sheet], fileNameOfSet(sheet));
}

const SHEET_BREAK = `\r\n${'-'.repeat(72)}\r\n\r\n`;

export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // By then the browser has read the file. The URL would keep the codes in memory.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** Makes the browser ask whether the person wants to leave before the codes are saved. */
export function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium before 119 only looks at this.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.returnValue = true;
}

/** Opens the print dialog. Returns false if there is none, as in some in-app browsers. */
export function openPrint(): boolean {
  if (typeof globalThis.print !== 'function') return false;
  print();
  return true;
}
