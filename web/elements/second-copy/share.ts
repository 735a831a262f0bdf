import { fileName } from '../sheet/file-name.js';
import { sheetText } from '../sheet/sheet-text.js';
import type { Sheet } from '../sheet/sheet.js';

/** The share sheet of a phone for the text file, or `undefined` where there is none. */
export function sharing(sheet: () => Sheet): (() => Promise<boolean>) | undefined {
  if (typeof navigator.share !== 'function') return undefined;
  const probe = new File([''], 'codes.txt', { type: 'text/plain' });
  // Some browsers share addresses but no files, and can't be asked about it.
  const { canShare } = navigator as Partial<Navigator>;
  if (canShare?.call(navigator, { files: [probe] }) !== true) return undefined;
  return async () => {
    const shared = sheet();
    const name = `${fileName(shared)}.txt`;
    const file = new File([sheetText(shared)], name, { type: 'text/plain' });
    try {
      await navigator.share({ files: [file] });
      return true;
    } catch {
      // The person closed the share sheet.
      return false;
    }
  };
}
