import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { showSetId } from '../../../protocol/set-id.js';
import { showDate } from '../../localize.js';
import { problemText } from '../../problems.js';
import type { View } from '../view.js';
import { problemNotice } from './error.js';
import { oldCodesWork } from './old-codes.js';
import { codeForm } from './prove.js';

export const pendingView: View<'pending'> = (
  { set, isSending, problem },
  { flow, field },
) => {
  const ofCode = problem?.error === 'wrong_code';
  return html`
    <h2 part="heading" tabindex="-1">
      ${msg('Finish switching your codes on', { id: 'bc-pending-title' })}
    </h2>
    <p>
      ${msg(
        str`Codes were made on ${showDate(set.created)} (set ${showSetId(set.set)}), but not yet switched on. If you saved them, type any one; otherwise start again.`,
        { id: 'bc-pending' },
      )}
    </p>
    ${oldCodesWork(set.replaces)} ${problemNotice(ofCode ? undefined : problem)}
    ${codeForm(
      field,
      {
        label: msg('One of those codes', { id: 'bc-pending-label' }),
        formats: [set.format],
        problem: ofCode ? problemText(problem) : undefined,
        isLocked: isSending,
      },
      flow.confirmPending,
      html`
        <button
          type="submit"
          class="primary"
          part="button primary"
          aria-disabled=${isSending ? 'true' : nothing}
        >
          ${msg('Switch them on', { id: 'bc-confirm' })}
        </button>
        <button
          type="button"
          part="button"
          aria-disabled=${isSending ? 'true' : nothing}
          @click=${() => void flow.generate(set.label, set.replaces)}
        >
          ${msg('Start again with new codes', { id: 'bc-start-again' })}
        </button>
      `,
    )}
  `;
};
