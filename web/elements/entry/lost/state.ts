/**
 * The steps of a person who has lost every code and factor:
 *
 *     (start) ---> lost -- asked ---> asked -- digits approved it --> waiting
 *
 * The last step of a recovery is asked for in the same way as the first. The relying party
 * answers both alike, so that nobody learns from it whether a recovery is under way.
 */

import type { RelyingPartyClient } from '../../client.js';
import type { Problem } from '../../problems.js';

/** What the person may do next. */
export type LostPhase =
  /** Says what the site can do, and asks for it. */
  | { kind: 'lost'; isSending: boolean; problem?: Problem }
  /** The site has sent messages. Some contain digits that are typed here. */
  | { kind: 'asked'; waitHours: number; isSending: boolean; problem?: DigitsProblem }
  /** The digits have begun the wait. */
  | { kind: 'waiting'; ready: string };

/** Why digits weren't accepted. */
export type DigitsProblem = Problem | { error: 'not_six_digits' };

/** Asks for messages. */
export async function ask(client: RelyingPartyClient): Promise<LostPhase> {
  const reply = await client.recover({ digits: null });
  return reply.ok
    ? { kind: 'asked', waitHours: reply.value.waitHours, isSending: false }
    : { kind: 'lost', isSending: false, problem: reply.error };
}

/** Sends typed digits. Spaces don't matter, and some input methods type full-width ones. */
export async function approve(
  client: RelyingPartyClient,
  typed: string,
  waitHours: number,
): Promise<LostPhase> {
  const asked = { kind: 'asked', waitHours, isSending: false } as const;
  const digits = typed.normalize('NFKC').replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return { ...asked, problem: { error: 'not_six_digits' } };
  const reply = await client.recover({ digits });
  if (!reply.ok) return { ...asked, problem: reply.error };
  const { ready } = reply.value;
  // A relying party that doesn't say when has sent messages instead.
  return ready === undefined ? asked : { kind: 'waiting', ready };
}
