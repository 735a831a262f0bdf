/** How a caller follows and ends the hashing of a set. */
export interface HashingOptions {
  /** Called before the first code and after each: how many are done, of how many. */
  onProgress?: (done: number, total: number) => void;
  /** Ends the hashing between two codes; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Hashes each of `total` codes in turn. Between two it lets the event loop run, so that a
 * page stays alive and an abort is heard.
 */
export async function hashEach(
  total: number,
  hash: (index: number) => string,
  { onProgress, signal }: HashingOptions,
): Promise<string[]> {
  const hashes: string[] = [];
  onProgress?.(0, total);
  while (hashes.length < total) {
    await eventLoop();
    signal?.throwIfAborted();
    hashes.push(hash(hashes.length));
    onProgress?.(hashes.length, total);
  }
  return hashes;
}

function eventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
