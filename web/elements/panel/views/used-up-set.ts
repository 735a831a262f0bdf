import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { SetStatus } from '../../../protocol/index.js';
import { button } from './buttons.js';
import { pill } from './heading.js';
import { setDates, setName } from './set-facts.js';
import type { ViewContext } from './view.js';

interface UsedUpOptions {
  /** Whether the account can have one more set. */
  hasRoom: boolean;
  /** Whether getting new codes for it is what the person should do next. */
  isNext: boolean;
}

/**
 * A set without a code left, beside others that have some. Its new codes take nobody else's
 * place.
 */
export function usedUpSet(
  set: SetStatus,
  { hasRoom, isNext }: UsedUpOptions,
  { actions }: ViewContext,
) {
  const name = setName(set, false);
  return html`<li class="set" part="set">
    <div class="head">
      <h3><bdi>${name}</bdi></h3>
      ${pill(msg('Used up', { id: 'bc-used-up' }), 'bad')}
    </div>
    ${setDates(set)}
    ${
      hasRoom
        ? html`<div class="row">
            ${button({
              text: msg('Get new codes', { id: 'bc-renew' }),
              of: name,
              weight: isNext ? 'primary' : 'usual',
              press: () => {
                actions.open({ kind: 'renew', set });
              },
            })}
          </div>`
        : nothing
    }
  </li>`;
}
