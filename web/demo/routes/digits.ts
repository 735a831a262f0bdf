/** The six digits of a person's authenticator, for which two pages ask. */

import { html } from 'hono/html';

import type { DigitsOutcome } from '../accounts.js';
import type { Html } from '../page.js';
import type { Site } from '../site.js';
import { textField, type Form } from './form.js';

/**
 * The field for the digits, named `code`, with a link that tells visitors where to find
 * them.
 */
export function digitsField(): Html {
  return html`<label>
      The six digits of your authenticator
      <input
        name="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        required
        autofocus
      />
    </label>
    <p class="muted">
      In this demo: <a href="/authenticator" target="_blank">show the authenticator</a>.
    </p>`;
}

/** What to say about submitted digits, and with which HTTP status. */
export const DIGITS_PROBLEMS = {
  wrong: [403, 'These digits are not right. Take the ones shown now.'],
  used: [
    403,
    'These digits were used already. Wait for the next ones, half a minute at most.',
  ],
  'too many': [429, 'Too many attempts. Wait some minutes.'],
} as const;

/**
 * Checks the digits in a submitted form.
 *
 * @param what the purpose. Wrong digits are counted per purpose, so that a stranger who
 * knows the password cannot lock out the person who is signed in
 */
export async function takeDigits(
  { accounts, attempts }: Site,
  what: 'sign-in' | 'step-up',
  account: string,
  form: Form,
): Promise<DigitsOutcome | 'too many'> {
  if (!attempts.begin(what, account)) return 'too many';
  const outcome = await accounts.takeDigits(account, textField(form, 'code'));
  if (outcome === 'right') attempts.succeeded(what, account);
  return outcome;
}
