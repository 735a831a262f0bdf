/**
 * Backup codes in a page that esbuild builds. esbuild leaves the worker and the module alone, so
 * the build copies them and the page says where they are.
 * Build: npm install backup-codes lit @lit/localize esbuild
 *        node build.js
 */

import 'backup-codes/elements/define';
import { load } from 'backup-codes';

// Call this first: the elements use the addresses of the first call.
load({ wasmUrl: '/backup-codes.wasm', workerUrl: '/worker.js' }).catch(() => {
  // If this fails, the elements tell the person.
});

// The panel asks for a second factor before it changes anything.
document.addEventListener('backup-codes-step-up', (event) => {
  event.respondWith(fetch('/step-up', { method: 'POST' }).then(({ ok }) => ok));
});
