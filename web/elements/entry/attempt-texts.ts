/** What the entry says about an attempt, in the words of a sign-in. */

import { msg, str } from '@lit/localize';

import type { ChallengeAnswer, Explanation } from '../../protocol/index.js';
import { showSetId } from '../../protocol/set-id.js';
import { showDate } from '../dates.js';
import { isolated } from '../localize.js';
import { problemText, type Problem } from '../problems.js';
import { createdOf, type LoadingPhase, type OpenPhase } from './state.js';

/** What the relying party found wrong with the code; `undefined` if nothing. */
export function refusalText(
  phase: OpenPhase | LoadingPhase,
  challenge: ChallengeAnswer | undefined,
): string | undefined {
  switch (phase.kind) {
    case 'wrong': {
      const wrong = msg('That isn’t one of your codes. Check your sheet and try again.', {
        id: 'bc-entry-wrong',
      });
      const never = neverTurnedOnText(challenge);
      return never === undefined ? wrong : `${wrong} ${never}`;
    }
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
    case 'ready':
      return phase.problem && attemptProblemText(phase.problem);
    default:
      return undefined;
  }
}

function retiredText({ created, retiredOn, reason }: Explanation): string {
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

/**
 * Says that the newest set that was never turned on can't sign anybody in. Otherwise its
 * owner, who saved a sheet in good faith, would look for a typo. `undefined` if there is no
 * such set.
 */
export function neverTurnedOnText(
  challenge: ChallengeAnswer | undefined,
): string | undefined {
  const [newest] = challenge?.neverTurnedOn ?? [];
  if (newest === undefined) return undefined;
  // The ID stays on one line, as it is on the sheet.
  const set = isolated(showSetId(newest.set).replace('-', '\u2011'));
  return msg(
    str`The codes that you made on ${showDate(newest.created)} (set ${set}) were never turned on, so they don’t work.`,
    { id: 'bc-entry-never-on' },
  );
}

/** A problem in the words of a sign-in. */
export function attemptProblemText(problem: Problem): string {
  return problem.error === 'unauthorized'
    ? msg('This sign-in took too long. Start again.', { id: 'bc-entry-expired' })
    : problemText(problem);
}
