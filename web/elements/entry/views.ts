import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { ChallengeAnswer, RedeemAnswer } from '../../protocol/index.js';
import type { CodeField } from '../code-field/code-field.js';
import { showDate } from '../dates.js';
import { problemText, type Problem } from '../problems.js';
import { createdOf, type EntryState, type OpenState } from './state.js';

export interface EntryContext {
  field: CodeField;
  challenge: ChallengeAnswer | undefined;
  /** Whether the page's form is disabled. */
  isDisabled: boolean;
  /** Whether the entry sends by itself, with a button of its own. */
  sends: boolean;
  submit: (event: SubmitEvent) => void;
  retry: () => void;
}

/** What is shown of a state. */
export function entryView(state: EntryState, context: EntryContext): TemplateResult {
  switch (state.kind) {
    case 'loading':
      return html`<p class="muted">${msg('One moment…', { id: 'bc-entry-loading' })}</p>`;
    case 'error':
      return html`${notice('bad', attemptProblemText(state.problem))}
        <div class="row">
          <button type="button" part="button" @click=${context.retry}>
            ${msg('Try again', { id: 'bc-retry' })}
          </button>
        </div>`;
    case 'no-codes':
      return notice(
        'warning',
        msg('This account has no backup codes. Use another way to sign in.', {
          id: 'bc-entry-none',
        }),
      );
    case 'suspended':
      return notice(
        'bad',
        msg(
          'Backup codes are locked here after too many wrong tries. Sign in another way, or in a browser where you signed in before.',
          {
            id: 'bc-entry-suspended',
          },
        ),
      );
    case 'accepted':
      return html`<p class="notice good" part="notice">
        ${acceptedText(state.answer, context.challenge)}
      </p>`;
    default:
      return html`${form(state, context)} ${verdict(state)}`;
  }
}

function form(
  state: OpenState,
  { field, challenge, isDisabled, sends, submit }: EntryContext,
) {
  const isBusy = isDisabled || state.kind === 'sending' || state.kind === 'throttled';
  const typing = field.render({
    label: msg('Backup code', { id: 'bc-entry-label' }),
    formats: (challenge?.sets ?? []).map(({ format }) => format),
    problem: typedProblem(state, challenge),
    isLocked: state.kind === 'sending',
    isDisabled,
    autocomplete: 'one-time-code',
  });
  if (!sends) return typing;
  return html`<form novalidate @submit=${submit}>
    ${typing}
    <div class="row after-field">
      <button
        type="submit"
        class="primary"
        part="button primary"
        aria-disabled=${isBusy ? 'true' : nothing}
      >
        ${msg('Sign in with this code', { id: 'bc-entry-send' })}
      </button>
    </div>
  </form>`;
}

/** What is wrong with the code that is typed, beyond what reading it has found. */
function typedProblem(
  state: OpenState,
  challenge: ChallengeAnswer | undefined,
): string | undefined {
  switch (state.kind) {
    case 'wrong':
      return msg('This is none of your codes. Compare it with your sheet.', {
        id: 'bc-entry-wrong',
      });
    case 'used': {
      const { set, position, usedOn } = state.used;
      const made = createdOf(challenge, set);
      const number = position + 1;
      return made === undefined
        ? msg(str`Code ${number} was used on ${showDate(usedOn)}. Take another one.`, {
            id: 'bc-entry-used',
          })
        : msg(
            str`Code ${number} of the set of ${showDate(made)} was used on ${showDate(usedOn)}. Take another one.`,
            { id: 'bc-entry-used-of' },
          );
    }
    case 'retired':
      return retiredText(state.match);
    default:
      return undefined;
  }
}

function retiredText({
  created,
  retiredOn,
  reason,
}: Extract<EntryState, { kind: 'retired' }>['match']): string {
  const made = showDate(created);
  const ended = showDate(retiredOn);
  switch (reason) {
    case 'replaced':
      return msg(
        str`This code is from the set of ${made}, which was replaced on ${ended}. Look for the newer sheet.`,
        { id: 'bc-entry-replaced' },
      );
    case 'withdrawn':
      return msg(
        str`This code is from the set of ${made}, which was removed on ${ended}.`,
        {
          id: 'bc-entry-withdrawn',
        },
      );
    case 'spent':
      return msg(
        str`This code is from the set of ${made}, whose last code was used on ${ended}.`,
        { id: 'bc-entry-spent' },
      );
  }
}

/** What happened to the whole attempt. */
function verdict(state: OpenState) {
  if (state.kind === 'throttled') {
    const { secondsLeft } = state;
    return html`<p class="notice warning" part="notice" role="timer">
      ${msg(str`Too many tries. Try again in ${secondsLeft} s.`, {
        id: 'bc-problem-throttled',
      })}
    </p>`;
  }
  if (state.kind !== 'ready' || state.problem === undefined) return nothing;
  return notice('bad', attemptProblemText(state.problem));
}

/** What has hindered this attempt to sign in. */
function attemptProblemText(problem: Problem): string {
  return problem.error === 'unauthorized'
    ? msg('This sign-in took too long. Begin it again.', { id: 'bc-entry-expired' })
    : problemText(problem);
}

/** What a person is told whose code was taken; the entry's status says it too. */
export function acceptedText(
  { set, position, remaining }: RedeemAnswer,
  challenge: ChallengeAnswer | undefined,
): string {
  const made = createdOf(challenge, set);
  const number = position + 1;
  return made === undefined
    ? msg(str`Code ${number} was taken, ${remaining} left. Tick it off on your sheet.`, {
        id: 'bc-entry-accepted',
      })
    : msg(
        str`Code ${number} of the set of ${showDate(made)} was taken, ${remaining} left. Tick it off on your sheet.`,
        { id: 'bc-entry-accepted-of' },
      );
}

function notice(tone: 'good' | 'warning' | 'bad', text: string) {
  return html`<p class="notice ${tone}" part="notice" role="alert">${text}</p>`;
}
