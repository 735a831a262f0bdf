import { load } from 'backup-codes';
import { configureLocales, languageFor } from 'backup-codes/elements';

// Where this site serves the two files that its bundler doesn't bundle.
const FILES = { wasmUrl: '/assets/backup-codes.wasm', workerUrl: '/assets/worker.js' };

/** Registers the elements once they have their language, so that none shows English first. */
export async function defineElements(): Promise<void> {
  // If this fails, the element says so to a person who needs it.
  load(FILES).catch(() => undefined);
  const show = configureLocales();
  // Without the language, people still get the elements, in English.
  await show(languageFor([document.documentElement.lang])).catch(() => undefined);
  await import('backup-codes/elements/define');
}
