/** The second factor: six digits from an authenticator. Three forms ask for them. */

import { html } from 'hono/html';

import type { DigitsOutcome } from '../accounts.js';
import type { Html } from '../layout.js';
import { textField, type PostedForm } from '../posted-form.js';
import type { Services } from '../services.js';

/** The field of a form, and where visitors of the demo find the digits. */
export function digitsField(): Html {
  return html`<label>
      Six digits from your authenticator
      <input
        name="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        required
        autofocus
      />
    </label>
    <p class="muted">
      In this demo: <a href="/authenticator" target="_blank">open the authenticator</a>.
    </p>`;
}

/** The HTTP status and the sentence for digits that weren't accepted. */
export const DIGITS_PROBLEMS = {
  wrong: [403, 'Those digits aren’t right. Use the ones that are shown now.'],
  used: [403, 'You’ve used those digits already. Wait for the next ones (30 seconds).'],
  'new phone': [
    403,
    'You added this phone with a backup code. For three days, it’s only for signing in.',
  ],
  'old phone': [
    403,
    'This phone was replaced when the account was recovered, so it no longer works. If that wasn’t you, write to support@postbox.example.',
  ],
  'too many': [429, 'Too many tries. Wait a few minutes.'],
} as const;

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
