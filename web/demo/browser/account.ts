import { load } from 'backup-codes';
import 'backup-codes/elements/define';

// Where this site serves the two files that its bundler doesn't bundle.
const files = { wasmUrl: '/assets/backup-codes.wasm', workerUrl: '/assets/worker.js' };
// If this fails, the element says so to a person who needs it.
load(files).catch(() => undefined);

// Before the panel changes anything, it asks for a second factor. A dialog keeps the codes
// on the screen; another page would lose them.
document.addEventListener('backup-codes-step-up', (event) => {
  event.respondWith(stepUp());
});

const dialog = required(document.querySelector<HTMLDialogElement>('#step-up'));
const form = required(dialog.querySelector('form'));
const problem = required(dialog.querySelector('[role=alert]'));

/** Resolves with whether the person has authenticated again. */
function stepUp(): Promise<boolean> {
  form.reset();
  problem.textContent = '';
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      resolve(dialog.returnValue === 'yes');
    };
  });
}

const send = required(form.querySelector('button'));
form.onsubmit = async (event) => {
  event.preventDefault();
  const body = new FormData(form);
  send.disabled = true;
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    if (answer.ok) dialog.close('yes');
    else problem.textContent = await problemIn(answer);
  } catch {
    problem.textContent = 'The site can’t be reached right now. Try again.';
  }
  send.disabled = false;
};

async function problemIn(answer: Response): Promise<string> {
  if (answer.status === 401) return 'You’re signed out. Sign in in another tab first.';
  if (answer.status >= 500) throw new Error(answer.statusText);
  return answer.text();
}

required(dialog.querySelector<HTMLElement>('#cancel-step-up')).onclick = () => {
  dialog.close();
};

function required<Found>(found: Found | null): Found {
  if (found === null) throw new Error('this script belongs to another page');
  return found;
}
