import { Hono } from 'hono';
import { html } from 'hono/html';

import { ACCOUNTS, DEMO_PASSWORD } from '../accounts.js';
import { page, problem, type Html } from '../page.js';
import type { Site } from '../site.js';
import { DIGITS_PROBLEMS, digitsField, takeDigits } from './digits.js';
import { readForm, textField } from './form.js';

/** Longer than any real name. Longer names are not stored for counting. */
const NAME_MAX = 64;

/** Asks for the password, then for the authenticator or a backup code. */
export function signInRoutes(site: Site): Hono {
  const { accounts, attempts, sessions, codes } = site;
  const routes = new Hono();

  routes.get('/', (context) =>
    sessions.of(context.req.raw) === null
      ? context.html(passwordPage())
      : context.redirect('/account'),
  );

  routes.post('/sign-in', async (context) => {
    const form = await readForm(context);
    const name = textField(form, 'name').trim().toLowerCase().slice(0, NAME_MAX);
    if (!attempts.begin('password', name)) {
      return context.html(passwordPage('Too many attempts. Wait some minutes.'), 429);
    }
    const account = await accounts.withPassword(name, textField(form, 'password'));
    if (account === undefined) {
      return context.html(passwordPage('Name and password do not belong together.'), 403);
    }
    attempts.succeeded('password', name);
    for (const cookie of sessions.begin(context.req.raw, account.name)) {
      context.header('set-cookie', cookie, { append: true });
    }
    return context.redirect('/second-step', 303);
  });

  routes.get('/second-step', (context) =>
    sessions.pendingOf(context.req.raw) === null
      ? context.redirect('/')
      : context.html(totpPage()),
  );

  routes.post('/second-step', async (context) => {
    const signIn = sessions.pendingOf(context.req.raw);
    if (signIn === null) {
      return sessions.of(context.req.raw) === null
        ? context.html(passwordPage('This sign-in took too long. Begin again.'), 403)
        : context.redirect('/account', 303);
    }
    const { account, device } = signIn;
    const outcome = await takeDigits(site, 'sign-in', account, await readForm(context));
    if (outcome !== 'right') {
      const [status, text] = DIGITS_PROBLEMS[outcome];
      return context.html(totpPage(text), status);
    }
    context.header('set-cookie', sessions.complete(signIn));
    // If this cannot be recorded, the person stays signed in anyway.
    await codes.party.signedInOtherwise(account, { device }).catch(console.error);
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
        <button class="primary">Go on</button>
      </form>
      <aside>
        <h2>Your first visit</h2>
        <ol>
          <li>
            Sign in as
            ${ACCOUNTS.map(
              ({ name, about }, index) =>
                html`${index === 0 ? '' : ', or '}<code>${name}</code>, who ${about}`,
            )}.
            The password is <code>${DEMO_PASSWORD}</code> for all.
          </li>
          <li>
            Take the six digits from
            <a href="/authenticator" target="_blank">the authenticator</a>, which stands
            for your phone.
          </li>
          <li>Get backup codes in the account, and keep them.</li>
          <li>Sign out, lose the phone, and sign in with one of them.</li>
        </ol>
      </aside>
    `,
  });
}

function totpPage(text?: string): Html {
  return page({
    title: 'Second step',
    body: html`
      <h1>Second step</h1>
      ${problem(text)}
      <form method="post" action="/second-step">
        ${digitsField()}
        <button class="primary">Sign in</button>
      </form>
      <p>Phone not at hand? <a href="/second-step/backup-code">Use a backup code</a>.</p>
    `,
  });
}

function backupCodePage(): Html {
  return page({
    title: 'Backup code',
    script: 'sign-in',
    body: html`
      <h1>Sign in with a backup code</h1>
      <backup-codes-entry>
        <p slot="other-ways">
          <a href="/second-step">Use your authenticator</a>, or
          <a href="/">begin again</a>.
        </p>
      </backup-codes-entry>
    `,
  });
}
