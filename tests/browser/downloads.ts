import type { BrowserKind } from './browsers.js';

/**
 * Firefox takes the download folder only at its start, and must not show the downloads.
 */
export function downloadingTo(folder: string, kind: BrowserKind): BrowserKind {
  const { extraPrefsFirefox, ...options } = kind.options;
  if (extraPrefsFirefox === undefined) return kind;
  return {
    ...kind,
    options: {
      ...options,
      extraPrefsFirefox: {
        ...extraPrefsFirefox,
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.alwaysOpenPanel': false,
      },
    },
  };
}
