/** Plays the part of the authenticator on each person's phone. A real site has no such page. */

import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

import { ACCOUNTS } from '../accounts.js';
import { page, type Html } from '../layout.js';
import type { Services } from '../services.js';

export function authenticatorRoutes({ accounts, now }: Services): Hono {
  const routes = new Hono();

  routes.get('/authenticator', (context) => {
    // Reloads the page a second after the digits change.
    const [first] = ACCOUNTS.map(({ name }) => accounts.authenticatorOf(name));
    context.header('refresh', String(Math.ceil((first?.remaining() ?? 0) / 1_000) + 1));
    return context.html(
      page({
        title: 'Authenticator',
        body: html`
          <h1>Authenticator</h1>
          <p>
            This page plays the part of the app on your phone. Type the digits from here,
            or scan a QR code with a real app. Digits work once, and new ones appear every
            30 seconds.
          </p>
          <ul class="cards">
            ${ACCOUNTS.map(({ name }) => {
              const newPhone = accounts.newPhoneOf(name);
              return html`
                ${phone(name, accounts.authenticatorOf(name), now())}
                ${newPhone === undefined ? '' : phone(`${name}, new phone`, newPhone, now())}
              `;
            })}
          </ul>
        `,
      }),
    );
  });

  return routes;
}

function phone(name: string, totp: TOTP, timestamp: number): Html {
  return html`<li>
    <h2>${name}</h2>
    <p class="digits" id="digits-${name.replace(', ', '-').replace(' ', '-')}">
      ${totp.generate({ timestamp })}
    </p>
    <div class="qr" role="img" aria-label="QR code for ${name}">
      ${raw(renderSVG(totp.toString()))}
    </div>
  </li>`;
}
