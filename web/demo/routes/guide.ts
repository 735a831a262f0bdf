/** What the buttons of the guide do. A real site has no such guide. */

import { Hono, type Context } from 'hono';

import { progressCookie, type Mark } from '../guide/progress.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import { ownPath, type SiteEnvironment } from '../visit.js';

export function guideRoutes({ sessions, overTls }: Services): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();

  function setMarks(context: Context, marks: Iterable<Mark>): void {
    const cookie = progressCookie(new Set(marks), overTls);
    context.header('set-cookie', cookie, { append: true });
  }

  /** Loses something, and the session with it. */
  function lose(context: Context<SiteEnvironment>, ...lost: Mark[]): Response {
    const kept = [...context.var.visit.progress].filter((mark) => mark !== 'rephoned');
    setMarks(context, [...kept, ...lost]);
    context.header('set-cookie', sessions.end(context.req.raw), { append: true });
    return context.redirect('/', 303);
  }

  routes.post('/guide/lose-phone', (context) => lose(context, 'lost'));
  routes.post('/guide/lose-everything', (context) => lose(context, 'lost', 'all-lost'));

  routes.post('/guide/restart', (context) => {
    setMarks(context, []);
    context.header('set-cookie', sessions.end(context.req.raw), { append: true });
    return context.redirect('/', 303);
  });

  routes.post('/guide/close', async (context) => {
    const back = textField(await readForm(context), 'back');
    setMarks(context, [...context.var.visit.progress, 'closed']);
    return context.redirect(ownPath(back, context.req.url), 303);
  });

  routes.post('/guide/open', async (context) => {
    const back = textField(await readForm(context), 'back');
    setMarks(
      context,
      [...context.var.visit.progress].filter((mark) => mark !== 'closed'),
    );
    return context.redirect(ownPath(back, context.req.url), 303);
  });

  return routes;
}
