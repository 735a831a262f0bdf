/** Plays the part of the people's mailboxes. A real site has no such page. */

import { Hono } from 'hono';
import { html } from 'hono/html';

import { page, type Html } from '../layout.js';
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
                      <p class="letter">${withLinks(text)}</p>
                    </article>`,
                )
          }
        `,
      }),
    );
  });

  return routes;
}

/**
 * A letter whose links can be followed, as programs for mail show it. They lead to this site
 * alone, because people choose the names of their sets, which may look like links.
 */
function withLinks(text: string): Html[] {
  return text
    .split(/(https?:\/\/\S+?\/recovery#\S+)/)
    .map((part, at) =>
      at % 2 === 1
        ? html`<a href="${part.slice(part.indexOf('/recovery#'))}">${part}</a>`
        : html`${part}`,
    );
}
