/**
 * Writes to standard output and waits until it is taken: codes that were not shown must
 * not pass for shown.
 *
 * @throws the system's error, e.g. EPIPE or ENOSPC
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The stream also emits what the callback gets, and would end the process with it.
    process.stdout.once('error', reject);
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
