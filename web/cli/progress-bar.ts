/** Milliseconds after which people wonder whether anything is happening. */
const PATIENCE = 500;

const WIDTH = 30;

/**
 * Draws a progress bar on standard error, if that is a terminal and hashing takes a
 * while.
 */
export function progressBar(): (done: number, total: number) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  const start = performance.now();
  let drawn = false;
  return (done, total) => {
    if (!drawn && (performance.now() - start < PATIENCE || done === total)) return;
    drawn = true;
    const filled = Math.round((done / total) * WIDTH);
    const bar = '#'.repeat(filled).padEnd(WIDTH, '.');
    stderr.write(done === total ? '\r\x1b[K' : `\rhashing [${bar}] ${done} of ${total}`);
  };
}
