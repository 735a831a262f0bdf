/** Plays the part of the people's mailboxes. A real site has no such page. */

import { Hono } from 'hono';
import { html } from 'hono/html';

import { page } from '../layout.js';
import type { Services } from '../services.js';

export function inboxRoutes({ mail }: Services): Hono {
  const routes = new Hono();

  routes.get('/inbox', (context) => {
    const letters = mail.letters();
    return context.html(
      page({
        title: 'Inbox',
        body: html`
          <h1>Inbox</h1>
          <p>The e-mails that Postbox has sent, newest first.</p>
          ${
            letters.length === 0
              ? html`<p class="muted">No e-mails since this demo was started.</p>`
              : letters.map(
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
    );
  });

  return routes;
}
