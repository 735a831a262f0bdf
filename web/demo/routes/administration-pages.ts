/** The pages for administrators. */

import { html } from 'hono/html';
import type { AccountOverview, HistoryEntry } from 'backup-codes/server';
import type { StatusAnswer } from 'backup-codes/protocol';

import { ACCOUNTS } from '../accounts.js';
import { GROUP_NAMES, GROUPS, type Group } from '../groups.js';
import { historyList } from '../history.js';
import { problem, type Html } from '../html.js';
import type { RecordedAct } from '../journal.js';
import { plainPage, productPage } from '../layout.js';
import { wordsFor } from '../provision.js';
import { ltr } from '../texts/language.js';
import type { Visit } from '../visit.js';
import { recoverySection, type Recoveries } from './administration-recovery.js';
import { setEntry } from './administration-sets.js';
import { importForm } from './import.js';
import { digitsField, phonesLink } from './second-factor.js';

/** Everything about an account. */
export interface AccountDetails {
  overview: AccountOverview;
  status: StatusAnswer;
  /** The newest first. */
  history: HistoryEntry[];
}

export interface OverviewPage {
  group: Group;
  /** All accounts, to count them. */
  everybody: readonly AccountOverview[];
  /** Those of the group. */
  accounts: readonly AccountDetails[];
  recoveries: Recoveries;
  /** The newest first. */
  acts: readonly RecordedAct[];
  /** What became of the last form. */
  outcome: Html | undefined;
}

/** The accounts of a group with their sets, and what can be done for them. */
export function overviewPage(visit: Visit, shown: OverviewPage): Html {
  const { accounts, recoveries, outcome, acts } = shown;
  const { frame, administration } = visit.texts;
  return productPage(visit, {
    title: frame.administration,
    body: html`
      <h1>${frame.administration}</h1>
      ${outcome ?? ''} ${groupLinks(visit, shown)} ${groupActions(visit, shown)}
      ${
        accounts.length === 0
          ? html`<p class="muted">${administration.page.noneInGroup}</p>`
          : accounts.map((one) => accountSection(visit, one))
      }
      ${recoverySection(visit, recoveries)} ${importForm(visit)} ${actsList(visit, acts)}
    `,
  });
}

function groupLinks({ texts }: Visit, { group, everybody }: OverviewPage): Html {
  const { page } = texts.administration;
  return html`<nav aria-label="${page.accounts}">
    <ul class="groups">
      ${GROUP_NAMES.map((name) => {
        const count = everybody.filter(GROUPS[name]).length;
        const current = name === group ? html` aria-current="page"` : '';
        return html`<li>
          <a href="/administration?show=${name}" ${current}
            >${page.groupLink({ title: page.groups[name], count })}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

function groupActions({ texts }: Visit, { group, accounts }: OverviewPage): Html {
  const { page } = texts.administration;
  if (accounts.length === 0) return html``;
  return html`<div class="actions">
    <form method="post" action="/administration/remind">
      <input type="hidden" name="show" value="${group}" />
      <button>${page.remind}</button>
    </form>
    <a href="/administration/accounts.csv?show=${group}">${page.download}</a>
  </div>`;
}

function accountSection(visit: Visit, one: AccountDetails): Html {
  const { overview, status, history } = one;
  const { page, states } = visit.texts.administration;
  const { account } = overview;
  const { sets, suspendedOn } = status;
  return html`<section aria-label="${account}">
    <h2>${account}</h2>
    <p>${states.joined(wordsFor(overview, states))}</p>
    ${suspendedOn === null ? '' : liftForm(visit, account, suspendedOn)}
    <ul class="sets">
      ${sets.map((set) => setEntry(visit, account, set))}
    </ul>
    <details>
      <summary>${page.historyOf({ account })}</summary>
      ${historyList(visit, history, account)}
    </details>
  </section>`;
}

function liftForm({ texts, formats }: Visit, account: string, since: string): Html {
  const { page } = texts.administration;
  return html`<form method="post" action="/administration/lift">
    <p class="problem">${page.lockedSince({ time: formats.time(since) })}</p>
    <input type="hidden" name="account" value="${account}" />
    <button>${page.unlockCodes({ account })}</button>
  </form>`;
}

function actsList(visit: Visit, acts: readonly RecordedAct[]): Html {
  const { formats } = visit;
  const { journal } = visit.texts.administration;
  return html`<section aria-labelledby="acts">
    <h2 id="acts">${journal.title}</h2>
    ${
      acts.length === 0
        ? html`<p class="muted">${journal.empty}</p>`
        : html`<ul class="history">
            ${acts.map(
              (act) =>
                html`<li>
                  <span class="muted">
                    <time datetime="${act.at}">${formats.time(act.at)}</time>
                  </span>
                  ${actText(visit, act)}
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

function actText({ texts, language }: Visit, act: RecordedAct): string {
  const { journal, page } = texts.administration;
  return journal.acts[act.kind]({
    actor: act.actor,
    account: 'account' in act ? act.account : '',
    set: 'set' in act ? ltr(language, act.set) : '',
    group: 'group' in act ? page.groups[act.group] : '',
  });
}

/** For everybody else. */
export function refusedPage(visit: Visit): Html {
  const { frame, administration } = visit.texts;
  const { page } = administration;
  const name = ACCOUNTS.find(({ isAdministrator }) => isAdministrator)?.name ?? '';
  return productPage(visit, {
    title: frame.administration,
    body: html`
      <h1>${frame.administration}</h1>
      <p>${page.onlyFor({ name })}</p>
      <p>
        ${
          visit.account === undefined
            ? html`<a href="/">${page.signInAs({ name })}</a>`
            : page.signOutFirst
        }
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
export function stepUpPage(visit: Visit, path: string, text?: string): Html {
  const { page } = visit.texts.administration;
  return plainPage(visit, {
    title: page.confirmTitle,
    body: html`
      <h1>${page.confirmTitle}</h1>
      <p>${page.confirmWhy}</p>
      ${problem(text)}
      <form method="post" action="${path}">
        ${digitsField(visit.texts.secondStep.digits)} ${phonesLink(visit)}
        <button class="primary">${page.confirm}</button>
      </form>
    `,
  });
}
