import 'backup-codes/elements/define';

const dialog = document.createElement('dialog');
document.body.append(dialog);

// The panel asks for a second factor before it changes anything. Without a way by code, a
// person who has lost everything else could never get new codes.
document.addEventListener('backup-codes-step-up', (event) => {
  const hasPhone = confirm('Do you have your phone? Yours: ask for its digits.');
  event.respondWith(hasPhone ? post('/step-up') : stepUpByCode());
});

// The person has signed in, and has read which code to cross off.
document
  .querySelector('backup-codes-entry')
  ?.addEventListener('backup-codes-continue', () => {
    location.reload();
  });

async function stepUpByCode() {
  if (!(await post('/step-up-by-code'))) return false;
  const entry = document.createElement('backup-codes-entry');
  entry.purpose = 'step-up';
  dialog.replaceChildren(entry);
  dialog.showModal();
  /** @type {Promise<boolean>} */
  const answer = new Promise((resolve) => {
    let isConfirmed = false;
    entry.addEventListener('backup-codes-redeem', () => {
      isConfirmed = true;
    });
    entry.addEventListener('backup-codes-continue', () => {
      dialog.close();
    });
    dialog.addEventListener(
      'close',
      () => {
        resolve(isConfirmed);
      },
      { once: true },
    );
  });
  return answer;
}

/** @param {string} path */
async function post(path) {
  return (await fetch(path, { method: 'POST' })).ok;
}
