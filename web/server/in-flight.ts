/**
 * Limits what one account has in flight in this process. A message is counted after it
 * was read and before it takes a database connection. So nobody who sends messages in the
 * name of one account can use up the connections that other accounts need.
 *
 * Each session and each sign-in has at most one running and one waiting message of a
 * kind. A message equal to the waiting one, e.g. from a double click, gets the same
 * answer. Any other is refused. Sign-ins, sessions and links of an account are counted
 * separately, so a person who only has the password cannot use up the room of the
 * holder's sessions.
 */

import type { MessageName } from '../protocol/messages/table.js';
import { refused, type Answer } from './answer.js';
import { isSession, type PendingSignIn, type Session } from './identity.js';

/**
 * Connections that the sessions of an account may use at once, and as many for its
 * sign-ins.
 */
const CONNECTIONS = 4;

/** A refused message may be sent again after this many seconds. */
const RETRY_AFTER = 1;

/** Somebody who is not signed in, and whose message holds a link to the account. */
export interface LinkHolder {
  account: string;
  /** The token of the link. */
  id: string;
  by: 'link';
}

/** Whoever sends a message. `null` if nothing says who. */
export type Sender = Session | PendingSignIn | LinkHolder | null;

/** Answers one message when it is its turn. */
export type InFlight = <T>(
  kind: MessageName,
  sender: Sender,
  request: unknown,
  work: () => Promise<Answer<T>>,
) => Promise<Answer<T>>;

interface Turn {
  /** Identifies the message and its sender. `undefined` if it cannot be compared. */
  text: string | undefined;
  hasBegun: boolean;
  done: Promise<Answer<unknown>>;
}

/**
 * @param most the most messages at once, for an account's sessions and for its sign-ins
 */
export function limitInFlight(most: number): InFlight {
  const lanes = new Map<string, Lane>();
  const turns = new Map<string, readonly Turn[]>();

  return async <T>(
    kind: MessageName,
    sender: Sender,
    request: unknown,
    work: () => Promise<Answer<T>>,
  ): Promise<Answer<T>> => {
    // The message is refused, and waits for no lock before that.
    if (sender === null) return work();
    const side = sideOf(sender);
    const key = JSON.stringify([side, sender.account, kind, sender.id]);
    const text = textOf(sender, request);
    const before = turns.get(key) ?? [];
    const last = before.at(-1);
    if (last?.hasBegun === false && text !== undefined && last.text === text) {
      return last.done as Promise<Answer<T>>;
    }
    const place = JSON.stringify([side, sender.account]);
    const lane = lanes.get(place) ?? newLane();
    // Withdrawing a set may be urgent, and so may a link that stops a thief. Both wait, but
    // are never refused.
    const isUrgent = kind === 'revoke' || side === 'link';
    if (!isUrgent && (before.length > 1 || lane.count() >= most)) {
      return refused({ error: 'busy', retryAfter: RETRY_AFTER });
    }
    lanes.set(place, lane);
    const turn: Turn = {
      text,
      hasBegun: false,
      done: Promise.resolve(refused('internal')),
    };
    const done = lane.run(last?.done, () => {
      turn.hasBegun = true;
      return work();
    });
    turn.done = done;
    turns.set(key, [...before, turn]);
    try {
      return await done;
    } finally {
      const left = (turns.get(key) ?? []).filter((one) => one !== turn);
      if (left.length > 0) turns.set(key, left);
      else turns.delete(key);
      if (lane.count() === 0) lanes.delete(place);
    }
  };
}

/** A person who steps up in a session is no stranger. */
function sideOf(
  sender: Session | PendingSignIn | LinkHolder,
): 'session' | 'pending sign-in' | 'link' {
  if ('by' in sender) return 'link';
  return isSession(sender) || sender.purpose === 'step-up'
    ? 'session'
    : 'pending sign-in';
}

function textOf(sender: Sender, request: unknown): string | undefined {
  try {
    return JSON.stringify([sender, request]);
  } catch {
    return undefined; // The message is not JSON. Its handler refuses it.
  }
}

/** Runs a few at once and the rest in the order in which they came. */
interface Lane {
  /** How many are running or waiting. */
  count(): number;
  /** @param before must have settled first, successfully or not */
  run<T>(before: Promise<unknown> | undefined, work: () => Promise<T>): Promise<T>;
}

function newLane(): Lane {
  let count = 0;
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    count: () => count,
    async run(before, work) {
      count += 1;
      try {
        await before?.catch(() => undefined);
        if (running < CONNECTIONS) running += 1;
        // A finished task passes its place on.
        else await new Promise<void>((go) => waiting.push(go));
        try {
          return await work();
        } finally {
          const next = waiting.shift();
          if (next === undefined) running -= 1;
          else next();
        }
      } finally {
        count -= 1;
      }
    },
  };
}
