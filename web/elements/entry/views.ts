import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { CodeField } from '../code-field/code-field.js';
import { showDuration } from '../dates.js';
import { icon } from '../icons.js';
import type { CodeScan } from '../scanning/code-scan.js';
import { acceptedView, type AcceptedContext } from './accepted-view.js';
import { attemptProblemText, neverTurnedOnText, refusalText } from './attempt-texts.js';
import {
  formatsOf,
  type EntryPhase,
  type LoadingPhase,
  type OpenPhase,
} from './state.js';

/** What the views need besides the phase that they show. */
export interface EntryContext extends AcceptedContext {
  field: CodeField;
  scan: CodeScan;
  /** Whether the page's form is disabled. */
  isDisabled: boolean;
  /** Whether the entry has its own button, because it sends the proofs itself. */
  sendsItself: boolean;
  /** Where the page helps a person who has lost everything; empty if nowhere. */
  recovery: string;
  /** Whether the page offers other ways to sign in. */
  hasOtherWays: boolean;
  submit: (event: SubmitEvent) => void;
  retry: () => void;
  /** The person has none of what the entry and the page ask for. */
  loseEverything: () => void;
  /** The page offered other ways, or none any more. */
  otherWaysChanged: () => void;
}

/** The view of a phase. */
export function entryView(phase: EntryPhase, context: EntryContext): TemplateResult {
  switch (phase.kind) {
    case 'error':
      return html`<div class="body">
          ${heading(context)} ${notice('bad', attemptProblemText(phase.problem))}
        </div>
        ${foot(
          context,
          html`<button
            type="button"
            class="primary"
            part="button primary"
            @click=${context.retry}
          >
            ${msg('Try again', { id: 'bc-retry' })}
          </button>`,
        )}`;
    case 'no-codes':
      return html`<div class="body">
          ${heading(context)} ${notice('warning', noCodesText(context))}
        </div>
        ${foot(context)}`;
    case 'suspended':
      return html`<div class="body">
          ${lockedHeading()} ${notice('bad', suspendedText())}
        </div>
        ${foot(context)}`;
    case 'accepted':
      return acceptedView(phase.answer, context);
    default:
      return codeForm(phase, context);
  }
}

/** @param takesFocus whether nothing else in the view can have it */
function heading({ isStepUp }: EntryContext, takesFocus = true) {
  // With a field, a press on the page's label must lead there, and not to the heading.
  return html`<h2 class="lead" part="heading" tabindex=${takesFocus ? -1 : nothing}>
    ${
      isStepUp
        ? msg('Confirm with a backup code', { id: 'bc-entry-title-confirm' })
        : msg('Enter a backup code', { id: 'bc-entry-title' })
    }
  </h2>`;
}

function lockedHeading() {
  return html`<div class="head bad">
    <span class="emblem">${icon('lock')}</span>
    <h2 class="lead" part="heading" tabindex="-1">
      ${msg('Backup codes are locked', { id: 'bc-entry-locked' })}
    </h2>
  </div>`;
}

function noCodesText({ challenge }: EntryContext): string {
  const never = neverTurnedOnText(challenge);
  return never === undefined
    ? msg('This account has no backup codes. Sign in another way.', {
        id: 'bc-entry-none',
      })
    : `${never} ${msg('Sign in another way.', { id: 'bc-entry-another-way' })}`;
}

function suspendedText(): string {
  return msg(
    'There were too many wrong tries. Sign in another way, or use a browser that you’ve signed in with before.',
    { id: 'bc-entry-suspended' },
  );
}

/** While the entry is loading, it takes the same room, so that nothing moves afterwards. */
function codeForm(phase: OpenPhase | LoadingPhase, context: EntryContext) {
  const { field, scan, challenge, isDisabled, isStepUp, sendsItself, submit } = context;
  const isBusy = isDisabled || ['loading', 'sending', 'throttled'].includes(phase.kind);
  const body = html`<div class="body" @dragover=${scan.dragOver} @drop=${scan.drop}>
    ${heading(context, false)}
    ${field.render({
      label: msg('Backup code', { id: 'bc-entry-label' }),
      formats: formatsOf(challenge),
      problem: refusalText(phase, challenge),
      notice: inPlaceOfHint(phase),
      isLocked: phase.kind === 'sending' || phase.kind === 'loading',
      isDisabled,
      autocomplete: 'one-time-code',
    })}
  </div>`;
  const scanning = scan.isPossible ? scanButton(scan, isBusy) : nothing;
  if (!sendsItself) return html`${body} ${foot(context, html`${scanning}`)}`;
  const send = html`<button
    type="submit"
    class="primary"
    part="button primary"
    aria-disabled=${isBusy ? 'true' : nothing}
  >
    ${
      isStepUp
        ? msg('Confirm', { id: 'bc-entry-confirm' })
        : msg('Sign in', { id: 'bc-entry-send' })
    }
  </button>`;
  return html`<form novalidate @submit=${submit}>
    ${body} ${foot(context, html`${send} ${scanning}`)}
  </form>`;
}

function scanButton(scan: CodeScan, isBusy: boolean) {
  return html`<button
    type="button"
    part="button"
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${() => {
      if (!isBusy) void scan.open();
    }}
  >
    ${icon('scan')} ${msg('Scan', { id: 'bc-entry-scan' })}
  </button>`;
}

/** What can be pressed, and at the end the ways for people without a code. */
function foot(context: EntryContext, actions?: TemplateResult) {
  const { isStepUp, hasOtherWays, otherWaysChanged } = context;
  // A person who is signed in can get new codes, and needs nothing else.
  const isEmpty = isStepUp && !hasOtherWays;
  return html`<div class="foot" ?hidden=${isEmpty && actions === undefined}>
    ${actions ?? nothing}
    <div class="others" ?hidden=${isEmpty}>
      ${isStepUp ? nothing : lostWay(context)}
      <slot name="other-ways" @slotchange=${otherWaysChanged}></slot>
    </div>
  </div>`;
}

/** To the page's own help, or to what the site can do. */
function lostWay({ recovery, loseEverything }: EntryContext) {
  const text = msg('I don’t have any of these', { id: 'bc-entry-recovery' });
  return recovery === ''
    ? html`<button type="button" class="text" part="button" @click=${loseEverything}>
        ${text}
      </button>`
    : html`<a href=${recovery} part="link">${text}</a>`;
}

function inPlaceOfHint(phase: OpenPhase | LoadingPhase): TemplateResult | undefined {
  switch (phase.kind) {
    case 'loading':
      return html`<p class="muted">${msg('One moment…', { id: 'bc-entry-loading' })}</p>`;
    case 'throttled':
      return html`<p class="notice warning" part="notice" role="timer">
        ${msg(str`Too many tries. Try again in ${showDuration(phase.secondsLeft)}.`, {
          id: 'bc-problem-throttled',
        })}
      </p>`;
    default:
      return undefined;
  }
}

function notice(tone: 'warning' | 'bad', text: string) {
  return html`<p class="notice ${tone}" part="notice" role="alert">${text}</p>`;
}
