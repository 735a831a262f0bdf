/** The form that proves that a new phone has the key. */

import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';

import { problem, type Html } from '../layout.js';

/** What the form shows. */
export interface PhoneForm {
  /** Where it is posted to. */
  action: string;
  /** The key as a QR code holds it. */
  uri: string;
  /** What was wrong with the digits before. */
  text?: string | undefined;
  /** What happens next, and the buttons. */
  next: Html;
}

export function phoneForm({ action, uri, text, next }: PhoneForm): Html {
  return html`
    <h1>Set up a new phone</h1>
    ${problem(text)}
    <p>Scan this with the authenticator app on your new phone.</p>
    <div class="qr" role="img" aria-label="QR code for your new phone">
      ${raw(renderSVG(uri))}
    </div>
    <form method="post" action="${action}">
      <label>
        Six digits from your new phone
        <input name="code" inputmode="numeric" autocomplete="one-time-code" required />
      </label>
      <p class="muted">
        In this demo:
        <a href="/authenticator" target="_blank">open the authenticator</a>.
      </p>
      ${next}
    </form>
  `;
}
