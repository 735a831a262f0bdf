/**
 * Whether what a form sends stays out of addresses and on the page's own origin: by
 * `method="post"`, and to where the page is from. A button can say otherwise of both. Read
 * as the browser will send it, and from attributes: a field called `action` would hide the
 * form's property.
 *
 * @param submitter the button that sends it; none where a script does
 */
export function sendsSafely(form: HTMLFormElement, submitter?: Element | null): boolean {
  const said = (name: string) =>
    submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
  if (said('method').toLowerCase() !== 'post') return false;
  const action = said('action').trim();
  // To the page's own address.
  if (action === '') return true;
  try {
    const { origin } = new URL(action, form.ownerDocument.baseURI);
    return origin !== 'null' && origin === globalThis.origin;
  } catch {
    return false;
  }
}

let hasWarned = false;

/** Tells the page's developers, once, why the entry gives their form nothing. */
export function warnOfUnsafeForm(): void {
  if (hasWarned) return;
  hasWarned = true;
  console.error(
    'backup-codes-entry has no form value: its form, or the button that sends it, needs ' +
      'method="post" and an action on this origin. Otherwise the proof of a code ends up ' +
      'in an address or on another site.',
  );
}
