import { msg, str } from '@lit/localize';
import { html } from 'lit';

import type { SetStatus } from '../../../protocol/index.js';
import { showTime } from '../../dates.js';
import { isolated } from '../../localize.js';
import { isRemembered } from '../pending-memory.js';
import type { RemoveForm } from '../state.js';
import { button } from './buttons.js';
import { problemNotice } from './notices.js';
import { setName } from './set-facts.js';
import type { ViewContext } from './view.js';

/** Asks before a set goes. */
export function removeForm(
  { set, isSending, startsAgain, problem }: RemoveForm,
  isOnly: boolean,
  { actions }: ViewContext,
) {
  return html`
    <p class="notice warning lead" part="notice" tabindex="-1">
      ${questionOf(set, isOnly)}
    </p>
    ${problemNotice(problem)}
    <div class="row">
      ${button({
        text: answerOf(set, startsAgain === true),
        weight: 'danger primary',
        isWaiting: isSending,
        press: () =>
          startsAgain === true
            ? actions.make(set.label, set.replaces, set.set)
            : actions.remove(),
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

/** Whether this tab or this session made a pending set, and not somebody else. */
export function isOurs({ set, madeHere }: SetStatus): boolean {
  return madeHere === true || isRemembered(set);
}

function answerOf(set: SetStatus, startsAgain: boolean): string {
  if (startsAgain) {
    return msg('Discard it and start again', { id: 'bc-discard-start-again' });
  }
  return set.state === 'pending'
    ? msg('Yes, discard them', { id: 'bc-discard-yes' })
    : msg('Remove this set', { id: 'bc-remove-now' });
}

/** What happens to whom. It names a set that somebody else may need. */
function questionOf(set: SetStatus, isOnly: boolean): string {
  const name = isolated(setName(set, false));
  if (set.state !== 'pending') {
    return isOnly
      ? msg(
          'These codes stop working right away, including printed ones. Then you have no backup codes.',
          {
            id: 'bc-remove-what',
          },
        )
      : msg(
          str`The codes of “${name}” stop working right away, including printed ones.`,
          { id: 'bc-remove-what-of' },
        );
  }
  if (isOurs(set)) {
    return msg('You won’t be able to use these codes, even if you printed them.', {
      id: 'bc-discard-what',
    });
  }
  const { preparedBy, origin, created } = set;
  if (typeof preparedBy === 'string') {
    return msg(
      str`${isolated(preparedBy)} prepared “${name}”. Somebody who shares this account may be waiting for it. If you discard it, its codes will never work, not even printed ones.`,
      { id: 'bc-discard-prepared' },
    );
  }
  return origin === 'imported'
    ? msg(
        str`Your administrator prepared “${name}”. Somebody who shares this account may be waiting for it. If you discard it, its codes will never work, not even printed ones.`,
        { id: 'bc-discard-imported' },
      )
    : msg(
        str`“${name}” was made in another browser or tab (${showTime(created)}). Somebody who shares this account may be saving it right now. If you discard it, its codes will never work, not even printed ones.`,
        { id: 'bc-discard-elsewhere' },
      );
}
