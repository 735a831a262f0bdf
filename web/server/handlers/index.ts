/** The handler of each message. If a message has none, this file does not compile. */

import {
  MESSAGES,
  type AnswerOf,
  type MessageName,
  type RequestOf,
  type SenderKindOf,
} from '../../protocol/messages/table.js';
import { refused, type Answer } from '../answer.js';
import type { Context } from '../context.js';
import type { PendingSignIn, Session } from '../identity.js';
import { challenge } from './challenge.js';
import { check } from './check.js';
import { confirm } from './confirm.js';
import { enrol } from './enrol.js';
import { explain } from './explain.js';
import { redeem } from './redeem.js';
import { revoke } from './revoke.js';
import { status } from './status.js';

/** The sender of a message. */
export type SenderOf<Name extends MessageName> = {
  session: Session;
  'pending sign-in': PendingSignIn;
}[SenderKindOf<Name>];

type Handler<Name extends MessageName> = (
  context: Context,
  sender: SenderOf<Name>,
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
};

/**
 * Answers a message. In addition to the message's own refusals, it answers `unauthorized`
 * if there is no sender, and the error if the request is invalid.
 */
export async function handle<Name extends MessageName>(
  name: Name,
  context: Context,
  sender: SenderOf<Name> | null,
  request: unknown,
): Promise<Answer<AnswerOf<Name>>> {
  if (sender === null) return refused('unauthorized');
  const parsed = MESSAGES[name].request.parseValue(request);
  if (!parsed.ok) return refused(parsed.error);
  return HANDLERS[name](context, sender, parsed.value as RequestOf<Name>);
}
