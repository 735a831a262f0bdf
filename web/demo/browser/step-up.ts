/**
 * The dialog in which a person authenticates again: with digits, or with the password and a
 * backup code. Without the second way, somebody who has nothing but codes could never get
 * new ones.
 */

// Brings the types of both tags.
import type {} from 'backup-codes/elements';

const dialog = required(document.querySelector<HTMLDialogElement>('#step-up'));
const digits = required(dialog.querySelector<HTMLFormElement>('#step-up-digits'));
const password = required(dialog.querySelector<HTMLFormElement>('#step-up-password'));
const byCode = required(dialog.querySelector('details'));
let isUsed = false;

/** Resolves with whether the person has authenticated again. */
export function stepUp(): Promise<boolean> {
  reset();
  isUsed = false;
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      reset();
      resolve(isUsed || dialog.returnValue === 'yes');
    };
  });
}

function reset(): void {
  for (const form of [digits, password]) {
    form.reset();
    form.hidden = false;
    problemOf(form).textContent = '';
  }
  byCode.querySelector('backup-codes-entry')?.remove();
  byCode.open = false;
}

digits.onsubmit = (event) => {
  void send(event, digits, () => {
    dialog.close('yes');
  });
};

// The site takes a code only after the password. The entry then talks to the kit, which
// tells the site that the code was right.
password.onsubmit = (event) => {
  void send(event, password, () => {
    password.hidden = true;
    const entry = document.createElement('backup-codes-entry');
    entry.purpose = 'step-up';
    byCode.append(entry);
  });
};

// One way at a time, with one button that confirms.
byCode.addEventListener('toggle', () => {
  digits.hidden = byCode.open;
});

// The code is used now, even if the person closes the dialog before they press Continue.
byCode.addEventListener('backup-codes-redeem', () => {
  isUsed = true;
});

byCode.addEventListener('backup-codes-continue', () => {
  dialog.close();
});

required(dialog.querySelector<HTMLElement>('#cancel-step-up')).onclick = () => {
  dialog.close();
};

/** Posts a form, and says in it what went wrong. */
async function send(
  event: SubmitEvent,
  form: HTMLFormElement,
  done: () => void,
): Promise<void> {
  event.preventDefault();
  const problem = problemOf(form);
  const button = required(form.querySelector('button'));
  const body = new FormData(form);
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    if (answer.ok) done();
    else problem.textContent = await problemIn(answer);
  } catch {
    problem.textContent = dialog.dataset['unreachable'] ?? '';
  }
  button.disabled = false;
}

async function problemIn(answer: Response): Promise<string> {
  if (answer.status === 401) return dialog.dataset['signedOut'] ?? '';
  if (answer.status >= 500) throw new Error(answer.statusText);
  return answer.text();
}

function problemOf(form: HTMLFormElement): Element {
  return required(form.querySelector('[role=alert]'));
}

function required<Found>(found: Found | null): Found {
  if (found === null) throw new Error('this script belongs to another page');
  return found;
}
