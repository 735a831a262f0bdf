/** Choosing a language. It works without a script, on every page. */

import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';

import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import { offeredLanguage } from '../texts/all.js';
import { LANGUAGE_COOKIE, ownPath, type SiteEnvironment } from '../visit.js';

/** The longest that browsers keep a cookie: 400 days, in seconds. */
const COOKIE_SECONDS = 400 * 86_400;

export function languageRoutes({ languages, overTls }: Services): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();

  routes.post('/language', async (context) => {
    const form = await readForm(context);
    const language = offeredLanguage(textField(form, 'language'));
    if (language === undefined) throw new HTTPException(400);
    setCookie(context, LANGUAGE_COOKIE, language, {
      httpOnly: true,
      sameSite: 'Lax',
      secure: overTls,
      maxAge: COOKIE_SECONDS,
    });
    const { account } = context.var.visit;
    if (account !== undefined) languages.choose(account.name, language);
    return context.redirect(ownPath(textField(form, 'back'), context.req.url), 303);
  });

  return routes;
}
