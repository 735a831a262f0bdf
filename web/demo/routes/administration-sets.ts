/** One set of an account, as administrators see it. */

import { html } from 'hono/html';
import { showSetId, type SetStatus } from 'backup-codes/protocol';

import type { Html } from '../html.js';
import { ltr } from '../texts/language.js';
import type { Visit } from '../visit.js';

/** A set and its state, with a button that revokes it if it isn't over yet. */
export function setEntry(visit: Visit, account: string, status: SetStatus): Html {
  const { set, label, state } = status;
  const { states } = visit.texts.administration;
  return html`<li>
    <h3>
      <code dir="ltr">${showSetId(set)}</code>
      ${label === '' ? '' : html`(<bdi>${label}</bdi>)`}
    </h3>
    <p>${states.joined(wordsForSet(visit, status))}</p>
    ${state === 'active' || state === 'pending' ? revokeForm(visit, account, set) : ''}
  </li>`;
}

function wordsForSet(
  { texts, formats }: Visit,
  { state, remaining, total, created, preparedBy, lastChecked, reviewBy }: SetStatus,
): string[] {
  const { states } = texts.administration;
  const day = (time: string) => ({ day: formats.day(time) });
  const named: Record<SetStatus['state'], string> = {
    active: states.setActive,
    pending: states.setPending,
    revoked: states.setRevoked,
    spent: states.setSpent,
  };
  return [
    named[state],
    ...(state === 'active' ? [states.left({ remaining, total })] : []),
    states.madeOn(day(created)),
    ...(typeof preparedBy === 'string' ? [states.preparedBy({ name: preparedBy })] : []),
    ...(typeof lastChecked === 'string' ? [states.checkedOn(day(lastChecked))] : []),
    ...(reviewBy === null ? [] : [states.reviewBy(day(reviewBy))]),
  ];
}

/** Takes two clicks, because a revoked set never comes back. Works without a script. */
function revokeForm(
  { texts, language }: Visit,
  account: string,
  set: SetStatus['set'],
): Html {
  const { page } = texts.administration;
  const name = { set: ltr(language, showSetId(set)) };
  return html`<details>
    <summary aria-label="${page.revokeSet(name)}">${page.revoke}</summary>
    <form method="post" action="/administration/revoke">
      <input type="hidden" name="account" value="${account}" />
      <input type="hidden" name="set" value="${set}" />
      <button>${page.revokeForGood(name)}</button>
    </form>
  </details>`;
}
