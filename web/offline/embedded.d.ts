/** The files and values that the build puts into the page, so that it fetches nothing. */

/** The version of this package. */
export const version: string;

/** `backup-codes.wasm`, compressed with gzip, in base64. */
export const compressedModule: string;

/** The licences of everything in the page, compressed with gzip, in base64. */
export const compressedNotices: string;

/** The script of the workers. It imports nothing. */
export const workerScript: string;
