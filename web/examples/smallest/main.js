import 'backup-codes/elements/define';

// The panel asks for a second factor before it changes anything.
document.addEventListener('backup-codes-step-up', (event) => {
  event.respondWith(fetch('/step-up', { method: 'POST' }).then(({ ok }) => ok));
});
