/** The phone that is drawn beside a field for digits. A real site has no such thing. */

import { html } from 'hono/html';

import { accountOf, type Accounts } from '../accounts.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { isPhoneLost } from './progress.js';
import { HERO } from './steps.js';

/** What a phone shows, and where its button leads. */
export interface DrawnPhone {
  /** The account that it belongs to. */
  account: string;
  digits: string;
  isLost: boolean;
  /** The page with the field. */
  page: string;
}

/** The parameter of a page that fills its field. */
const FILL = 'fill';

/** The phone of an account, as the visitor's story left it. */
export function phoneOf(
  { progress }: Visit,
  accounts: Accounts,
  { account, page }: { account: string; page: string },
): DrawnPhone {
  const isNew = account === HERO && progress.has('rephoned');
  return {
    account,
    page,
    digits: accounts.freshDigitsOf(account, isNew),
    isLost: isPhoneLost(progress, account),
  };
}

/** The digits that the visitor has taken from the phone; empty if it was left alone. */
export function filledDigits({ path }: Visit, phone: DrawnPhone): string {
  const isPressed = new URLSearchParams(path.split('?')[1]).has(FILL);
  return isPressed && !phone.isLost ? phone.digits : '';
}

export function drawnPhone({ texts: { phone: texts } }: Visit, phone: DrawnPhone): Html {
  const { account, digits, isLost, page } = phone;
  const name = accountOf(account)?.shownName ?? account;
  return html`<section
    class="phone ${isLost ? 'lost' : ''}"
    aria-label="${texts.of({ name })}"
  >
    <p class="phone-app">${texts.app}</p>
    ${
      isLost
        ? html`<p class="phone-lost">${texts.lost}</p>`
        : html`<p class="digits" dir="ltr">${digits}</p>
            <form action="${page}">
              <button name="${FILL}" value="digits">${texts.fillIn}</button>
            </form>`
    }
    <p><a href="/authenticator" target="_blank">${texts.all}</a></p>
  </section>`;
}
