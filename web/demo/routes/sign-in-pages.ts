/** The pages of a sign-in. */

import { html } from 'hono/html';

import { ACCOUNTS, DEMO_PASSWORD, type Accounts } from '../accounts.js';
import { drawnPhone, filledDigits, phoneOf } from '../guide/phone.js';
import { signInAs } from '../guide/strip.js';
import { avatar, problem, type Html } from '../html.js';
import { plainPage } from '../layout.js';
import type { Visit } from '../visit.js';
import { digitsField } from './second-factor.js';

/** Name and password, or one press to be one of the demo's people. */
export function passwordPage(visit: Visit, text?: string): Html {
  const { signIn: texts, frame } = visit.texts;
  return plainPage(
    visit,
    {
      title: texts.title,
      body: html`<div class="split">
        <div class="promise">
          <p class="slogan">${frame.slogan}</p>
          <p class="promise-text">${texts.promise}</p>
          <ul>
            ${texts.virtues.map((virtue) => html`<li>${virtue}</li>`)}
          </ul>
        </div>
        <section aria-labelledby="sign-in">
          <h1 id="sign-in">${texts.title}</h1>
          ${problem(text)} ${people(visit)}
          <p class="divider">${texts.orType}</p>
          ${passwordForm(visit)}
        </section>
      </div>`,
    },
    'wide',
  );
}

function people({ texts: { signIn } }: Visit): Html {
  return html`<p class="muted">${signIn.asOneOf}</p>
    <ul class="people">
      ${ACCOUNTS.map(
        ({ name, shownName }) =>
          html`<li>
            ${signInAs(
              name,
              html`<button>
                ${avatar(shownName)}
                <span>
                  <strong>${shownName}</strong>
                  <span class="muted">${signIn.people[name]}</span>
                </span>
              </button>`,
            )}
          </li>`,
      )}
    </ul>`;
}

function passwordForm({ texts: { signIn } }: Visit): Html {
  return html`<form method="post" action="/sign-in">
    <label>${signIn.name} <input name="name" autocomplete="username" required /></label>
    <label>
      ${signIn.password}
      <input name="password" type="password" autocomplete="current-password" required />
    </label>
    <p class="muted">${signIn.demoPassword({ password: DEMO_PASSWORD })}</p>
    <button class="primary">${signIn.continue}</button>
  </form>`;
}

/**
 * The six digits, beside the phone that shows them.
 *
 * @param text what was wrong with the digits before
 */
export function digitsPage(
  visit: Visit,
  accounts: Accounts,
  account: string,
  text?: string,
): Html {
  const texts = visit.texts.secondStep;
  const phone = phoneOf(visit, accounts, { account, page: '/second-step' });
  return plainPage(
    visit,
    {
      title: texts.title,
      body: html`<div class="beside">
        <section aria-labelledby="second-step">
          <h1 id="second-step">${texts.title}</h1>
          <p class="muted">${texts.about}</p>
          ${problem(text)}
          <form method="post" action="/second-step">
            ${digitsField(texts.digits, filledDigits(visit, phone))}
            <button class="primary">${texts.signIn}</button>
          </form>
          <p>
            ${texts.lostPhone}
            <a href="/second-step/backup-code">${texts.useBackupCode}</a>
          </p>
        </section>
        ${drawnPhone(visit, phone)}
      </div>`,
    },
    'wide',
  );
}

export function backupCodePage(visit: Visit): Html {
  const { secondStep: texts, signIn } = visit.texts;
  return plainPage(visit, {
    title: texts.backupCode,
    script: 'sign-in',
    body: html`
      <h1>${signIn.title}</h1>
      <backup-codes-entry>
        <p slot="other-ways">
          <a href="/second-step">${texts.useAuthenticator}</a> ·
          <a href="/">${texts.startOver}</a>
        </p>
      </backup-codes-entry>
    `,
  });
}
