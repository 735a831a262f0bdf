/** The pages for administrators. */

import { html } from 'hono/html';
import type { AccountOverview, HistoryEntry } from 'backup-codes/server';
import { showSetId, type SetStatus, type StatusAnswer } from 'backup-codes/protocol';

import { historyList } from '../history.js';
import type { Act } from '../journal.js';
import { localDay, localTime, page, problem, type Html } from '../layout.js';
import { GROUPS, GROUP_NAMES, wordsFor, type Group } from '../provision.js';
import { recoverySection, type Recoveries } from './administration-recovery.js';
import { importForm } from './import.js';
import { digitsField } from './second-factor.js';

/** Everything about an account. */
export interface AccountDetails {
  overview: AccountOverview;
  status: StatusAnswer;
  /** The newest first. */
  history: HistoryEntry[];
}

export interface OverviewPage {
  /** The administrator's. */
  account: string;
  timeZone: string;
  group: Group;
  /** All accounts, to count them. */
  everybody: readonly AccountOverview[];
  /** Those of the group. */
  accounts: readonly AccountDetails[];
  recoveries: Recoveries;
  /** The newest first. */
  acts: readonly Act[];
  /** What became of the last form. */
  outcome: Html | undefined;
}

/** The accounts of a group with their sets, and what can be done for them. */
export function overviewPage(shown: OverviewPage): Html {
  const { account, accounts, recoveries, outcome, timeZone } = shown;
  return page({
    title: 'Administration',
    account,
    body: html`
      <h1>Administration</h1>
      ${outcome ?? ''} ${groupLinks(shown)} ${groupActions(shown)}
      ${
        accounts.length === 0
          ? html`<p class="muted">No account is in this group.</p>`
          : accounts.map((one) => accountSection(one, timeZone))
      }
      ${recoverySection(recoveries, timeZone)} ${importForm()} ${actsList(shown)}
    `,
  });
}

function groupLinks({ group, everybody }: OverviewPage): Html {
  return html`<nav aria-label="Accounts">
    <ul class="groups">
      ${GROUP_NAMES.map((name) => {
        const count = everybody.filter(GROUPS[name].holds).length;
        const current = name === group ? html` aria-current="page"` : '';
        return html`<li>
          <a href="/administration?show=${name}" ${current}
            >${GROUPS[name].title}: ${count}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

function groupActions({ group, accounts }: OverviewPage): Html {
  if (accounts.length === 0) return html``;
  return html`<div class="actions">
    <form method="post" action="/administration/remind">
      <input type="hidden" name="show" value="${group}" />
      <button>Remind those who should do something</button>
    </form>
    <a href="/administration/accounts.csv?show=${group}">Download as CSV</a>
  </div>`;
}

function accountSection(
  { overview, status, history }: AccountDetails,
  timeZone: string,
): Html {
  const { account } = overview;
  const { sets, suspendedOn } = status;
  return html`<section aria-label="${account}">
    <h2>${account}</h2>
    <p>${wordsFor(overview).join('. ')}.</p>
    ${
      suspendedOn === null
        ? ''
        : html`<form method="post" action="/administration/lift">
            <p class="problem">Locked since ${localTime(suspendedOn, timeZone)}.</p>
            <input type="hidden" name="account" value="${account}" />
            <button>Unlock backup codes of ${account}</button>
          </form>`
    }
    <ul class="sets">
      ${sets.map((set) => setEntry(account, set, timeZone))}
    </ul>
    <details>
      <summary>History of ${account}</summary>
      ${historyList(history, { holder: account, timeZone })}
    </details>
  </section>`;
}

function setEntry(account: string, status: SetStatus, timeZone: string): Html {
  const { set, label, state } = status;
  const name = label === '' ? '' : ` (${label})`;
  return html`<li>
    <h3><code>${showSetId(set)}</code>${name}</h3>
    <p>${wordsForSet(status, timeZone).join('. ')}.</p>
    ${state === 'active' || state === 'pending' ? revokeForm(account, set) : ''}
  </li>`;
}

const STATES: Record<SetStatus['state'], string> = {
  active: 'Works',
  pending: 'Not turned on yet',
  revoked: 'No longer works',
  spent: 'All codes used',
};

function wordsForSet(
  { state, remaining, total, created, preparedBy, lastChecked, reviewBy }: SetStatus,
  timeZone: string,
): string[] {
  const day = (time: string) => localDay(time, timeZone);
  return [
    STATES[state],
    ...(state === 'active' ? [`${remaining} of ${total} codes left`] : []),
    `Made on ${day(created)}`,
    ...(typeof preparedBy === 'string' ? [`Prepared by ${preparedBy}`] : []),
    ...(typeof lastChecked === 'string' ? [`Last checked on ${day(lastChecked)}`] : []),
    ...(reviewBy === null ? [] : [`To be looked for by ${day(reviewBy)}`]),
  ];
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

function actsList({ acts, timeZone }: OverviewPage): Html {
  return html`<section aria-label="What administrators did">
    <h2>What administrators did</h2>
    ${
      acts.length === 0
        ? html`<p class="muted">Nothing since this demo was started.</p>`
        : html`<ul class="history">
            ${acts.map(
              ({ at, actor, did }) =>
                html`<li>
                  <span class="muted">
                    <time datetime="${at}">${localTime(at, timeZone)}</time>
                  </span>
                  <strong>${actor}</strong> ${did}.
                </li>`,
            )}
          </ul>`
    }
  </section>`;
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
 * Asks an administrator to authenticate again. A backup code is not enough here.
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
      <p>
        You signed in a while ago, or with a backup code. Confirm that it’s you, then
        repeat what you did.
      </p>
      ${problem(text)}
      <form method="post" action="${path}">
        ${digitsField()}
        <button class="primary">Confirm</button>
      </form>
    `,
  });
}
