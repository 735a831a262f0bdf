/** The messages of the protocol, sent by a backend in the name of its user. */

import { documentError, type DocumentError } from '../../../protocol/errors.js';
import { utf8Length } from '../../../protocol/json.js';
import {
  isMessageName,
  MESSAGES,
  type MessageName,
} from '../../../protocol/messages/table.js';
import { answerMessage } from '../../../server/http/answer-message.js';
import { accountIn } from '../../../server/recovery/tokens.js';
import { messageBody, toPendingSignIn, toSession, type MessageBody } from '../bodies.js';
import type { Tenant } from '../../tenant.js';
import {
  BODY_MAX_BYTES,
  posting,
  refused,
  textOf,
  type Call,
  type Reply,
} from './route.js';

/** Bytes of a session and a pending sign-in with the longest names, and what is around. */
const SENDERS_MAX_BYTES = 32_768;

/** One route for all messages. `openapi.json` has a path for each. */
export const messageRoutes = [
  posting(
    '/v1/messages/{message}',
    {
      about: 'Sends a message of the protocol in the name of a user of the site.',
      body: messageBody,
      answers: {},
      maxBytes: (call) => messageBytes(call) + SENDERS_MAX_BYTES,
      toldBytes: messageBytes,
    },
    send,
  ),
];

/** The most bytes of the message in a body. */
function messageBytes({ named }: Call): number {
  const name = named['message'] ?? '';
  return isMessageName(name) ? MESSAGES[name].request.maxBytes : BODY_MAX_BYTES;
}

/** The limit of a message is for the message alone, without the spaces between its parts. */
function sizeFault(name: MessageName, message: unknown): DocumentError | undefined {
  const { maxBytes } = MESSAGES[name].request;
  const text = textOf(message);
  // The kit refuses what is nested so deeply for its shape.
  if (text === undefined) return undefined;
  return utf8Length(text, maxBytes) > maxBytes
    ? documentError('too_large', '', maxBytes)
    : undefined;
}

async function send(call: Call, body: MessageBody): Promise<Reply> {
  const { relyingParty, tenant } = call;
  const name = call.named['message'] ?? '';
  if (!isMessageName(name)) return refused({ error: 'no_such_message' });
  const { message, session = null, pendingSignIn = null } = body;
  const fault = senderFault(call, body) ?? sizeFault(name, message);
  if (fault !== undefined) return refused(fault);
  if (isForeignLink(tenant, name, message)) return refused({ error: 'link_expired' });
  const { answer } = await answerMessage(relyingParty, name, message, {
    session: () => session && toSession(tenant.stored(session.account), session),
    pendingSignIn: () =>
      pendingSignIn &&
      toPendingSignIn(tenant.stored(pendingSignIn.account), pendingSignIn),
  });
  return answer.ok ? { ...answer, status: MESSAGES[name].status } : answer;
}

function senderFault(
  { tenant, hasRecovery }: Call,
  { session, pendingSignIn }: MessageBody,
): DocumentError | undefined {
  if (hasRecovery && session && session.startedAt === undefined) {
    return documentError('missing_field', 'session.startedAt');
  }
  return (
    (session ? tenant.faultOf(session.account, 'session.account') : undefined) ??
    (pendingSignIn
      ? tenant.faultOf(pendingSignIn.account, 'pendingSignIn.account')
      : undefined)
  );
}

/** Whether a link of recovery belongs to another tenant. Then it is as good as unknown. */
function isForeignLink(tenant: Tenant, name: MessageName, message: unknown): boolean {
  if (MESSAGES[name].sender !== 'anybody') return false;
  const account = accountIn(message);
  return account !== undefined && tenant.own(account) === undefined;
}
