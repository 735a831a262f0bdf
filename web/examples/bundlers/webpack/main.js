/**
 * Backup codes in a page that webpack builds. webpack finds the worker and the module by itself. It
 * loads some parts later, so a page with Trusted Types must allow the policy named here.
 * Build: npm install backup-codes lit @lit/localize webpack webpack-cli
 *        npx webpack ./main.js --mode production --output-trusted-types-policy-name webpack
 *        cp index.html dist
 */

import 'backup-codes/elements/define';

// The panel asks for a second factor before it changes anything.
document.addEventListener('backup-codes-step-up', (event) => {
  event.respondWith(fetch('/step-up', { method: 'POST' }).then(({ ok }) => ok));
});
