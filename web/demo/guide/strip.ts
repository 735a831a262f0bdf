/** The bar above each page. It belongs to the demo, and looks unlike the product. */

import { html } from 'hono/html';

import { DEMO_PASSWORD } from '../accounts.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { HERO, numberOf, STEPS, STEPS_COUNT, type Step } from './steps.js';

/** The bar. Without the guide, it still leads to the demo's mailbox, phones and clock. */
export async function guideStrip(visit: Visit): Promise<Html> {
  const { texts, progress } = visit;
  const { guide } = texts;
  const isOpen = !progress.has('closed');
  return html`<aside class="guide" aria-label="${guide.name}">
    ${isOpen ? await steps(visit) : ''}
    <nav class="guide-tools" aria-label="${guide.tools}">
      <a href="/inbox">${guide.inbox}</a>
      <a href="/authenticator">${guide.phone}</a>
      <a href="/clock">${guide.clock}</a>
      ${toggle(visit, isOpen)}
    </nav>
  </aside>`;
}

async function steps(visit: Visit): Promise<Html> {
  const step = await visit.step();
  // The panel turns codes on without a new page. Its script then shows the next step.
  const next = STEPS[STEPS.indexOf(step) + 1];
  const waits = step === 'get-codes' && pathOf(visit) === '/account';
  return html`${stepOf(visit, step)}
  ${waits && next !== undefined ? stepOf(visit, next, true) : ''}`;
}

function stepOf(visit: Visit, step: Step, isHidden = false): Html {
  const { guide } = visit.texts;
  const number = numberOf(step);
  const id = isHidden ? 'guide-next' : 'guide-step';
  return html`<div class="guide-step" id="${id}" ${isHidden ? 'hidden' : ''}>
    <strong>${guide.progress({ step: number, of: STEPS_COUNT })}</strong>
    <span class="dots" aria-hidden="true">
      ${Array.from(
        { length: STEPS_COUNT },
        (_, at) => html`<i class="${at < number ? 'past' : ''}"></i>`,
      )}
    </span>
    <span class="guide-text">${textOf(visit, step)}</span>
    ${actionOf(visit, step)}
  </div>`;
}

/** Whether the visitor signs in to an account that the guide doesn't tell about. */
const isSomebodyElse = ({ signingIn }: Visit) =>
  signingIn !== undefined && signingIn.name !== HERO;

const pathOf = ({ path }: Visit) => path.replace(/\?.*/, '');

/** What a step says depends on how far the visitor is in it. */
function textOf(visit: Visit, step: Step): string {
  const { guide } = visit.texts;
  const isOther = isSomebodyElse(visit);
  const isWithoutPhone = step === 'use-code' || step === 'recover';
  switch (pathOf(visit)) {
    case '/second-step':
      if (isOther) return guide.atDigits;
      if (isWithoutPhone) return guide.atDigitsWithoutPhone;
      return step === 'sign-in' ? guide.atDigits : guide.steps[step].text;
    case '/second-step/backup-code':
      if (isOther) return guide.steps[step].text;
      if (step === 'recover') return guide.atCodeWithoutCodes;
      return step === 'use-code' ? guide.atCode : guide.steps[step].text;
    case '/account':
      return step === 'get-codes' ? guide.atSecurity : guide.steps[step].text;
    case '/recovery/new-codes':
      return guide.atSecurity;
    default:
      return guide.steps[step].text;
  }
}

/** The button that does what the step asks, or leads there; none on the page itself. */
function actionOf(visit: Visit, step: Step): Html {
  const { action } = visit.texts.guide.steps[step];
  const path = pathOf(visit);
  const link = (to: string) =>
    path === to ? html`` : html`<a class="guide-action" href="${to}">${action}</a>`;
  switch (step) {
    case 'sign-in':
    case 'use-code':
    case 'recover':
      return path === '/second-step' ||
        (path.startsWith('/second-step') && !isSomebodyElse(visit)) ||
        path.startsWith('/recovery')
        ? html``
        : signInAs(HERO, html`<button class="guide-action">${action}</button>`);
    case 'get-codes':
      return link('/account');
    case 'see-stored':
      return link('/what-the-site-knows');
    case 'lose-phone':
    case 'lose-everything':
      return html`<form method="post" action="/guide/${step}">
        <button class="guide-action">${action}</button>
      </form>`;
  }
}

/** A form that signs somebody in with one press. Everybody may know the password. */
export function signInAs(name: string, button: Html): Html {
  return html`<form method="post" action="/sign-in">
    <input type="hidden" name="name" value="${name}" />
    <input type="hidden" name="password" value="${DEMO_PASSWORD}" />
    ${button}
  </form>`;
}

function toggle({ texts: { guide }, path }: Visit, isOpen: boolean): Html {
  const actions: [string, string][] = isOpen
    ? [
        ['restart', guide.restart],
        ['close', guide.close],
      ]
    : [['open', guide.open]];
  return html`${actions.map(
    ([action, text]) =>
      html`<form method="post" action="/guide/${action}">
        <input type="hidden" name="back" value="${path}" />
        <button>${text}</button>
      </form>`,
  )}`;
}
