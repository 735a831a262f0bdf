/** The six digits of a person's authenticator, which two pages ask for. */

import { html } from 'hono/html';

import type { Html } from '../page.js';
import type { Site } from '../site.js';
import { textField } from './form.js';

/** The field for them; its name is `code`. */
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
  </label>`;
}

/**
 * Takes the digits of a form that was sent; each are good once.
 *
 * @returns the HTTP status of what came of it: 403 for wrong ones, 429 after too many
 */
export function takeDigits(
  { accounts, attempts }: Site,
  account: string,
  form: Record<string, unknown>,
): 204 | 403 | 429 {
  const what = `authenticator ${account}`;
  if (!attempts.begin(what)) return 429;
  if (!accounts.takeTotp(account, textField(form, 'code'))) return 403;
  attempts.succeeded(what);
  return 204;
}
