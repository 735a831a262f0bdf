/** Signing in: a password, then the authenticator or a backup code; and signing out. */

import { Hono } from 'hono';

import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import type { SiteEnvironment } from '../visit.js';
import { digitsProblem, takeDigits } from './second-factor.js';
import { backupCodePage, digitsPage, passwordPage } from './sign-in-pages.js';

/** Longer than any name. The throttle remembers no more characters of a name. */
const NAME_MAX = 64;

export function signInRoutes(services: Services): Hono<SiteEnvironment> {
  const { accounts, throttle, sessions, languages, codes } = services;
  const routes = new Hono<SiteEnvironment>();

  routes.get('/', (context) => {
    const { visit } = context.var;
    return visit.account === undefined
      ? context.html(passwordPage(visit))
      : context.redirect('/overview');
  });

  routes.post('/sign-in', async (context) => {
    const { visit } = context.var;
    const texts = visit.texts.signIn;
    const form = await readForm(context);
    const name = textField(form, 'name').trim().toLowerCase().slice(0, NAME_MAX);
    if (!throttle.begin('password', name)) {
      return context.html(passwordPage(visit, texts.tooManyTries), 429);
    }
    const account = await accounts.withPassword(name, textField(form, 'password'));
    if (account === undefined) {
      return context.html(passwordPage(visit, texts.noMatch), 403);
    }
    throttle.succeeded('password', name);
    languages.assume(account.name, visit.language);
    for (const cookie of sessions.begin(context.req.raw, account.name)) {
      context.header('set-cookie', cookie, { append: true });
    }
    return context.redirect('/second-step', 303);
  });

  routes.get('/second-step', (context) => {
    const signIn = sessions.pendingOf(context.req.raw);
    return signIn === null
      ? context.redirect('/')
      : context.html(digitsPage(context.var.visit, accounts, signIn.account));
  });

  routes.post('/second-step', async (context) => {
    const { visit } = context.var;
    const signIn = sessions.pendingOf(context.req.raw);
    if (signIn === null) {
      return visit.account === undefined
        ? context.html(passwordPage(visit, visit.texts.signIn.tooLate), 403)
        : context.redirect('/overview', 303);
    }
    const { account, device } = signIn;
    const form = await readForm(context);
    const outcome = await takeDigits(services, 'sign-in', account, form);
    if (outcome === 'old phone') {
      const factorSince = accounts.oldPhoneSince(account);
      const used = { device, ...(factorSince && { factorSince }) };
      await codes.relyingParty.signedInOtherwise(account, used);
    }
    if (outcome !== 'right' && outcome !== 'new phone') {
      const [status, text] = digitsProblem(visit, outcome);
      return context.html(digitsPage(visit, accounts, account, text), status);
    }
    const { frozen } = await codes.relyingParty.recoveryOf(account);
    // Nobody signs in before an administrator knows whose account it is.
    if (frozen !== null) {
      const text = visit.texts.secondStep.frozen;
      return context.html(digitsPage(visit, accounts, account, text), 403);
    }
    // A new phone can do no more than the code that it was added with.
    const codeSet = outcome === 'right' ? undefined : accounts.newPhoneSetOf(account);
    context.header('set-cookie', sessions.complete(signIn, codeSet));
    languages.suggest(account, visit.language);
    // Makes this browser known to the kit. If that fails, the person is signed in anyway.
    await codes.relyingParty.signedInOtherwise(account, { device }).catch(console.error);
    return context.redirect('/overview', 303);
  });

  routes.get('/second-step/backup-code', (context) =>
    sessions.pendingOf(context.req.raw) === null
      ? context.redirect('/')
      : context.html(backupCodePage(context.var.visit)),
  );

  routes.post('/sign-out', (context) => {
    context.header('set-cookie', sessions.end(context.req.raw));
    return context.redirect('/', 303);
  });

  return routes;
}
