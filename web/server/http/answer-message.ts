import type { SenderKind } from '../../protocol/messages/message.js';
import { MESSAGES, type MessageName } from '../../protocol/messages/table.js';
import type { Answer } from '../answer.js';
import type { PendingSignIn, Session } from '../identity.js';
import type { RelyingParty } from '../relying-party.js';

/** A value, now or later. */
export type Awaitable<T> = T | Promise<T>;

/** Who may be behind a message, as far as the host knows. It is asked for one of them. */
export interface Senders {
  /** Who is signed in. `null` for nobody. */
  session(): Awaitable<Session | null>;
  /** Who is in the middle of signing in. `null` for nobody. */
  pendingSignIn(): Awaitable<PendingSignIn | null>;
}

/** The function of any message. */
type AnyFunction = (
  sender: Session | PendingSignIn | null,
  request: unknown,
) => Promise<Answer<object>>;

/** Sends a message in the name of the sender that it needs, and says who that was. */
export async function answerMessage(
  relyingParty: RelyingParty,
  name: MessageName,
  request: unknown,
  senders: Senders,
): Promise<{ answer: Answer<object>; sender: Session | PendingSignIn | null }> {
  const sender = await senderFor(MESSAGES[name].sender, senders, request);
  const answer = await (relyingParty[name] as AnyFunction)(sender, request);
  return { answer, sender };
}

async function senderFor(
  kind: SenderKind,
  senders: Senders,
  request: unknown,
): Promise<Session | PendingSignIn | null> {
  switch (kind) {
    case 'session':
      return senders.session();
    case 'pending sign-in':
      return senders.pendingSignIn();
    case 'session or recovery':
      // The request says which of the two it means, because a browser may have both: a
      // person may be signed in to one account while recovering another.
      return isRecovery(request) ? senders.pendingSignIn() : senders.session();
    case 'anybody':
      return null;
  }
}

function isRecovery(request: unknown): boolean {
  return typeof request === 'object' && request !== null && 'recovery' in request;
}
