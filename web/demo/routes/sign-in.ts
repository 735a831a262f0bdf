/** Signing in: a password, then the authenticator or a backup code; and signing out. */

import { Hono } from 'hono';
import { html } from 'hono/html';

import { ACCOUNTS, DEMO_PASSWORD } from '../accounts.js';
import { page, problem, type Html } from '../layout.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import { DIGITS_PROBLEMS, digitsField, takeDigits } from './second-factor.js';

/** Longer than any name. The throttle remembers no more characters of a name. */
const NAME_MAX = 64;

export function signInRoutes(services: Services): Hono {
  const { accounts, throttle, sessions, codes } = services;
  const routes = new Hono();

  routes.get('/', (context) =>
    sessions.of(context.req.raw) === null
      ? context.html(passwordPage())
      : context.redirect('/account'),
  );

  routes.post('/sign-in', async (context) => {
    const form = await readForm(context);
    const name = textField(form, 'name').trim().toLowerCase().slice(0, NAME_MAX);
    if (!throttle.begin('password', name)) {
      return context.html(passwordPage('Too many tries. Wait a few minutes.'), 429);
    }
    const account = await accounts.withPassword(name, textField(form, 'password'));
    if (account === undefined) {
      return context.html(passwordPage('That name and password don’t match.'), 403);
    }
    throttle.succeeded('password', name);
    for (const cookie of sessions.begin(context.req.raw, account.name)) {
      context.header('set-cookie', cookie, { append: true });
    }
    return context.redirect('/second-step', 303);
  });

  routes.get('/second-step', (context) =>
    sessions.pendingOf(context.req.raw) === null
      ? context.redirect('/')
      : context.html(digitsPage()),
  );

  routes.post('/second-step', async (context) => {
    const signIn = sessions.pendingOf(context.req.raw);
    if (signIn === null) {
      return sessions.of(context.req.raw) === null
        ? context.html(passwordPage('This sign-in took too long. Start over.'), 403)
        : context.redirect('/account', 303);
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
      const [status, text] = DIGITS_PROBLEMS[outcome];
      return context.html(digitsPage(text), status);
    }
    const { frozen } = await codes.relyingParty.recoveryOf(account);
    if (frozen !== null) return context.html(digitsPage(FROZEN), 403);
    // A new phone can do no more than the code that it was added with.
    const codeSet = outcome === 'right' ? undefined : accounts.newPhoneSetOf(account);
    context.header('set-cookie', sessions.complete(signIn, codeSet));
    // Makes this browser known to the kit. If that fails, the person is signed in anyway.
    await codes.relyingParty.signedInOtherwise(account, { device }).catch(console.error);
    return context.redirect('/account', 303);
  });

  routes.get('/second-step/backup-code', (context) =>
    sessions.pendingOf(context.req.raw) === null
      ? context.redirect('/')
      : context.html(backupCodePage()),
  );

  routes.post('/sign-out', (context) => {
    context.header('set-cookie', sessions.end(context.req.raw));
    return context.redirect('/', 303);
  });

  return routes;
}

/** Nobody signs in before an administrator knows whose account it is. */
const FROZEN =
  'This account is locked, because somebody reported its recovery. Write to support@postbox.example.';

function passwordPage(text?: string): Html {
  return page({
    title: 'Sign in',
    body: html`
      <h1>Sign in</h1>
      ${problem(text)}
      <form method="post" action="/sign-in">
        <label>Name <input name="name" autocomplete="username" required /></label>
        <label>
          Password
          <input
            name="password"
            type="password"
            autocomplete="current-password"
            required
          />
        </label>
        <button class="primary">Continue</button>
      </form>
      <aside>
        <h2>Your first visit</h2>
        <ol>
          <li>
            Sign in with one of these names. The password is always
            <code>${DEMO_PASSWORD}</code>.
            <ul>
              ${ACCOUNTS.map(
                ({ name, about }) => html`<li><code>${name}</code> ${about}</li>`,
              )}
            </ul>
          </li>
          <li>
            Get the six digits from
            <a href="/authenticator" target="_blank">the authenticator</a>, a page that
            plays the part of your phone.
          </li>
          <li>On the account page, get backup codes and save them.</li>
          <li>Sign out. Pretend to lose your phone, and sign in with a backup code.</li>
        </ol>
      </aside>
    `,
  });
}

function digitsPage(text?: string): Html {
  return page({
    title: 'Second step',
    body: html`
      <h1>Second step</h1>
      ${problem(text)}
      <form method="post" action="/second-step">
        ${digitsField()}
        <button class="primary">Sign in</button>
      </form>
      <p>Lost your phone? <a href="/second-step/backup-code">Use a backup code</a>.</p>
    `,
  });
}

function backupCodePage(): Html {
  return page({
    title: 'Backup code',
    script: 'sign-in',
    body: html`
      <h1>Sign in</h1>
      <backup-codes-entry>
        <p slot="other-ways">
          <a href="/second-step">Use your authenticator</a>, or
          <a href="/">start over</a>.
        </p>
      </backup-codes-entry>
    `,
  });
}
