/** Moves the demo's clock on. A real site has no such page. */

import { Hono } from 'hono';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';

import { localTime, page, type Html } from '../layout.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';

/** Hours that a visitor can move on by, with the words on the button. */
const STEPS = new Map([
  ['1', 'an hour'],
  ['12', 'half a day'],
  ['24', 'a day'],
  ['168', 'a week'],
]);

export function clockRoutes({ clock, codes }: Services): Hono {
  const routes = new Hono();

  routes.get('/clock', (context) =>
    context.html(
      page({
        title: 'Clock',
        body: html`
          <h1>Clock</h1>
          <p>
            In Postbox, it’s ${localTime(new Date(clock.now()).toISOString(), 'UTC')}.
            ${clock.ahead() > 0 ? `That’s ${clock.ahead()} hours ahead.` : ''}
          </p>
          ${clockForm()}
          <p class="muted">Time only goes on. Sessions end when they are too old.</p>
        `,
      }),
    ),
  );

  routes.post('/clock', async (context) => {
    const hours = textField(await readForm(context), 'hours');
    if (!STEPS.has(hours)) throw new HTTPException(400);
    clock.moveOn(Number(hours));
    // Otherwise the letters about it would come up to a minute later.
    await codes.relyingParty.keepHouse();
    return context.redirect('/clock', 303);
  });

  return routes;
}

/** The buttons that move the clock on. */
export function clockForm(): Html {
  return html`<form method="post" action="/clock" class="actions" aria-label="Clock">
    ${[...STEPS].map(
      ([hours, words]) =>
        html`<button name="hours" value="${hours}">Move on ${words}</button>`,
    )}
  </form>`;
}
