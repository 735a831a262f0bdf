/** What the page behind a link says, in the words of a person who has lost everything. */

import { msg, str } from '@lit/localize';

import { showTime } from '../dates.js';
import { problemText, type Problem } from '../problems.js';
import type { LinkKind } from './link.js';

/** What a link is for, what it does, and what to do if somebody else asked. */
export interface QuestionTexts {
  title: string;
  /** What happens when the person presses the button. */
  what: readonly string[];
  /** What to do if it wasn't them. */
  notYou: string;
  button: string;
}

export function questionTexts(kind: LinkKind): QuestionTexts {
  switch (kind) {
    case 'approve':
      return {
        title: msg('Did you ask to recover your account?', {
          id: 'bc-recovery-approve-title',
        }),
        what: [
          msg(
            'Somebody is signing in to your account, and says that every code and device is lost. If that’s you, start the recovery.',
            { id: 'bc-recovery-approve-who' },
          ),
          msg(
            'Then you wait, usually for a day. We tell every address of your account, so anybody who gets our messages can stop it. Your old codes keep working until you turn on new ones.',
            { id: 'bc-recovery-approve-what' },
          ),
        ],
        notYou: msg(
          'Wasn’t that you? Don’t start. Somebody knows your password, so change it.',
          { id: 'bc-recovery-approve-not-you' },
        ),
        button: msg('Yes, it’s me: start', { id: 'bc-recovery-approve' }),
      };
    case 'finish':
      return {
        title: msg('Your wait is over', { id: 'bc-recovery-finish-title' }),
        what: [
          msg(
            'Continue, and you’ll get new codes in this browser. When you turn them on, all older codes stop working, and you’re signed out everywhere.',
            { id: 'bc-recovery-finish-what' },
          ),
        ],
        notYou: msg(
          'Wasn’t that you? Don’t go on. In one of our other messages, open the link that stops the recovery.',
          { id: 'bc-recovery-finish-not-you' },
        ),
        button: msg('Continue', { id: 'bc-recovery-finish' }),
      };
    case 'stop':
      return {
        title: msg('Stop this recovery?', { id: 'bc-recovery-stop-title' }),
        what: [
          msg(
            'Somebody asked to recover your account. If it wasn’t you, stop it now. This signs nobody in, and your codes stay as they are.',
            { id: 'bc-recovery-stop-what' },
          ),
        ],
        notYou: msg(
          'Has somebody recovered your account already? Then stopping the recovery locks it until the site’s support unlocks it.',
          { id: 'bc-recovery-stop-late' },
        ),
        button: msg('Stop this', { id: 'bc-recovery-stop' }),
      };
  }
}

export function approvedText(ready: string): string {
  return msg(
    str`It ends on ${showTime(ready)}. Then sign in again with your password, and press “I don’t have any of these”. We’ll send you the link for the last step.`,
    { id: 'bc-recovery-approved' },
  );
}

export function permittedText(until: string): string {
  return msg(
    str`Get them in this browser until ${showTime(until)}. Nothing has changed yet, and your old codes still work.`,
    { id: 'bc-recovery-permitted' },
  );
}

/** A problem in the words of a person who has opened a link. */
export function linkProblemText(of: LinkKind, problem: Problem): string {
  if (of === 'finish' && problem.error === 'unauthorized') {
    return msg(
      'First sign in with your password, in another tab of this browser. Then come back here and press “Continue”.',
      { id: 'bc-recovery-sign-in' },
    );
  }
  if (of === 'stop' && problem.error === 'link_expired') {
    return msg(
      'This link doesn’t work any more. The recovery may be over already. If it wasn’t you who asked for it, change your password and ask the site’s support.',
      { id: 'bc-recovery-stop-expired' },
    );
  }
  return problemText(problem);
}
