import { msg, str } from '@lit/localize';

import { BackupCodesError } from '../generator/errors.js';
import {
  DOCUMENT_ERRORS,
  type DocumentErrorCode,
  type ErrorAnswer,
} from '../protocol/index.js';
import type { NoAnswer } from './client.js';
import { showTime } from './dates.js';

/** Why something could not be done. */
export type Problem =
  | ErrorAnswer
  | NoAnswer
  /** Nobody on the page answered the event that asks for a second factor. */
  | { error: 'step_up_required' }
  /** What was typed is a code, but not one of this set. */
  | { error: 'not_of_this_set' }
  /** The page's form would show proofs to others. */
  | { error: 'unsafe_form' }
  /** This device could not load or run the module. */
  | { error: 'cannot_hash' };

/** What was thrown on the way, as a problem; a defect is told to the page's developers too. */
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

/** Tells the page's developers, once, what their policy lacks. */
function tellOfPolicy(): void {
  if (isPolicyTold) return;
  isPolicyTold = true;
  console.error(
    "backup-codes: the page's Content-Security-Policy forbids WebAssembly. Add this to it: " +
      "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'",
  );
}

/** Whether a set has gone or changed since, so that what is shown of it is out of date. */
export function isStale({ error }: Problem): boolean {
  return error === 'not_found' || error === 'not_active';
}

/** A problem in words, with what to do about it. */
export function problemText(problem: Problem): string {
  switch (problem.error) {
    case 'unreachable':
    case 'unavailable':
      return msg(
        'The site cannot be reached just now. Check your connection and try again.',
        {
          id: 'bc-problem-unreachable',
        },
      );
    case 'redirected':
    case 'refused':
      return msg('The site refused this. Reload the page and try again.', {
        id: 'bc-problem-refused',
      });
    case 'unauthorized':
      return msg(
        'You are signed out. Sign in again in another tab, then try again here.',
        {
          id: 'bc-problem-unauthorized',
        },
      );
    case 'another_account':
      return msg(
        'This browser is now signed in with another account. Load the page anew, or sign in again with the account that it was opened for.',
        {
          id: 'bc-problem-another-account',
        },
      );
    case 'step_up_required':
      return msg(
        'The site must first be sure that it is you. Confirm it, then try again.',
        {
          id: 'bc-problem-step-up',
        },
      );
    case 'wrong_code':
    case 'not_of_this_set':
      return msg('This code is not one of this set. Type any code of it.', {
        id: 'bc-problem-wrong-code',
      });
    case 'throttled':
      return msg(str`Too many tries. Try again in ${problem.retryAfter} s.`, {
        id: 'bc-problem-throttled',
      });
    case 'busy':
      return msg(
        'The site is busy with another request of yours. Try again in a moment.',
        { id: 'bc-problem-busy' },
      );
    case 'suspended':
      return msg('Backup codes are locked after too many wrong tries.', {
        id: 'bc-problem-suspended',
      });
    case 'too_many_sets':
      return msg(str`You have ${problem.limit} sets, the most there can be.`, {
        id: 'bc-problem-too-many-sets',
      });
    case 'not_found':
    case 'not_active':
    case 'already_enrolled':
      return msg('This set is not there any more, perhaps because of another tab.', {
        id: 'bc-problem-gone',
      });
    case 'pending_elsewhere':
      return msg(
        str`New codes were begun in another browser or tab (${showTime(problem.since)}). Finish those, or start again here.`,
        { id: 'bc-problem-elsewhere' },
      );
    case 'wrong_clock':
      return msg("Your device's clock is wrong. Set its date and time, then try again.", {
        id: 'bc-problem-clock',
      });
    case 'not_printable':
      return msg('The name of the set holds a character that cannot be shown.', {
        id: 'bc-problem-label',
      });
    case 'unsafe_form':
      return msg(
        "Backup codes can't be used on this page: its form isn't safe for them. Use another way to sign in, and tell the site.",
        {
          id: 'bc-problem-unsafe-form',
        },
      );
    case 'cannot_hash':
      return msg(
        'This browser could not do the calculation. Load the page anew, or take another browser.',
        {
          id: 'bc-problem-cannot-hash',
        },
      );
    default:
      return msg(str`Something went wrong (${problem.error}). Try again.`, {
        id: 'bc-problem-other',
      });
  }
}
