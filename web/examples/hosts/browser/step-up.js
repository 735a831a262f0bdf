/**
 * The dialog in which a signed-in person authenticates again: with digits, or with the password
 * and a backup code. Without the second way, a person who has lost everything else could never
 * get new codes.
 */

/** @import { RelyingPartyClient } from 'backup-codes/elements' */

const CONTENT = `
  <h2 id="step-up">Confirm that it’s you</h2>
  <form action="/step-up" data-problem="That isn’t the right code.">
    <label>
      Digits from your authenticator app
      <input name="digits" inputmode="numeric" autocomplete="one-time-code" required>
    </label>
    <button>Confirm</button>
  </form>
  <details>
    <summary>Use a backup code</summary>
    <form action="/step-up-by-code" data-problem="That isn’t your password.">
      <label>
        Password
        <input name="password" type="password" autocomplete="current-password" required>
      </label>
      <button>Continue</button>
    </form>
  </details>
  <p role="alert"></p>
  <form method="dialog"><button>Cancel</button></form>
`;

/**
 * Asks the person to authenticate again.
 *
 * @param {RelyingPartyClient} client redeems the code
 * @param {Record<string, string>} headers what the backend expects from its own pages' scripts
 * @returns {Promise<boolean>} whether the person has done it; false if they closed the dialog
 */
export function openStepUp(client, headers) {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'step-up');
  dialog.innerHTML = CONTENT;
  document.body.append(dialog);
  let isConfirmed = false;

  dialog.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method === 'dialog') return;
    event.preventDefault();
    void send(form, headers).then((problem) => {
      const alert = dialog.querySelector('[role=alert]');
      if (alert !== null) alert.textContent = problem;
      if (problem !== '') return;
      // Only after the password does the backend take a code.
      const isPassword = form.getAttribute('action') === '/step-up-by-code';
      if (isPassword) form.replaceWith(stepUpEntry(client));
      isConfirmed = !isPassword;
      if (isConfirmed) dialog.close();
    });
  });
  dialog.addEventListener('backup-codes-redeem', () => {
    // The code is used now, even if the person closes the dialog before they press Continue.
    isConfirmed = true;
  });
  dialog.addEventListener('backup-codes-continue', (event) => {
    // Elsewhere in the page, this event leaves it.
    event.stopPropagation();
    dialog.close();
  });

  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(isConfirmed);
    });
  });
}

/** @param {RelyingPartyClient} client */
function stepUpEntry(client) {
  const entry = document.createElement('backup-codes-entry');
  entry.purpose = 'step-up';
  entry.client = client;
  return entry;
}

/**
 * Posts the fields of a form as JSON. Resolves to what went wrong, in words for the person, or to
 * ''.
 *
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} headers
 */
async function send(form, headers) {
  const { problem = '' } = form.dataset;
  try {
    const { ok, status } = await fetch(form.action, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    });
    if (ok) return '';
    return status === 403 ? problem : 'You’re signed out. Reload the page.';
  } catch {
    return 'The site can’t be reached. Try again.';
  }
}
