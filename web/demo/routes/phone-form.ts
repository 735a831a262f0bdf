/** The form that proves that a new phone has the key. */

import { html, raw } from 'hono/html';
import type { TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

import { drawnPhone, filledDigits, type DrawnPhone } from '../guide/phone.js';
import { problem, type Html } from '../html.js';
import type { Visit } from '../visit.js';
import { digitsField } from './second-factor.js';

/** What the form shows. */
export interface PhoneForm {
  /** The account that gets the phone. */
  account: string;
  /** Where it is posted to. */
  action: string;
  /** The key that the site offers. */
  totp: TOTP;
  /** Milliseconds since 1970, by the demo's clock. */
  now: number;
  /** What was wrong with the digits before. */
  text?: string | undefined;
  /** What happens next, and the buttons. */
  next: Html;
}

export function phoneForm(visit: Visit, form: PhoneForm): Html {
  const { account, action, totp, now, text, next } = form;
  const texts = visit.texts.newPhone;
  const phone: DrawnPhone = {
    account,
    digits: totp.generate({ timestamp: now }),
    isLost: false,
    page: action,
  };
  return html`<div class="beside">
    <section aria-labelledby="new-phone">
      <h1 id="new-phone">${texts.title}</h1>
      ${problem(text)}
      <p>${texts.scan}</p>
      <div class="qr" role="img" aria-label="${texts.qr}">
        ${raw(renderSVG(totp.toString()))}
      </div>
      <form method="post" action="${action}">
        ${digitsField(texts.digits, filledDigits(visit, phone))} ${next}
      </form>
    </section>
    ${drawnPhone(visit, phone)}
  </div>`;
}
