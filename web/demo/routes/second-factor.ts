/** The second factor: six digits from an authenticator. Three forms ask for them. */

import { html } from 'hono/html';

import type { DigitsOutcome } from '../accounts.js';
import type { Html } from '../html.js';
import { textField, type PostedForm } from '../posted-form.js';
import type { Services } from '../services.js';
import type { Visit } from '../visit.js';

/**
 * The field of a form.
 *
 * @param label what the digits are from
 * @param filled digits that the visitor has taken from the drawn phone
 */
export function digitsField(label: string, filled = ''): Html {
  return html`<label>
    ${label}
    <input
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      value="${filled}"
      required
      autofocus
    />
  </label>`;
}

/** Where visitors of the demo find the digits, if no phone is drawn. */
export function phonesLink({ texts: { phone } }: Visit): Html {
  return html`<p class="muted">
    <a href="/authenticator" target="_blank">${phone.all}</a>
  </p>`;
}

/** The HTTP status and the sentence for digits that weren't accepted. */
export function digitsProblem(
  { texts }: Visit,
  outcome: Exclude<DigitsOutcome, 'right'> | 'too many',
): [status: 403 | 429, text: string] {
  const { wrong, used, newPhone, oldPhone } = texts.secondStep;
  switch (outcome) {
    case 'wrong':
      return [403, wrong];
    case 'used':
      return [403, used];
    case 'new phone':
      return [403, newPhone];
    case 'old phone':
      return [403, oldPhone];
    case 'too many':
      return [429, texts.signIn.tooManyTries];
  }
}

/**
 * Checks the digits in a posted form, and uses them up.
 *
 * @param purpose wrong digits are counted for each purpose alone, so that a stranger who
 *   knows the password can't lock out the person who is signed in
 */
export async function takeDigits(
  { accounts, throttle }: Services,
  purpose: 'sign-in' | 'step-up',
  account: string,
  form: PostedForm,
): Promise<DigitsOutcome | 'too many'> {
  if (!throttle.begin(purpose, account)) return 'too many';
  const outcome = await accounts.takeDigits(account, textField(form, 'code'));
  if (outcome === 'right' || outcome === 'new phone')
    throttle.succeeded(purpose, account);
  return outcome;
}
