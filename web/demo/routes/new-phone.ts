/** Setting up a new phone. A backup code is enough for that, because the old one may be gone. */

import { Hono } from 'hono';
import { html } from 'hono/html';
import type { TOTP } from 'otpauth';

import { progressCookie, withNewPhone } from '../guide/progress.js';
import type { Html } from '../html.js';
import { productPage } from '../layout.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import type { SiteEnvironment, Visit } from '../visit.js';
import { phoneForm } from './phone-form.js';
import { digitsProblem } from './second-factor.js';

/** Opens the dialog for another factor, which leads back here. */
const CONFIRM_FIRST = '/account#new-phone';

export function newPhoneRoutes(services: Services): Hono<SiteEnvironment> {
  const { accounts, sessions, throttle, now, overTls } = services;
  const routes = new Hono<SiteEnvironment>();

  routes.get('/new-phone', (context) => {
    const session = sessions.of(context.req.raw);
    if (session === null) return context.redirect('/');
    const { account, id, steppedUp } = session;
    if (steppedUp === false) return context.redirect(CONFIRM_FIRST);
    const totp = accounts.offerPhone(account, id);
    const byCode = steppedUp === 'code';
    return context.html(
      newPhonePage(context.var.visit, { account, totp, byCode, now: now() }),
    );
  });

  routes.post('/new-phone', async (context) => {
    const { visit } = context.var;
    const session = sessions.of(context.req.raw);
    if (session === null) return context.redirect('/', 303);
    const { account, id, steppedUp, codeSet } = session;
    if (steppedUp === false) return context.redirect(CONFIRM_FIRST, 303);
    const byCode = steppedUp === 'code';
    const digits = textField(await readForm(context), 'code');
    const outcome = throttle.begin('step-up', account)
      ? await accounts.addPhone(account, {
          digits,
          to: id,
          codeSet: byCode ? codeSet : undefined,
        })
      : 'too many';
    if (outcome !== 'right') {
      const [status, text] = digitsProblem(visit, outcome);
      const totp = accounts.offerPhone(account, id);
      const shown = { account, totp, byCode, now: now(), text };
      return context.html(newPhonePage(visit, shown), status);
    }
    throttle.succeeded('step-up', account);
    const progress = withNewPhone(visit.progress, account);
    context.header('set-cookie', progressCookie(progress, overTls));
    return context.redirect('/account', 303);
  });

  return routes;
}

interface Shown {
  account: string;
  totp: TOTP;
  /** Whether the person has signed in with a backup code. */
  byCode: boolean;
  now: number;
  text?: string;
}

function newPhonePage(visit: Visit, { byCode, ...shown }: Shown): Html {
  const texts = visit.texts.newPhone;
  const next = html`
    <p>${byCode ? texts.afterCode : texts.afterPhone}</p>
    <p class="actions">
      <button class="primary">${texts.add}</button>
      <a href="/account">${texts.notNow}</a>
    </p>
  `;
  return productPage(visit, {
    title: texts.title,
    body: phoneForm(visit, { ...shown, action: '/new-phone', next }),
  });
}
