/**
 * The elements of 0.1.0, as their README used them: account settings, or with `?sign-in`
 * a sign-in.
 */

import 'backup-codes-0.1.0/elements/define';

document.addEventListener('backup-codes-step-up', (event) => {
  event.respondWith(fetch('/step-up', { method: 'POST' }).then(({ ok }) => ok));
});

const isSignIn = new URLSearchParams(location.search).has('sign-in');
const element = document.createElement(
  isSignIn ? 'backup-codes-entry' : 'backup-codes-panel',
);
element.setAttribute('endpoint', '/backup-codes');
document.body.append(element);
