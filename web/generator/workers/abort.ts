/** As the signal's own method does it, which Chrome 97 to 99 do not have. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}
