/**
 * Recovering an account: the page behind the links in letters, then a new phone, then new
 * codes. The person isn't signed in, but has the permission that the kit gives to this one
 * sign-in. The new phone starts to work when the codes are on.
 */

import type { PendingSignIn } from 'backup-codes/server';
import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { TOTP } from 'otpauth';

import { accountOf } from '../accounts.js';
import { progressCookie, withNewPhone } from '../guide/progress.js';
import { HERO } from '../guide/steps.js';
import type { Html } from '../html.js';
import { plainPage } from '../layout.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import { ltr } from '../texts/language.js';
import type { SiteEnvironment, Visit } from '../visit.js';
import { phoneForm } from './phone-form.js';
import { digitsProblem } from './second-factor.js';

const SUPPORT = 'support@postbox.example';

export function recoveryRoutes(services: Services): Hono<SiteEnvironment> {
  const { accounts, sessions, throttle, codes, now, overTls } = services;
  const routes = new Hono<SiteEnvironment>();

  routes.get('/recovery', (context) => context.html(linkPage(context.var.visit)));

  /** The sign-in, if it may recover its account. */
  async function recoverer(context: Context): Promise<PendingSignIn | undefined> {
    const signIn = sessions.pendingOf(context.req.raw);
    if (signIn === null) return undefined;
    return (await codes.relyingParty.mayRecover(signIn)) ? signIn : undefined;
  }

  routes.get('/recovery/new-phone', async (context) => {
    const signIn = await recoverer(context);
    if (signIn === undefined) return context.redirect('/');
    const { account, id } = signIn;
    const totp = accounts.offerPhone(account, id);
    return context.html(phonePage(context.var.visit, { account, totp, now: now() }));
  });

  routes.post('/recovery/new-phone', async (context) => {
    const { visit } = context.var;
    const signIn = await recoverer(context);
    if (signIn === undefined) return context.redirect('/', 303);
    const { account, id } = signIn;
    const digits = textField(await readForm(context), 'code');
    const outcome = throttle.begin('step-up', account)
      ? await accounts.keepPhone(account, { digits, to: id })
      : 'too many';
    if (outcome !== 'right') {
      const [status, text] = digitsProblem(visit, outcome);
      const totp = accounts.offerPhone(account, id);
      return context.html(phonePage(visit, { account, totp, now: now(), text }), status);
    }
    throttle.succeeded('step-up', account);
    const progress = new Set(withNewPhone(visit.progress, account));
    if (account === HERO) progress.delete('all-lost');
    context.header('set-cookie', progressCookie(progress, overTls));
    return context.redirect('/recovery/new-codes', 303);
  });

  routes.get('/recovery/new-codes', async (context) => {
    const signIn = await recoverer(context);
    const account = accountOf(signIn?.account);
    if (signIn === undefined || account === undefined) return context.redirect('/');
    // Somebody else may have had the permission before, and may have kept a phone of theirs.
    if (!accounts.hasKept(account.name, signIn.id)) {
      return context.redirect('/recovery/new-phone');
    }
    return context.html(codesPage(context.var.visit, account.email));
  });

  return routes;
}

function linkPage(visit: Visit): Html {
  const texts = visit.texts.recovery;
  const address = ltr(visit.language, SUPPORT);
  return plainPage(visit, {
    title: texts.title,
    script: 'recovery',
    body: html`
      <h1>${texts.title}</h1>
      <backup-codes-recovery>
        <p slot="other-ways"><a href="/">${texts.signIn}</a></p>
        <p slot="other-ways">${texts.support({ address })}</p>
      </backup-codes-recovery>
    `,
  });
}

interface Shown {
  account: string;
  totp: TOTP;
  now: number;
  text?: string;
}

function phonePage(visit: Visit, shown: Shown): Html {
  const texts = visit.texts.newPhone;
  const next = html`
    <p>${texts.codesFollow}</p>
    <button class="primary">${texts.goOn}</button>
  `;
  const form = { ...shown, action: '/recovery/new-phone', next };
  return plainPage(visit, { title: texts.title, body: phoneForm(visit, form) }, 'wide');
}

function codesPage(visit: Visit, email: string): Html {
  const { newCodes } = visit.texts.recovery;
  return plainPage(visit, {
    title: newCodes,
    script: 'recovery',
    body: html`
      <h1>${newCodes}</h1>
      <backup-codes-panel
        purpose="recovery"
        service="Postbox"
        account="${email}"
      ></backup-codes-panel>
    `,
  });
}
