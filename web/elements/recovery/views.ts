import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { icon, type IconName } from '../icons.js';
import { isQuestion, type Question, type RecoveryPhase } from './state.js';
import { approvedText, linkProblemText, permittedText, questionTexts } from './texts.js';

type Tone = 'good' | 'warning' | 'bad' | '';

/**
 * The view of a phase.
 *
 * @param press the person has read the question and presses the button
 */
export function recoveryView(phase: RecoveryPhase, press: () => void): TemplateResult {
  if (isQuestion(phase)) return questionView(phase, press);
  switch (phase.kind) {
    case 'no-link':
      return view(
        'key',
        '',
        msg('Open the link in our message', { id: 'bc-recovery-no-link-title' }),
        [
          msg(
            'This page needs the link that we sent you. Open the message once more, and use its link.',
            { id: 'bc-recovery-no-link' },
          ),
        ],
      );
    case 'approved':
      return view(
        'calendar',
        'good',
        msg('The wait has begun', { id: 'bc-recovery-approved-title' }),
        [
          approvedText(phase.ready),
          msg('If you find a code meanwhile, use it.', { id: 'bc-recovery-found' }),
        ],
      );
    case 'permitted':
      return view(
        'check',
        'good',
        msg('You can get new codes now', { id: 'bc-recovery-permitted-title' }),
        [permittedText(phase.until)],
      );
    case 'stopped':
      return view(
        'check',
        'good',
        msg('It’s stopped', { id: 'bc-recovery-stopped-title' }),
        [
          msg('Nobody can finish this recovery any more.', { id: 'bc-recovery-stopped' }),
          msg('Now change your password, because somebody else knows it.', {
            id: 'bc-recovery-change-password',
          }),
        ],
      );
    case 'refused':
      return view(
        'warning',
        'bad',
        msg('This didn’t work', { id: 'bc-recovery-refused-title' }),
        [linkProblemText(phase.of, phase.problem)],
        otherWays(),
      );
  }
}

function questionView({ kind, isSending, problem }: Question, press: () => void) {
  const { title, what, notYou, button } = questionTexts(kind);
  const isStop = kind === 'stop';
  return html`
    ${view(
      isStop ? 'warning' : 'key',
      isStop ? 'warning' : '',
      title,
      what,
      html`
        <p class="notice warning" part="notice">${notYou}</p>
        ${
          problem === undefined
            ? nothing
            : html`<p class="notice bad" part="notice" role="alert">
                ${linkProblemText(kind, problem)}
              </p>`
        }
      `,
    )}
    <div class="foot" part="foot">
      <button
        type="button"
        class=${isStop ? 'danger primary' : 'primary'}
        part="button primary"
        aria-disabled=${isSending ? 'true' : nothing}
        @click=${press}
      >
        ${button}
      </button>
    </div>
  `;
}

function view(
  name: IconName,
  tone: Tone,
  title: string,
  paragraphs: readonly string[],
  after: unknown = nothing,
) {
  return html`<div class="body">
    <div class="head">
      <span class="emblem ${tone}">${icon(name)}</span>
      <h2 class="lead" part="heading" tabindex="-1">${title}</h2>
    </div>
    ${paragraphs.map((text) => html`<p>${text}</p>`)} ${after}
  </div>`;
}

/** Where the site helps people whom no link helps. */
function otherWays() {
  return html`<slot name="other-ways"></slot>`;
}
