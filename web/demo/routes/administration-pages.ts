/** The pages for administrators. */

import { html } from 'hono/html';
import type { BackupCodesEvent } from 'backup-codes/server';
import { showSetId, type SetStatus, type StatusAnswer } from 'backup-codes/protocol';

import { page, problem, shownTime, type Html } from '../layout.js';
import { importForm } from './import.js';
import { digitsField } from './second-factor.js';

interface AccountOverview {
  name: string;
  status: StatusAnswer;
  /** The newest first. */
  events: BackupCodesEvent[];
}

/** All accounts with their sets, and what became of the last form. */
export function overviewPage({
  account,
  accounts,
  outcome,
}: {
  /** The administrator's. */
  account: string | undefined;
  accounts: readonly AccountOverview[];
  outcome: Html | undefined;
}): Html {
  return page({
    title: 'Administration',
    account,
    body: html`
      <h1>Administration</h1>
      ${outcome ?? ''} ${accounts.map(accountSection)} ${importForm()}
    `,
  });
}

function accountSection({ name, status, events }: AccountOverview): Html {
  const { sets, suspendedOn } = status;
  return html`<section aria-label="${name}">
    <h2>${name}</h2>
    ${
      suspendedOn === null
        ? ''
        : html`<form method="post" action="/administration/lift">
            <p class="problem">Locked since ${shownTime(suspendedOn)}.</p>
            <input type="hidden" name="account" value="${name}" />
            <button>Unlock backup codes</button>
          </form>`
    }
    ${sets.length === 0 ? html`<p class="muted">No codes.</p>` : setsTable(name, sets)}
    ${events.length === 0 ? '' : eventsList(events)}
  </section>`;
}

function eventsList(events: readonly BackupCodesEvent[]): Html {
  return html`<details>
    <summary>Events</summary>
    <ul>
      ${events.map(
        (event) =>
          html`<li>
            ${shownTime(event.at)} <strong>${event.kind}</strong>
            ${'set' in event ? showSetId(event.set) : ''}
            ${'position' in event ? `code ${event.position + 1}` : ''}
          </li>`,
      )}
    </ul>
  </details>`;
}

function setsTable(account: string, sets: readonly SetStatus[]): Html {
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">Set</th>
          <th scope="col">Name</th>
          <th scope="col">State</th>
          <th scope="col">Left</th>
          <th scope="col">Made</th>
          <th scope="col"><span class="unseen">Actions</span></th>
        </tr>
      </thead>
      <tbody>
        ${sets.map(
          ({ set, label, state, remaining, total, created }) =>
            html`<tr>
              <th scope="row"><code>${showSetId(set)}</code></th>
              <td>${label}</td>
              <td>${state}</td>
              <td>${remaining} of ${total}</td>
              <td>${shownTime(created)}</td>
              <td>
                ${
                  state === 'active' || state === 'pending'
                    ? revokeForm(account, set)
                    : ''
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Takes two clicks, because a revoked set never comes back. Works without a script. */
function revokeForm(account: string, set: string): Html {
  const name = showSetId(set);
  return html`<details>
    <summary aria-label="Revoke set ${name}…">Revoke…</summary>
    <form method="post" action="/administration/revoke">
      <input type="hidden" name="account" value="${account}" />
      <input type="hidden" name="set" value="${set}" />
      <button>Revoke ${name} for good</button>
    </form>
  </details>`;
}

/** For everybody else. */
export function refusedPage(account: string | undefined): Html {
  return page({
    title: 'Administration',
    account,
    body: html`
      <h1>Administration</h1>
      <p>
        Only <code>grace</code> can see this page.
        ${account === undefined ? html`<a href="/">Sign in as her.</a>` : 'Sign out first.'}
      </p>
    `,
  });
}

/**
 * Asks an administrator who signed in a while ago to authenticate again.
 *
 * @param path where the form is posted to
 * @param text what was wrong with the digits
 */
export function stepUpPage(account: string, path: string, text?: string): Html {
  return page({
    title: 'Confirm that it’s you',
    account,
    body: html`
      <h1>Confirm that it’s you</h1>
      <p>You signed in a while ago. Confirm that it’s you, then repeat what you did.</p>
      ${problem(text)}
      <form method="post" action="${path}">
        ${digitsField()}
        <button class="primary">Confirm</button>
      </form>
    `,
  });
}
