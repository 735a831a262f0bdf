/**
 * The states of the page behind a link, and how it moves from one to the next:
 *
 *     (start) ---> no-link
 *          \-----> approve -- pressed --> approved
 *           \----> finish --- pressed --> permitted
 *            \---> stop ----- pressed --> stopped
 *
 * From each of the three questions, a link that no longer works leads to refused. Opening
 * another link in the same page leads back to the start.
 */

import { DOCUMENT_ERRORS } from '../../protocol/index.js';
import type { RelyingPartyClient } from '../client.js';
import { isRecoveryRefused, type Problem } from '../problems.js';
import type { LinkKind, RecoveryLink } from './link.js';

/** What the element shows. */
export type RecoveryPhase =
  /** The page was opened without a link. */
  | { kind: 'no-link' }
  /** The person reads what the link does. Nothing happens before they press the button. */
  | Question
  /** The wait has begun. */
  | { kind: 'approved'; ready: string }
  /** The person can get new codes in this browser. */
  | { kind: 'permitted'; until: string }
  | { kind: 'stopped' }
  /** The link does nothing, and trying again won't help. */
  | { kind: 'refused'; of: LinkKind; problem: Problem };

export interface Question {
  kind: LinkKind;
  isSending: boolean;
  problem?: Problem;
}

/** The names that CSS sees, for example `:state(approve)`. */
export type RecoveryStateName = RecoveryPhase['kind'];

export function isQuestion(phase: RecoveryPhase): phase is Question {
  return 'isSending' in phase;
}

/** What an opened page asks. */
export function questionFor(link: RecoveryLink | undefined): RecoveryPhase {
  return link === undefined ? { kind: 'no-link' } : { kind: link.kind, isSending: false };
}

/** Sends what the link is for, and tells what came of it. */
export async function follow(
  { kind, token }: RecoveryLink,
  client: RelyingPartyClient,
): Promise<RecoveryPhase> {
  switch (kind) {
    case 'approve': {
      const reply = await client.approve({ token });
      if (!reply.ok) return refused(kind, reply.error);
      return { kind: 'approved', ready: reply.value.ready };
    }
    case 'finish': {
      const reply = await client.finish({ token });
      if (!reply.ok) return refused(kind, reply.error);
      return { kind: 'permitted', until: reply.value.until };
    }
    case 'stop': {
      const reply = await client.stop({ token });
      return reply.ok ? { kind: 'stopped' } : refused(kind, reply.error);
    }
  }
}

/** A link that a mail program has cut off is no token, and works no more than an old one. */
function refused(of: LinkKind, problem: Problem): RecoveryPhase {
  if (Object.hasOwn(DOCUMENT_ERRORS, problem.error)) {
    return { kind: 'refused', of, problem: { error: 'link_expired' } };
  }
  return problem.error === 'link_expired' || isRecoveryRefused(problem)
    ? { kind: 'refused', of, problem }
    : { kind: of, isSending: false, problem };
}
