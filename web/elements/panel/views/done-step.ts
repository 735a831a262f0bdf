import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { showSetId } from '../../../protocol/set-id.js';
import { icon } from '../../icons.js';
import { counted, isolated } from '../../localize.js';
import { button } from './buttons.js';
import { steps } from './steps.js';
import type { View } from './view.js';

/** Step 3: the codes are on. They stay in memory for a second copy until "Done". */
export const doneStep: View<'done'> = ({ newSet }, context) => {
  const { actions, secondCopies, isCheckingWords, isRecovering } = context;
  const { enrolment, replaces } = newSet;
  const { verifiers, set } = enrolment;
  return html`
    <div class="body">
      ${steps('done')}
      <div class="success">
        <span class="emblem good">${icon('check')}</span>
        <h2 part="heading" tabindex="-1">
          ${msg('Backup codes are on', { id: 'bc-done-title' })}
        </h2>
        <p class="muted">
          ${counted(verifiers.length, {
            id: 'bc-done-set',
            one: str`${verifiers.length} code · set ${isolated(showSetId(set))}`,
            other: str`${verifiers.length} codes · set ${isolated(showSetId(set))}`,
          })}
        </p>
        ${
          replaces === null && !isRecovering
            ? nothing
            : html`<p>
                ${msg('Your old codes no longer work. Throw away the old sheet.', {
                  id: 'bc-done-replaced',
                })}
              </p>`
        }
      </div>
      <div class="copies" part="copies">
        <p>
          ${msg('Keep a second copy somewhere else, in case you lose the first.', {
            id: 'bc-done-second',
          })}
        </p>
        ${secondCopies()}
      </div>
    </div>
    <div class="foot" part="foot">
      ${button({
        text: msg('Done', { id: 'bc-done' }),
        weight: isCheckingWords ? 'usual' : 'primary',
        press: actions.close,
      })}
    </div>
  `;
};
