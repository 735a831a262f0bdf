/**
 * The script of every page, whatever the site's backend is: it loads the elements, sends the
 * backend's CSRF token with each request, and opens the step-up dialog.
 * Build: npm install backup-codes lit @lit/localize esbuild
 *        node build.js
 */

import 'backup-codes/elements/define';
import { load } from 'backup-codes';
import { clientAt } from 'backup-codes/elements';

import { openStepUp } from './step-up.js';

// Call this first: the elements use the addresses of the first call.
load({ wasmUrl: '/static/backup-codes.wasm', workerUrl: '/static/worker.js' }).catch(
  () => {
    // If this fails, the elements tell the person.
  },
);

// The backend writes its CSRF token, and the header in which it expects that, into each page.
/** @type {HTMLMetaElement | null} */
const csrf = document.querySelector('meta[name="csrf-token"]');
/** @type {Record<string, string>} */
const headers = csrf === null ? {} : { [csrf.dataset.header ?? '']: csrf.content };

const client = clientAt('/backup-codes', { headers });
for (const element of document.querySelectorAll(
  'backup-codes-panel, backup-codes-entry',
)) {
  Object.assign(element, { client });
}

// The panel asks for a second factor before it changes anything. A dialog keeps the new codes
// on the page; a redirect would lose them.
document.addEventListener('backup-codes-step-up', (event) => {
  event.respondWith(openStepUp(client, headers));
});

// The person has signed in, and has read which code to cross off.
document.addEventListener('backup-codes-continue', () => {
  location.assign('/');
});
