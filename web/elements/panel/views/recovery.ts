/** What the account's holder sees of its recovery, in case somebody else asked for it. */

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { RecoveryStatus, StatusAnswer } from '../../../protocol/index.js';
import { showTime } from '../../dates.js';
import { isolated } from '../../localize.js';
import type { DisputeForm } from '../state.js';
import { button } from './buttons.js';
import { heading } from './heading.js';
import { problemNotice } from './notices.js';
import type { ViewContext } from './view.js';

/** Tells of a recovery that is under way, or that ended a short time ago. */
export function recoveryNotice(
  { recovery, recentlyRecovered }: StatusAnswer,
  { actions }: ViewContext,
) {
  if (recovery) {
    return html`<div class="notice warning" part="notice">
      <p>${recoveryText(recovery)}</p>
      ${button({
        text: msg('This wasn’t me', { id: 'bc-dispute' }),
        weight: 'danger',
        press: () => {
          actions.open({ kind: 'dispute', isSending: false });
        },
      })}
    </div>`;
  }
  return recentlyRecovered
    ? html`<p class="notice warning" part="notice">
        ${msg(
          'This account was recovered a short time ago. Wasn’t that you? In one of our messages, open the link that stops the recovery. The link locks the account.',
          { id: 'bc-recently-recovered' },
        )}
      </p>`
    : nothing;
}

/** Asks before the recovery is stopped. */
export function disputeView(
  { isSending, problem }: DisputeForm,
  { recovery }: StatusAnswer,
  { actions }: ViewContext,
) {
  return html`
    <div class="body">
      ${heading({
        title: msg('Stop this recovery?', { id: 'bc-recovery-stop-title' }),
        emblem: 'warning',
        tone: 'warning',
      })}
      ${recovery ? html`<p>${recoveryText(recovery)}</p>` : nothing}
      <p>
        ${msg('If it wasn’t you, stop it. Your codes stay as they are.', {
          id: 'bc-dispute-what',
        })}
      </p>
      ${problemNotice(problem)}
    </div>
    <div class="foot" part="foot">
      ${button({
        text: msg('Yes, stop it', { id: 'bc-dispute-yes' }),
        weight: 'danger primary',
        isWaiting: isSending,
        press: actions.dispute,
      })}
      ${button({
        text: msg('Close', { id: 'bc-close' }),
        weight: 'text',
        isWaiting: isSending,
        press: () => {
          actions.open(undefined);
        },
      })}
    </div>
  `;
}

function recoveryText({ state, asked, from, ready }: RecoveryStatus): string {
  const when = showTime(asked);
  const who =
    from === null
      ? msg(str`On ${when}, somebody asked to recover this account.`, {
          id: 'bc-recovery-asked',
        })
      : msg(
          str`On ${when}, somebody asked to recover this account, from ${isolated(from)}.`,
          {
            id: 'bc-recovery-asked-from',
          },
        );
  const next =
    state === 'ready'
      ? msg('The recovery can be finished now.', { id: 'bc-recovery-ready' })
      : msg(str`The recovery can be finished from ${showTime(ready)} on.`, {
          id: 'bc-recovery-until',
        });
  return `${who} ${next}`;
}
