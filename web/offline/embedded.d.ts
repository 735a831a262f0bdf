/**
 * The files and values that the build puts into the page, so that it fetches nothing. The
 * files are compressed with gzip and written as `dense-text.ts` says.
 */

/** The version of this package. */
export const version: string;

/** The tags of the languages besides English. */
export const languages: readonly string[];

/** `backup-codes.wasm`. */
export const compressedModule: string;

/** The licences of everything in the page. */
export const compressedNotices: string;

/** The script of the workers. It imports nothing. */
export const compressedWorker: string;

/** The strings of these languages, as JSON. */
export const compressedTexts: string;
