/** Lets everything else that waits in this thread have its turn. */
export function eventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
