import 'backup-codes/elements/define';

// The panel asks for a second factor before it changes anything: in a dialog, because
// another page would lose the codes.
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

form.onsubmit = async (event) => {
  event.preventDefault();
  const body = new FormData(form);
  try {
    const { ok } = await fetch(form.action, { method: 'POST', body });
    if (ok) dialog.close('yes');
    else problem.textContent = 'This code is not right. Take the one shown now.';
  } catch {
    problem.textContent = 'The site cannot be reached just now. Try again.';
  }
};

required(dialog.querySelector<HTMLElement>('#cancel-step-up')).onclick = () => {
  dialog.close();
};

function required<Found>(found: Found | null): Found {
  if (found === null) throw new Error('the page is not the one of this script');
  return found;
}
