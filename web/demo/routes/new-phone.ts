/** Setting up a new phone. A backup code is enough for that, because the old one may be gone. */

import { Hono } from 'hono';
import { html } from 'hono/html';

import { page, type Html } from '../layout.js';
import { readForm, textField } from '../posted-form.js';
import type { Services } from '../services.js';
import { phoneForm } from './phone-form.js';
import { DIGITS_PROBLEMS } from './second-factor.js';

export function newPhoneRoutes({ accounts, sessions, throttle }: Services): Hono {
  const routes = new Hono();

  routes.get('/new-phone', (context) => {
    const session = sessions.of(context.req.raw);
    if (session === null) return context.redirect('/');
    const { account, id, steppedUp } = session;
    if (steppedUp === false) return context.redirect('/account');
    const uri = accounts.offerPhone(account, id).toString();
    return context.html(newPhonePage({ account, uri, byCode: steppedUp === 'code' }));
  });

  routes.post('/new-phone', async (context) => {
    const session = sessions.of(context.req.raw);
    if (session === null) return context.redirect('/', 303);
    const { account, id, steppedUp, codeSet } = session;
    if (steppedUp === false) return context.redirect('/account', 303);
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
      const [status, text] = DIGITS_PROBLEMS[outcome];
      const uri = accounts.offerPhone(account, id).toString();
      return context.html(newPhonePage({ account, uri, byCode, text }), status);
    }
    throttle.succeeded('step-up', account);
    return context.redirect('/account', 303);
  });

  return routes;
}

interface Shown {
  account: string;
  /** The key as a QR code holds it. */
  uri: string;
  /** Whether the person has signed in with a backup code. */
  byCode: boolean;
  text?: string;
}

function newPhonePage({ account, uri, byCode, text }: Shown): Html {
  const next = html`
    ${
      byCode
        ? html`<p>
            You signed in with a backup code. So your old phone works for three more days.
            Until then, the new one can only sign you in and get new codes.
          </p>`
        : html`<p>Your old phone stops working.</p>`
    }
    <button class="primary">Add this phone</button>
    <a href="/account">Not now</a>
  `;
  return page({
    title: 'New phone',
    account,
    body: phoneForm({ action: '/new-phone', uri, text, next }),
  });
}
