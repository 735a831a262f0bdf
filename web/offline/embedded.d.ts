/** What the build puts into the page, so that nothing has to be fetched. */

/** The version of this package. */
export const version: string;

/** `backup-codes.wasm`, compressed as gzip does, in base64. */
export const compressedModule: string;

/** The licences of all that is in the page, compressed as gzip does, in base64. */
export const compressedNotices: string;

/** The script of a worker, which imports nothing. */
export const workerScript: string;
