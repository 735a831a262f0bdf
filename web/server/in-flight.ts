/**
 * What one account has under way in this process. A message is counted when it was read
 * and before it takes a connection of the database, so that one account, whoever sends in
 * its name, leaves the others theirs.
 *
 * A session, and a sign-in, has one message of a kind under way and one that waits for it.
 * One like the one that waits gets the same answer, e.g. a double click; any other is
 * refused. Sign-ins and sessions of an account are counted apart: whoever has only the
 * password cannot use up what the holder's sessions have.
 */

import { MESSAGES, type MessageName } from '../protocol/messages/table.js';
import { refused, type Answer } from './answer.js';
import type { PendingSignIn, Session } from './identity.js';

/** Connections that the sessions of an account, or its sign-ins, have at once. */
const CONNECTIONS = 4;

/** Seconds after which a message that was refused may be sent again. */
const RETRY_AFTER = 1;

/** Answers one message, when it is its turn. */
export type InFlight = <T>(
  kind: MessageName,
  sender: Session | PendingSignIn | null,
  request: unknown,
  work: () => Promise<Answer<T>>,
) => Promise<Answer<T>>;

interface Turn {
  /** What is sent, and as whom; `undefined` where that cannot be compared. */
  text: string | undefined;
  hasBegun: boolean;
  done: Promise<Answer<unknown>>;
}

/** @param most messages of the sessions of an account, or of its sign-ins, at once */
export function limitInFlight(most: number): InFlight {
  const lanes = new Map<string, Lane>();
  const turns = new Map<string, readonly Turn[]>();

  return async <T>(
    kind: MessageName,
    sender: Session | PendingSignIn | null,
    request: unknown,
    work: () => Promise<Answer<T>>,
  ): Promise<Answer<T>> => {
    // The refusal takes no connection.
    if (sender === null) return work();
    const side = MESSAGES[kind].sender;
    const key = JSON.stringify([side, sender.account, kind, sender.id]);
    const text = textOf(sender, request);
    const before = turns.get(key) ?? [];
    const last = before.at(-1);
    if (last?.hasBegun === false && text !== undefined && last.text === text) {
      return last.done as Promise<Answer<T>>;
    }
    const place = JSON.stringify([side, sender.account]);
    const lane = lanes.get(place) ?? newLane();
    // Whoever withdraws a set may be in a hurry: that waits, and is never refused.
    if (kind !== 'revoke' && (before.length > 1 || lane.count() >= most)) {
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

function textOf(sender: Session | PendingSignIn, request: unknown): string | undefined {
  try {
    return JSON.stringify([sender, request]);
  } catch {
    return undefined; // No JSON, so no message: it is told so when it is looked at.
  }
}

/** Runs a few at once, and the others in the order in which they came. */
interface Lane {
  /** How many run or wait. */
  count(): number;
  /** @param before what has to be over first, well or not */
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
        // Whoever ends hands its place on.
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
