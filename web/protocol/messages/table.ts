/**
 * The table of messages. The relying party, its HTTP handler, the elements' client, the
 * OpenAPI file and the tests follow from it.
 */

import type { Result } from '../errors.js';
import { approve } from './approve.js';
import { challenge } from './challenge.js';
import { check } from './check.js';
import { confirm } from './confirm.js';
import { dispute } from './dispute.js';
import { enrol } from './enrol.js';
import { explain } from './explain.js';
import { finish } from './finish.js';
import type { MessageDocument } from './message.js';
import { recover } from './recover.js';
import { redeem } from './redeem.js';
import { revoke } from './revoke.js';
import { status } from './status.js';
import { stop } from './stop.js';

/** The messages, by the name in their path. */
export const MESSAGES = Object.freeze({
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
});

/** The name of a message. */
export type MessageName = keyof typeof MESSAGES;

type Row<Name extends MessageName> = (typeof MESSAGES)[Name];

type DocumentOf<T> = T extends MessageDocument<infer Content> ? Content : never;

/** The content of a request, e.g. `RequestOf<'redeem'>`. */
export type RequestOf<Name extends MessageName> = DocumentOf<Row<Name>['request']>;

/** The answer when a message is granted, e.g. `AnswerOf<'redeem'>`. */
export type AnswerOf<Name extends MessageName> = DocumentOf<Row<Name>['answer']>;

/** Who may send a message, e.g. `'session'` for `'status'`. */
export type SenderKindOf<Name extends MessageName> = Row<Name>['sender'];

/** Whether a text is the name of a message. */
export function isMessageName(text: string): text is MessageName {
  return Object.hasOwn(MESSAGES, text);
}

/** Parses a request. Errors name fields like `enrolment.kdf.m` and `proofs[0].proof`. */
export function parseRequest<Name extends MessageName>(
  name: Name,
  text: string,
): Result<RequestOf<Name>> {
  return MESSAGES[name].request.parse(text) as Result<RequestOf<Name>>;
}

/**
 * Checks a request that was already parsed. Duplicate keys and the size are not detected.
 */
export function parseRequestValue<Name extends MessageName>(
  name: Name,
  value: unknown,
): Result<RequestOf<Name>> {
  return MESSAGES[name].request.parseValue(value) as Result<RequestOf<Name>>;
}

/**
 * Parses an answer that was granted. {@link parseErrorAnswer} parses a refusal. KDF
 * parameters below their floor are refused, so that a false server gets no cheap proof.
 */
export function parseAnswer<Name extends MessageName>(
  name: Name,
  text: string,
): Result<AnswerOf<Name>> {
  return MESSAGES[name].answer.parse(text) as Result<AnswerOf<Name>>;
}
