import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { showTime } from '../../dates.js';
import { icon, type IconName } from '../../icons.js';
import { counted } from '../../localize.js';
import { isRecoveryRefused } from '../../problems.js';
import { attemptProblemText } from '../attempt-texts.js';
import type { DigitsProblem, LostPhase } from './state.js';

/** What the views need besides the phase that they show. */
export interface LostContext {
  /** Whether the site recovers accounts. */
  canRecover: boolean;
  /** Whether the page offers other ways to sign in. */
  hasOtherWays: boolean;
  ask: () => void;
  approve: (typed: string) => void;
  back: () => void;
}

type PhaseOf<Kind extends LostPhase['kind']> = Extract<LostPhase, { kind: Kind }>;

export function lostView(phase: LostPhase, context: LostContext): TemplateResult {
  switch (phase.kind) {
    case 'lost':
      return context.canRecover ? askView(phase, context) : truthView(context);
    case 'asked':
      return askedView(phase, context);
    case 'waiting':
      return waitingView(phase, context);
  }
}

function head(name: IconName, title: string) {
  return html`<div class="head">
    <span class="emblem">${icon(name)}</span>
    <h2 class="lead" part="heading" tabindex="-1">${title}</h2>
  </div>`;
}

function lostHead() {
  return head('key', msg('Lost everything?', { id: 'bc-lost-title' }));
}

function askView({ isSending, problem }: PhaseOf<'lost'>, context: LostContext) {
  return html`<div class="body">
      ${lostHead()}
      <p>
        ${msg(
          'We send a message to every address of this account. Open the link in it, and wait, usually for a day. Then you can get new codes.',
          { id: 'bc-lost-what' },
        )}
      </p>
      <p>
        ${msg(
          'Have you waited already? Ask once more, and we’ll send you the link for the last step.',
          { id: 'bc-lost-again' },
        )}
      </p>
      ${problemNotice(problem)}
    </div>
    <div class="foot">
      ${problem && isRecoveryRefused(problem) ? nothing : askButton(isSending, context)}
      ${backButton(context)} ${otherWays()}
    </div>`;
}

function askButton(isSending: boolean, { ask }: LostContext) {
  return html`<button
    type="button"
    class="primary"
    part="button primary"
    aria-disabled=${isSending ? 'true' : nothing}
    @click=${ask}
  >
    ${msg('Send me a message', { id: 'bc-lost-ask' })}
  </button>`;
}

/** The site recovers no accounts here. What is left, without comfort that isn't true. */
function truthView(context: LostContext) {
  return html`<div class="body">
      ${lostHead()}
      <p>
        ${msg(
          'Without a code, this page can’t sign you in, and nobody can bring lost codes back. Are you still signed in somewhere else, perhaps on another device? Get new codes there.',
          { id: 'bc-lost-truth' },
        )}
      </p>
      <p>
        ${
          context.hasOtherWays
            ? msg('Otherwise, this is what the site offers:', { id: 'bc-lost-others' })
            : msg(
                'Otherwise, ask the site’s support. They can tell you what they can do.',
                {
                  id: 'bc-lost-support',
                },
              )
        }
      </p>
    </div>
    <div class="foot">${backButton(context)} ${otherWays()}</div>`;
}

function askedView(phase: PhaseOf<'asked'>, context: LostContext) {
  const { waitHours, isSending, problem } = phase;
  return html`<div class="body">
      ${head('phone', msg('Look for our message', { id: 'bc-asked-title' }))}
      <p>
        ${msg(
          'We’ve sent a message to every address of this account. Open it on this device.',
          {
            id: 'bc-asked-what',
          },
        )}
        ${waitText(waitHours)}
      </p>
      <p class="muted">
        ${msg('Nothing after a few minutes? Look among your spam.', { id: 'bc-asked-spam' })}
      </p>
      <details ?open=${problem !== undefined}>
        <summary>${msg('I got six digits', { id: 'bc-asked-digits' })}</summary>
        ${digitsForm(isSending, problem, context)}
      </details>
    </div>
    <div class="foot">${backButton(context)} ${otherWays()}</div>`;
}

function digitsForm(
  isSending: boolean,
  problem: DigitsProblem | undefined,
  { approve }: LostContext,
) {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    approve(form.querySelector('input')?.value ?? '');
  };
  return html`<form novalidate @submit=${onSubmit}>
    <label for="digits">
      ${msg('Six digits from a text message, or from your contact', { id: 'bc-asked-label' })}
    </label>
    <input
      id="digits"
      part="input"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      ?readonly=${isSending}
    />
    ${problemNotice(problem)}
    <p>
      <button type="submit" part="button" aria-disabled=${isSending ? 'true' : nothing}>
        ${msg('Confirm', { id: 'bc-entry-confirm' })}
      </button>
    </p>
  </form>`;
}

function waitingView({ ready }: PhaseOf<'waiting'>, context: LostContext) {
  return html`<div class="body">
      ${head('calendar', msg('The wait has begun', { id: 'bc-recovery-approved-title' }))}
      <p>
        ${msg(
          str`It ends on ${showTime(ready)}. Then sign in again with your password, and press “I don’t have any of these”. We’ll send you the link for the last step.`,
          { id: 'bc-recovery-approved' },
        )}
      </p>
    </div>
    <div class="foot">${backButton(context)}</div>`;
}

/** The usual wait. More than three days are easier to grasp as days. */
function waitText(hours: number): string {
  const days = Math.ceil(hours / 24);
  return hours <= 72
    ? counted(hours, {
        id: 'bc-asked-hours',
        one: str`You’ll wait ${hours} hour, or sometimes longer.`,
        other: str`You’ll wait ${hours} hours, or sometimes longer.`,
      })
    : counted(days, {
        id: 'bc-asked-days',
        one: str`You’ll wait ${days} day, or sometimes longer.`,
        other: str`You’ll wait ${days} days, or sometimes longer.`,
      });
}

function problemNotice(problem: DigitsProblem | undefined) {
  return problem === undefined
    ? nothing
    : html`<p class="notice bad" part="notice" role="alert">${problemWords(problem)}</p>`;
}

function problemWords(problem: DigitsProblem): string {
  switch (problem.error) {
    case 'not_six_digits':
      return msg('Type all six digits.', { id: 'bc-asked-incomplete' });
    case 'link_expired':
      return msg(
        'Those digits aren’t right, or no longer work. Check them, or go back and ask for new ones.',
        {
          id: 'bc-asked-wrong',
        },
      );
    default:
      return attemptProblemText(problem);
  }
}

function backButton({ back }: LostContext) {
  return html`<button type="button" class="text" part="button" @click=${back}>
    ${msg('Back', { id: 'bc-back' })}
  </button>`;
}

/** The page's own ways stay in sight. */
function otherWays() {
  return html`<div class="others"><slot name="other-ways"></slot></div>`;
}
