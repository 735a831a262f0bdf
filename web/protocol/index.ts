/**
 * The documents and messages that pass between a user's device and a relying party:
 * types, strict parsers, limits and error codes. Pure: no DOM, no Node.js, no clock.
 *
 * A parser takes text and returns a {@link Result}. It never throws, whatever the text,
 * and its errors hold no value of the text. It refuses what it does not know: unknown
 * fields, names given twice, a second spelling of the same bytes. Bytes stay base64url
 * text in the types, checked for their length; `decodeBase64url` decodes them.
 * `parse...Value` takes JSON that a host framework has parsed already; it cannot see
 * duplicate names or the document's size.
 *
 * As long as `version` is 1, a document that is accepted today stays accepted, and no
 * field or code changes its meaning. The exception is text that turns out to deceive
 * people: {@link isPrintable} may refuse more of it in new documents.
 */

export * from './account.js';
export * from './base64url.js';
export * from './enrolment.js';
export * from './errors.js';
export * from './file-text.js';
export * from './formats.js';
export * from './import-file.js';
export { parseJson } from './json.js';
export * from './kdf.js';
export * from './label.js';
export * from './scheme.js';
export type { ApproveAnswer, ApproveRequest } from './messages/approve.js';
export type {
  ChallengeAnswer,
  ChallengeRequest,
  ChallengeSet,
  NeverTurnedOn,
} from './messages/challenge.js';
export type { CheckAnswer, CheckRequest, SetVerifier } from './messages/check.js';
export type { ConfirmAnswer, ConfirmRequest } from './messages/confirm.js';
export type { DisputeAnswer, DisputeRequest } from './messages/dispute.js';
export type { EnrolAnswer, EnrolRequest } from './messages/enrol.js';
export type {
  ExplainAnswer,
  Explanation,
  ExplainRequest,
  RetiredReason,
} from './messages/explain.js';
export type { FinishAnswer, FinishRequest } from './messages/finish.js';
export type { Message, MessageDocument, SenderKind } from './messages/message.js';
export type { RecoverAnswer, RecoverRequest } from './messages/recover.js';
export type { RedeemAnswer, RedeemRequest, SetProof } from './messages/redeem.js';
export * from './messages/refusals.js';
export type { RevokeAnswer, RevokeRequest } from './messages/revoke.js';
export type {
  RecoveryStatus,
  Review,
  SetOrigin,
  SetState,
  SetStatus,
  StatusAnswer,
  StatusRequest,
  SteppedUp,
  UsedCode,
} from './messages/status.js';
export type { StopAnswer, StopRequest } from './messages/stop.js';
export * from './messages/table.js';
export * from './parameters.js';
export * from './set-id.js';
export * from './set-policy.js';
export * from './text.js';
