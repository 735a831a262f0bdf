/** Imitates the things around a site: a phone with an authenticator, and a mailbox. */

import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';

import { ACCOUNTS } from '../accounts.js';
import { page } from '../page.js';
import type { Site } from '../site.js';

export function aroundRoutes({ accounts, mail }: Site): Hono {
  const routes = new Hono();

  routes.get('/authenticator', (context) => {
    // Reloads soon after the next digits are valid.
    const [first] = ACCOUNTS.map(({ name }) => accounts.authenticatorOf(name));
    context.header('refresh', String(Math.ceil((first?.remaining() ?? 0) / 1_000) + 1));
    return context.html(
      page({
        title: 'Authenticator',
        body: html`
          <h1>Authenticator</h1>
          <p>
            Stands for the app on your phone: scan a picture with a real one, or take the
            digits from here. Each is taken once; the next one comes every 30 seconds.
          </p>
          <ul class="cards">
            ${ACCOUNTS.map(({ name }) => {
              const totp = accounts.authenticatorOf(name);
              return html`<li>
                <h2>${name}</h2>
                <p class="digits" id="digits-${name}">${totp.generate()}</p>
                <div class="qr" role="img" aria-label="QR code of the key of ${name}">
                  ${raw(renderSVG(totp.toString()))}
                </div>
              </li>`;
            })}
          </ul>
        `,
      }),
    );
  });

  routes.get('/inbox', (context) =>
    context.html(
      page({
        title: 'Inbox',
        body: html`
          <h1>Inbox</h1>
          <p>What Postbox has sent by e-mail, the latest first.</p>
          ${
            mail.letters().length === 0
              ? html`<p class="muted">Nothing since this demo was started.</p>`
              : mail.letters().map(
                  ({ to, subject, text }) =>
                    html`<article>
                      <h2>${subject}</h2>
                      <p class="muted">To ${to}</p>
                      <p class="letter">${text}</p>
                    </article>`,
                )
          }
        `,
      }),
    ),
  );

  return routes;
}
