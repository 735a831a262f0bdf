/**
 * The script of /recovery/approve, /recovery/finish and /recovery/stop. The page has a button,
 * and an element with the ID `outcome`. Nothing is sent before the person presses the button,
 * because scanners of mail open every link.
 */

const message = location.pathname.split('/').at(-1);
const token = location.hash.slice(1);
// So that the token doesn't stay in the address bar and the history.
history.replaceState(null, '', location.pathname);
// Another link that is opened in this page changes only what stands behind the `#`.
addEventListener('hashchange', () => {
  location.reload();
});

document.querySelector('button')?.addEventListener('click', () => void send());

async function send() {
  const response = await fetch(`/backup-codes/${message}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  /** @type {unknown} */
  const answer = await response.json();
  const outcome = document.getElementById('outcome');
  if (outcome !== null) outcome.textContent = sentenceOf(answer);
}

/** @param {unknown} answer */
function sentenceOf(answer) {
  const { error, ready, until } = /** @type {Record<string, string>} */ (answer);
  if (ready !== undefined)
    return `You can finish on ${new Date(ready).toLocaleString()}.`;
  if (until !== undefined) return 'Set up your authenticator and new codes now.';
  if (error === undefined) return 'Stopped. Change your password now.';
  return error === 'link_expired' ? 'This link no longer works.' : 'Call our support.';
}
