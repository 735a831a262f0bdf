/** Plays the part of the authenticator on each person's phone. A real site has no such page. */

import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

import { ACCOUNTS } from '../accounts.js';
import { isPhoneLost } from '../guide/progress.js';
import type { Html } from '../html.js';
import { plainPage } from '../layout.js';
import type { Services } from '../services.js';
import type { SiteEnvironment, Visit } from '../visit.js';

export function authenticatorRoutes({ accounts, now }: Services): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();

  routes.get('/authenticator', (context) => {
    const { visit } = context.var;
    const texts = visit.texts.authenticator;
    // Reloads the page a second after the digits change.
    const [first] = ACCOUNTS.map(({ name }) => accounts.authenticatorOf(name));
    context.header('refresh', String(Math.ceil((first?.remaining() ?? 0) / 1_000) + 1));
    const body = html`
      <h1>${texts.title}</h1>
      <p>${texts.about}</p>
      <ul class="cards">
        ${ACCOUNTS.map(({ name, shownName }) => {
          const newPhone = accounts.newPhoneOf(name);
          const timestamp = now();
          return html`
            ${phone(visit, {
              id: name,
              name: shownName,
              totp: accounts.authenticatorOf(name),
              timestamp,
              isLost: isPhoneLost(visit.progress, name),
            })}
            ${
              newPhone === undefined
                ? ''
                : phone(visit, {
                    id: `${name}-new-phone`,
                    name: texts.newPhoneOf({ name: shownName }),
                    totp: newPhone,
                    timestamp,
                  })
            }
          `;
        })}
      </ul>
    `;
    return context.html(plainPage(visit, { title: texts.title, body }, 'wide'));
  });

  return routes;
}

interface Phone {
  id: string;
  /** Whose phone it is. */
  name: string;
  totp: TOTP;
  /** Milliseconds since 1970. */
  timestamp: number;
  isLost?: boolean;
}

function phone({ texts }: Visit, { id, name, totp, timestamp, isLost }: Phone): Html {
  if (isLost === true) {
    return html`<li>
      <h2>${name}</h2>
      <p>${texts.phone.lost}</p>
    </li>`;
  }
  return html`<li>
    <h2>${name}</h2>
    <p class="digits" id="digits-${id}" dir="ltr">${totp.generate({ timestamp })}</p>
    <div class="qr" role="img" aria-label="${texts.authenticator.qrOf({ name })}">
      ${raw(renderSVG(totp.toString()))}
    </div>
  </li>`;
}
