/** Moves the demo's clock on. A real site has no such page. */

import { Hono } from 'hono';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';

import type { Html } from '../html.js';
import { plainPage } from '../layout.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import type { ClockTexts } from '../texts/demo.js';
import type { SiteEnvironment, Visit } from '../visit.js';

/** Hours that a visitor can move on by, with the words on the button. */
const STEPS = {
  1: 'hour',
  12: 'halfDay',
  24: 'day',
  168: 'week',
} as const satisfies Record<number, keyof ClockTexts>;

export function clockRoutes({ clock, codes }: Services): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();

  routes.get('/clock', (context) => {
    const { visit } = context.var;
    const texts = visit.texts.clock;
    const time = visit.formats.time(new Date(clock.now()).toISOString());
    const body = html`
      <h1>${texts.title}</h1>
      <p>
        ${texts.now({ time })}
        ${clock.ahead() > 0 ? texts.ahead({ hours: clock.ahead() }) : ''}
      </p>
      ${clockForm(visit)}
      <p class="muted">${texts.about}</p>
    `;
    return context.html(plainPage(visit, { title: texts.title, body }, 'wide'));
  });

  routes.post('/clock', async (context) => {
    const hours = textField(await readForm(context), 'hours');
    if (!Object.hasOwn(STEPS, hours)) throw new HTTPException(400);
    clock.moveOn(Number(hours));
    // Otherwise the letters about it would come up to a minute later.
    await codes.relyingParty.keepHouse();
    return context.redirect('/clock', 303);
  });

  return routes;
}

/** The buttons that move the clock on. */
export function clockForm({ texts: { clock } }: Visit): Html {
  return html`<form
    method="post"
    action="/clock"
    class="actions"
    aria-label="${clock.title}"
  >
    ${Object.entries(STEPS).map(
      ([hours, words]) =>
        html`<button name="hours" value="${hours}">${clock[words]}</button>`,
    )}
  </form>`;
}
