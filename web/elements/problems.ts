import { msg, str } from '@lit/localize';

import { BackupCodesError } from '../generator/errors.js';
import {
  DOCUMENT_ERRORS,
  type DocumentErrorCode,
  type ErrorAnswer,
} from '../protocol/index.js';
import type { NoAnswer } from './client.js';
import { showDuration, showTime } from './dates.js';
import { failureText } from './failures.js';
import { counted } from './localize.js';

/** Why something didn't work. */
export type Problem =
  | ErrorAnswer
  | NoAnswer
  /** The page didn't answer the event that asks for a second factor. */
  | { error: 'step_up_required' }
  /** The person closed the page's dialog. This is no error: nothing has changed. */
  | { error: 'step_up_declined' }
  /** The typed code is valid, but it isn't in this set. */
  | { error: 'not_of_this_set' }
  /** The page's form would send proofs to where others can see them. */
  | { error: 'unsafe_form' }
  /** This device couldn't load or run the module. */
  | { error: 'cannot_hash' };

/**
 * Turns a thrown error into a problem. Defects are also reported to the page's
 * developers.
 */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof BackupCodesError)) {
    reportError(error);
    return { error: 'internal' };
  }
  const { code, field, limit } = error;
  if (code === 'module_forbidden') tellOfPolicy();
  if (!Object.hasOwn(DOCUMENT_ERRORS, code)) return { error: 'cannot_hash' };
  return {
    error: code as DocumentErrorCode,
    field,
    ...(limit !== undefined && { limit }),
  };
}

let isPolicyTold = false;

/** Tells the page's developers, once, what their policy must allow. */
function tellOfPolicy(): void {
  if (isPolicyTold) return;
  isPolicyTold = true;
  console.error(
    "backup-codes: the page's Content-Security-Policy forbids WebAssembly. Add this to it: " +
      "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'",
  );
}

/** Whether the set or the account has changed, so that the view is out of date. */
export function isStale({ error }: Problem): boolean {
  return ['not_found', 'not_active', 'another_account'].includes(error);
}

/** Says in words what is wrong and what to do next. */
export function problemText(problem: Problem): string {
  switch (problem.error) {
    case 'unreachable':
    case 'unavailable':
      return msg(
        'The site can’t be reached right now. Check your connection and try again.',
        { id: 'bc-problem-unreachable' },
      );
    case 'redirected':
    case 'refused':
      return msg('The site refused this. Reload the page and try again.', {
        id: 'bc-problem-refused',
      });
    case 'unauthorized':
      return msg(
        'You’re signed out. Sign in again in another tab, then come back and try again.',
        { id: 'bc-problem-unauthorized' },
      );
    case 'another_account':
      return msg(
        'You’re now signed in to a different account. Reload the page, or switch back to the account you opened it with.',
        { id: 'bc-problem-another-account' },
      );
    case 'step_up_required':
      return msg('Confirm that it’s you before you change your codes.', {
        id: 'bc-problem-step-up',
      });
    case 'factor_required':
      return msg(
        'A backup code isn’t enough to change this. Confirm with your usual second step, then try again.',
        { id: 'bc-problem-factor' },
      );
    case 'step_up_declined':
      return msg('Nothing has changed, because you didn’t confirm that it’s you.', {
        id: 'bc-problem-step-up-declined',
      });
    case 'wrong_code':
    case 'not_of_this_set':
      return msg('That code isn’t in this set. Type any code from this set.', {
        id: 'bc-problem-wrong-code',
      });
    case 'throttled':
      return msg(str`Too many tries. Try again in ${showDuration(problem.retryAfter)}.`, {
        id: 'bc-problem-throttled',
      });
    case 'busy':
      return msg(
        'The site is still working on another request from you. Try again in a moment.',
        { id: 'bc-problem-busy' },
      );
    case 'suspended':
      return msg('Backup codes are locked after too many wrong tries.', {
        id: 'bc-problem-suspended',
      });
    case 'recovery_off':
      return msg('You can’t recover your account on this page. Ask the site’s support.', {
        id: 'bc-problem-recovery-off',
      });
    case 'operator_required':
      return msg(
        'Only the site’s support can recover this account. Ask them, and be ready to show who you are.',
        { id: 'bc-problem-operator' },
      );
    case 'account_frozen':
      return msg(
        'This account is locked, because somebody reported that another person recovered it. Ask the site’s support to unlock it.',
        { id: 'bc-problem-frozen' },
      );
    case 'link_expired':
      return msg(
        'This link doesn’t work any more. Sign in again with your password, and ask for a new one.',
        { id: 'bc-problem-link-expired' },
      );
    case 'too_many_sets':
      return counted(problem.limit, {
        id: 'bc-problem-too-many-sets',
        one: str`You already have ${problem.limit} set, and that’s the limit. Remove it first.`,
        other: str`You already have ${problem.limit} sets, and that’s the limit. Remove one first.`,
      });
    case 'not_found':
    case 'not_active':
    case 'already_enrolled':
      return msg('This set no longer exists. It may have been changed in another tab.', {
        id: 'bc-problem-gone',
      });
    case 'pending_elsewhere':
      return msg(
        str`You started new codes in another browser or tab (${showTime(problem.since)}). Finish there, or start again here.`,
        { id: 'bc-problem-elsewhere' },
      );
    case 'wrong_clock':
      return msg('Your device’s clock is wrong. Set the date and time, then try again.', {
        id: 'bc-problem-clock',
      });
    case 'not_printable':
      return msg(
        'What you typed contains a character that can’t be shown. Remove it and try again.',
        { id: 'bc-problem-label' },
      );
    case 'unsafe_form':
      return msg(
        'Backup codes don’t work on this page because its form isn’t safe. Sign in another way, and let the site know.',
        { id: 'bc-problem-unsafe-form' },
      );
    default:
      return failureText(problem.error);
  }
}

/** Whether the site refuses to recover the account, however often the person asks. */
export function isRecoveryRefused({ error }: { error: string }): boolean {
  return ['recovery_off', 'operator_required', 'account_frozen'].includes(error);
}
