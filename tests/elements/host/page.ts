/**
 * A site's own page around the elements: account settings, or a sign-in with `?sign-in`.
 * It steps up when it is asked to, unless `?refuses`, and hands on what the elements tell it.
 */

import 'backup-codes/elements/define';

declare global {
  interface Window {
    /** Given by the test: takes every event of the elements, as JSON. */
    tell?: (event: string) => void;
  }
}

const query = new URLSearchParams(location.search);

for (const name of ['backup-codes-change', 'backup-codes-redeem'] as const) {
  document.addEventListener(name, (event) => {
    window.tell?.(JSON.stringify([event.type, event.detail]));
  });
}

document.addEventListener('backup-codes-step-up', (event) => {
  window.tell?.(JSON.stringify([event.type]));
  event.respondWith(stepUp());
});

async function stepUp(): Promise<boolean> {
  if (query.has('refuses')) return false;
  return (await fetch('/step-up', { method: 'POST' })).ok;
}

const heading = document.createElement('h1');
heading.textContent = 'Postbox';
document.body.append(heading);

if (query.has('sign-in')) {
  const entry = document.createElement('backup-codes-entry');
  entry.endpoint = '/backup-codes';
  document.body.append(entry);
} else {
  const panel = document.createElement('backup-codes-panel');
  panel.service = 'Postbox';
  panel.account = 'ada@example.org';
  document.body.append(panel);
}
