/**
 * Backup codes in a page that Vite builds. Vite finds the worker and the module by itself.
 * Build: npm install backup-codes lit @lit/localize vite
 *        npx vite build
 */

import 'backup-codes/elements/define';

// The panel asks for a second factor before it changes anything.
document.addEventListener('backup-codes-step-up', (event) => {
  event.respondWith(fetch('/step-up', { method: 'POST' }).then(({ ok }) => ok));
});
