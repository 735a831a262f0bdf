import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { showSetId } from '../../../protocol/set-id.js';
import { showDate } from '../../dates.js';
import { isolated } from '../../localize.js';
import { codesList } from '../../sheet/codes-list.js';
import type { StateOf } from '../state.js';
import { button } from './buttons.js';
import { oldCodesWork } from './notices.js';
import { saveQuestion, saveResultText, saveWays, unsavedText } from './save-ways.js';
import { steps } from './steps.js';
import type { View, ViewContext } from './view.js';

/** Step 1: the person saves the codes. */
export const saveStep: View<'codes'> = (state, context) => {
  const { newSet, codes, isUnsavedTold, isLeaving } = state;
  const { codeSet, replaces } = newSet;
  return html`
    <div class="body">
      ${steps('save')}
      <h2 part="heading" tabindex="-1">
        ${msg('Save your backup codes', { id: 'bc-codes-title' })}
      </h2>
      <p class="muted">
        ${msg('We never see them, so we can’t show them again.', { id: 'bc-codes-what' })}
      </p>
      ${oldCodesWork(replaces)} ${codesList(codes)}
      <p class="muted small">
        ${msg(
          str`Set ${isolated(showSetId(codeSet.id))}, made on ${showDate(codeSet.created)}`,
          {
            id: 'bc-codes-set',
          },
        )}
      </p>
      ${saveWays(state, context)}
      <p class="copying muted" role="status">${saveResultText(state.saveResult)}</p>
      ${saveQuestion(state, context)}
      <p class="muted">
        ${msg(
          'Keep them in two places: your password manager, and on paper somewhere safe.',
          { id: 'bc-codes-where' },
        )}
      </p>
      ${
        isUnsavedTold === true
          ? html`<p class="notice warning" part="notice" id="unsaved" role="alert">
              ${unsavedText(state, context)}
            </p>`
          : nothing
      }
      ${isLeaving === true ? leavingNotice(state) : nothing}
    </div>
    <div class="foot" part="foot">
      ${isLeaving === true ? leavingButtons(context) : savingButtons(context)}
    </div>
  `;
};

function savingButtons({ actions }: ViewContext) {
  return html`
    <button
      type="button"
      class="primary"
      part="button primary"
      aria-describedby="unsaved"
      @click=${actions.toCheck}
    >
      ${msg('Continue', { id: 'bc-continue' })}
    </button>
    ${button({
      text: msg('I wrote them down by hand', { id: 'bc-written-down' }),
      weight: 'text',
      press: () => {
        actions.noteSaved('written');
        actions.toCheck();
      },
    })}
    ${button({
      text: msg('Cancel', { id: 'bc-cancel' }),
      weight: 'text',
      isApart: true,
      press: () => {
        actions.askToDiscard(true);
      },
    })}
  `;
}

function leavingNotice({ newSet }: StateOf<'codes'>) {
  return html`<p class="notice warning lead" part="notice" tabindex="-1">
    ${
      newSet.replaces === null
        ? msg('Stop here? These codes won’t work, even if you’ve saved them.', {
            id: 'bc-leaving',
          })
        : msg(
            'Stop here? These codes won’t work, even if you’ve saved them. Your old codes keep working.',
            { id: 'bc-leaving-renewal' },
          )
    }
  </p>`;
}

function leavingButtons({ actions }: ViewContext) {
  return html`
    ${button({
      text: msg('Keep these codes', { id: 'bc-leaving-keep' }),
      weight: 'primary',
      press: () => {
        actions.askToDiscard(false);
      },
    })}
    ${button({
      text: msg('Discard these codes', { id: 'bc-discard' }),
      weight: 'danger text',
      press: actions.discard,
    })}
  `;
}
