import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { button } from './buttons.js';
import { oldCodesWork } from './notices.js';
import { steps } from './steps.js';
import type { View } from './view.js';

/** Before step 1: the person confirms that it's them, then the codes are being made. */
export const makeStep: View<'generating'> = (state, { actions }) => {
  const { done, total, replaces, isSteppingUp } = state;
  return html`
    <div class="body">
      ${steps('save')}
      <h2 part="heading" tabindex="-1">
        ${
          isSteppingUp
            ? msg('Confirm that it’s you', { id: 'bc-step-up-title' })
            : msg('Making your codes', { id: 'bc-generating-title' })
        }
      </h2>
      <p id="progress">${progressText(state)}</p>
      ${
        isSteppingUp
          ? nothing
          : html`<progress
              part="progress"
              aria-labelledby="progress"
              max=${total}
              .value=${done}
            ></progress>`
      }
      ${oldCodesWork(replaces)}
    </div>
    <div class="foot" part="foot">
      ${button({
        text: msg('Cancel', { id: 'bc-cancel' }),
        weight: 'text',
        press: actions.refresh,
      })}
    </div>
  `;
};

function progressText({
  isSteppingUp,
  done,
  total,
}: Pick<Parameters<View<'generating'>>[0], 'isSteppingUp' | 'done' | 'total'>): string {
  if (isSteppingUp) {
    return msg(
      'A backup code opens your account, so nobody but you should get new ones.',
      { id: 'bc-step-up-why' },
    );
  }
  return done < total
    ? msg(str`Made ${done} of ${total} on this device.`, { id: 'bc-generating' })
    : msg('Finishing. Your codes stay on this device.', { id: 'bc-enrolling' });
}
