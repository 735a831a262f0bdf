import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';

import type { ChallengeAnswer, RedeemAnswer } from '../../protocol/index.js';
import type { CodeField } from '../code-field/code-field.js';
import { showDate } from '../dates.js';
import { problemText, type Problem } from '../problems.js';
import { createdOf, type EntryPhase, type OpenPhase } from './state.js';

/** Styles that only the entry needs. */
export const entryStyles = css`
  .entry {
    max-width: 36rem;
  }

  .entry:focus {
    outline: none;
  }
`;

/** What the views need besides the phase that they show. */
export interface EntryContext {
  field: CodeField;
  challenge: ChallengeAnswer | undefined;
  /** Whether the page's form is disabled. */
  isDisabled: boolean;
  /** Whether the entry has its own button, because it sends the proofs itself. */
  sendsItself: boolean;
  submit: (event: SubmitEvent) => void;
  retry: () => void;
}

/** The view of a phase. */
export function entryView(phase: EntryPhase, context: EntryContext): TemplateResult {
  switch (phase.kind) {
    case 'loading':
      return html`<p class="muted">${msg('One moment…', { id: 'bc-entry-loading' })}</p>`;
    case 'error':
      return html`${notice('bad', attemptProblemText(phase.problem))}
        <div class="row">
          <button type="button" part="button" @click=${context.retry}>
            ${msg('Try again', { id: 'bc-retry' })}
          </button>
        </div>`;
    case 'no-codes':
      return notice(
        'warning',
        msg('This account has no backup codes. Sign in another way.', {
          id: 'bc-entry-none',
        }),
      );
    case 'suspended':
      return notice(
        'bad',
        msg(
          'Backup codes are locked here after too many wrong tries. Sign in another way, or use a browser that you’ve signed in with before.',
          { id: 'bc-entry-suspended' },
        ),
      );
    case 'accepted':
      return html`<p class="notice good" part="notice">
        ${acceptedText(phase.answer, context.challenge)}
      </p>`;
    default:
      return html`${codeForm(phase, context)} ${attemptNotice(phase)}`;
  }
}

function codeForm(
  phase: OpenPhase,
  { field, challenge, isDisabled, sendsItself, submit }: EntryContext,
) {
  const isBusy = isDisabled || phase.kind === 'sending' || phase.kind === 'throttled';
  const codeField = field.render({
    label: msg('Backup code', { id: 'bc-entry-label' }),
    formats: (challenge?.sets ?? []).map(({ format }) => format),
    problem: codeProblem(phase, challenge),
    isLocked: phase.kind === 'sending',
    isDisabled,
    autocomplete: 'one-time-code',
  });
  if (!sendsItself) return codeField;
  return html`<form novalidate @submit=${submit}>
    ${codeField}
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

/** What the relying party found wrong with the code. The field shows it. */
function codeProblem(
  phase: OpenPhase,
  challenge: ChallengeAnswer | undefined,
): string | undefined {
  switch (phase.kind) {
    case 'wrong':
      return msg('That isn’t one of your codes. Check your sheet and try again.', {
        id: 'bc-entry-wrong',
      });
    case 'used': {
      const { set, position, usedOn } = phase.used;
      const made = createdOf(challenge, set);
      const number = position + 1;
      return made === undefined
        ? msg(str`You used code ${number} on ${showDate(usedOn)}. Try the next one.`, {
            id: 'bc-entry-used',
          })
        : msg(
            str`You used code ${number} on ${showDate(usedOn)} (from the set made on ${showDate(made)}). Try the next one.`,
            { id: 'bc-entry-used-of' },
          );
    }
    case 'retired':
      return retiredText(phase.match);
    default:
      return undefined;
  }
}

function retiredText({
  created,
  retiredOn,
  reason,
}: Extract<EntryPhase, { kind: 'retired' }>['match']): string {
  const made = showDate(created);
  const ended = showDate(retiredOn);
  switch (reason) {
    case 'replaced':
      return msg(
        str`This code is from an older set, made on ${made} and replaced on ${ended}. Use your newer sheet.`,
        { id: 'bc-entry-replaced' },
      );
    case 'withdrawn':
      return msg(
        str`This code is from a set made on ${made} and removed on ${ended}. Use another sheet, or sign in another way.`,
        { id: 'bc-entry-withdrawn' },
      );
    case 'spent':
      return msg(
        str`This code is from a set made on ${made} and used up on ${ended}. Use another sheet, or sign in another way.`,
        { id: 'bc-entry-spent' },
      );
  }
}

/** What got in the way of the attempt, apart from the code itself. */
function attemptNotice(phase: OpenPhase) {
  if (phase.kind === 'throttled') {
    const { secondsLeft } = phase;
    return html`<p class="notice warning" part="notice" role="timer">
      ${msg(str`Too many tries. Try again in ${secondsLeft} s.`, {
        id: 'bc-problem-throttled',
      })}
    </p>`;
  }
  if (phase.kind !== 'ready' || phase.problem === undefined) return nothing;
  return notice('bad', attemptProblemText(phase.problem));
}

/** A problem in the words of a sign-in. */
function attemptProblemText(problem: Problem): string {
  return problem.error === 'unauthorized'
    ? msg('This sign-in took too long. Start again.', { id: 'bc-entry-expired' })
    : problemText(problem);
}

/** Says that a code was accepted. The entry's live region reads it out as well. */
export function acceptedText(
  { set, position, remaining }: RedeemAnswer,
  challenge: ChallengeAnswer | undefined,
): string {
  const made = createdOf(challenge, set);
  const number = position + 1;
  return made === undefined
    ? msg(
        str`Code ${number} worked. Tick it off on your sheet. You have ${remaining} left.`,
        { id: 'bc-entry-accepted' },
      )
    : msg(
        str`Code ${number} from the set made on ${showDate(made)} worked. Tick it off on your sheet. You have ${remaining} left.`,
        { id: 'bc-entry-accepted-of' },
      );
}

function notice(tone: 'good' | 'warning' | 'bad', text: string) {
  return html`<p class="notice ${tone}" part="notice" role="alert">${text}</p>`;
}
