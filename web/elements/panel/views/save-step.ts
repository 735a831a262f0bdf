import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { showSetId } from '../../../protocol/set-id.js';
import { showDate } from '../../dates.js';
import { codesList } from '../../sheet/codes-list.js';
import { oldCodesWork } from './notices.js';
import type { SaveResult } from '../state.js';
import type { View } from './view.js';

/** Step 2: the person saves the codes. */
export const saveStep: View<'codes'> = (state, context) => {
  const { newSet, codes, isSaved, isTicked, saveResult } = state;
  const { codeSet, replaces } = newSet;
  const canContinue = isSaved || isTicked;
  return html`
    <h2 part="heading" tabindex="-1">
      ${msg('Save these codes', { id: 'bc-codes-title' })}
    </h2>
    <p>
      ${msg(
        'Each one signs you in once when you can’t use your usual second step. We never see them, so we can’t show them again.',
        { id: 'bc-codes-what' },
      )}
    </p>
    ${oldCodesWork(replaces)} ${codesList(codes)}
    <p class="muted">
      ${msg(str`Set ${showSetId(codeSet.id)}, made on ${showDate(codeSet.created)}`, {
        id: 'bc-codes-set',
      })}
    </p>
    <div class="row">
      <button type="button" part="button" @click=${context.copy}>
        ${msg('Copy all', { id: 'bc-copy' })}
      </button>
      <button type="button" part="button" @click=${context.download}>
        ${msg('Download as text', { id: 'bc-download' })}
      </button>
      <button type="button" part="button" @click=${context.print}>
        ${msg('Print', { id: 'bc-print' })}
      </button>
    </div>
    <p class="copying muted" role="status">${saveResultText(saveResult)}</p>
    <p class="muted">
      ${msg(
        'Keep them in two places: your password manager, and on paper somewhere safe.',
        { id: 'bc-codes-where' },
      )}
    </p>
    <label class="tick">
      <input
        type="checkbox"
        .checked=${live(isTicked)}
        @change=${({ currentTarget }: Event) => {
          context.actions.tickSaved((currentTarget as HTMLInputElement).checked);
        }}
      />
      ${msg('I’ve saved, printed or written down my codes', { id: 'bc-written-down' })}
    </label>
    <div class="row">
      <button
        type="button"
        class="primary"
        part="button primary"
        ?disabled=${!canContinue}
        aria-describedby="continue-hint"
        @click=${context.actions.toCheck}
      >
        ${msg('Continue', { id: 'bc-continue' })}
      </button>
      <button type="button" part="button" @click=${context.actions.refresh}>
        ${msg('Cancel', { id: 'bc-cancel' })}
      </button>
    </div>
    <p class="muted" id="continue-hint">
      ${
        canContinue
          ? msg('Next, you’ll type one code to check that you saved them.', {
              id: 'bc-continue-next',
            })
          : msg('Copy your codes, or tick the box when you’ve saved them.', {
              id: 'bc-continue-first',
            })
      }
    </p>
  `;
};

function saveResultText(saveResult: SaveResult | undefined) {
  switch (saveResult) {
    case 'copied':
      return msg('All codes are copied.', { id: 'bc-copied' });
    case 'copy-refused':
      return msg(
        'Your browser didn’t allow copying. The codes are selected: copy them yourself, or download or print them.',
        { id: 'bc-not-copied' },
      );
    case 'download-begun':
      return msg('Check your downloads. If the file is there, tick the box.', {
        id: 'bc-downloaded',
      });
    case 'print-ended':
      return msg('Did it print? Then tick the box.', { id: 'bc-printed' });
    case 'print-refused':
      return msg('This browser can’t print. Copy or download the codes instead.', {
        id: 'bc-not-printed',
      });
    case undefined:
      return nothing;
  }
}
