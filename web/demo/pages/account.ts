import { load } from 'backup-codes';
import 'backup-codes/elements/define';

// The addresses of the two files that the bundler does not include.
const files = { wasmUrl: '/assets/backup-codes.wasm', workerUrl: '/assets/worker.js' };
// If loading fails, the element tells the people who need a code.
load(files).catch(() => undefined);

// The panel asks for a second factor before it changes anything. A dialog asks, because
// leaving the page would lose the codes.
document.addEventListener('backup-codes-step-up', (event) => {
  event.respondWith(stepUp());
});

const dialog = required(document.querySelector<HTMLDialogElement>('#step-up'));
const form = required(dialog.querySelector('form'));
const problem = required(dialog.querySelector('[role=alert]'));

/** Whether the person has authenticated again. */
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
    else problem.textContent = await refusal(answer);
  } catch {
    problem.textContent = 'The site cannot be reached just now. Try again.';
  }
  send.disabled = false;
};

async function refusal(answer: Response): Promise<string> {
  if (answer.status === 401) return 'You are signed out. Sign in in another tab first.';
  if (answer.status >= 500) throw new Error(answer.statusText);
  return answer.text();
}

required(dialog.querySelector<HTMLElement>('#cancel-step-up')).onclick = () => {
  dialog.close();
};

function required<Found>(found: Found | null): Found {
  if (found === null) throw new Error('the page is not the one of this script');
  return found;
}
