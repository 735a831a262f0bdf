/**
 * Whether a form sends its values to the page's own origin, and not in a URL. It needs
 * `method="post"` and an action on this origin. The button that sends the form can override
 * both. This reads attributes, because a field named `action` hides the property.
 *
 * @param submitter the button that sends the form; missing if a script sends it
 */
export function sendsSafely(form: HTMLFormElement, submitter?: Element | null): boolean {
  const said = (name: string) =>
    submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
  if (said('method').toLowerCase() !== 'post') return false;
  const action = said('action').trim();
  // An empty action is the page's own address.
  if (action === '') return true;
  try {
    const { origin } = new URL(action, form.ownerDocument.baseURI);
    return origin !== 'null' && origin === globalThis.origin;
  } catch {
    return false;
  }
}

let hasWarned = false;

/** Tells the page's developers, once, why their form gets no value. */
export function warnOfUnsafeForm(): void {
  if (hasWarned) return;
  hasWarned = true;
  console.error(
    'backup-codes-entry has no form value: its form, or the button that sends it, needs ' +
      'method="post" and an action on this origin. Otherwise the proof of a code ends up ' +
      'in a URL or on another site.',
  );
}
