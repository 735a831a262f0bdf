/** The handler of each message. If a message has none, this file does not compile. */

import {
  MESSAGES,
  type AnswerOf,
  type MessageName,
  type RequestOf,
  type SenderKindOf,
} from '../../protocol/messages/table.js';
import { requireStart } from '../accounts/epoch.js';
import { refused, type Answer } from '../answer.js';
import type { Context } from '../context.js';
import { isSession, type PendingSignIn, type Session } from '../identity.js';
import { approve } from '../recovery/approve.js';
import { dispute } from '../recovery/dispute.js';
import { finish } from '../recovery/finish.js';
import { recover } from '../recovery/recover.js';
import { stop } from '../recovery/stop.js';
import { challenge } from './challenge.js';
import { check } from './check.js';
import { confirm } from './confirm.js';
import { enrol } from './enrol.js';
import { explain } from './explain.js';
import { redeem } from './redeem.js';
import { revoke } from './revoke.js';
import { status } from './status.js';

/** The sender of a message. `null` for one that anybody may send. */
export type SenderOf<Name extends MessageName> = {
  session: Session;
  'session or recovery': Session | PendingSignIn;
  'pending sign-in': PendingSignIn;
  anybody: null;
}[SenderKindOf<Name>];

type Handler<Name extends MessageName> = (
  context: Context,
  sender: SenderOf<Name>,
  request: RequestOf<Name>,
) => Promise<Answer<AnswerOf<Name>>>;

/** A handler after it was settled that its message may have this sender. */
type AnyHandler<Name extends MessageName> = (
  context: Context,
  sender: SenderOf<Name> | null,
  request: RequestOf<Name>,
) => Promise<Answer<AnswerOf<Name>>>;

const HANDLERS: Readonly<{ [Name in MessageName]: Handler<Name> }> = {
  status,
  enrol,
  confirm,
  check,
  revoke,
  challenge,
  redeem,
  explain,
  recover,
  approve,
  finish,
  stop,
  dispute,
};

/**
 * Answers a message. In addition to the message's own refusals, it answers `unauthorized`
 * if there is no sender, and the error if the request is invalid.
 *
 * @throws TypeError if accounts are recovered and the host does not say when a session began
 */
export async function handle<Name extends MessageName>(
  name: Name,
  context: Context,
  sender: SenderOf<Name> | null,
  request: unknown,
): Promise<Answer<AnswerOf<Name>>> {
  if (sender === null && MESSAGES[name].sender !== 'anybody') {
    return refused('unauthorized');
  }
  const parsed = MESSAGES[name].request.parseValue(request);
  if (!parsed.ok) return refused(parsed.error);
  if (context.recovery !== undefined && sender !== null && isSession(sender)) {
    requireStart(sender);
  }
  const handler = HANDLERS[name] as AnyHandler<Name>;
  return handler(context, sender, parsed.value as RequestOf<Name>);
}
