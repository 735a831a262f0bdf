/**
 * The documents and messages that pass between a user's device and a relying party:
 * types, strict parsers, limits and error codes. Pure: no DOM, no Node, no clock.
 *
 * A parser takes text and returns a {@link Result}; it never throws, whatever the text,
 * and its errors hold no value of the text. It refuses what it does not know: unknown
 * fields, names given twice, a second spelling of the same bytes. Bytes stay base64url
 * text in the types, checked for their length; `decodeBase64url` gives them to those
 * who need them. `parse...Value` takes what a host framework has parsed already, and
 * there duplicate names and the document's size can no longer be seen.
 *
 * For as long as `version` is 1, a document that is accepted today stays accepted, and
 * no field or code changes its meaning. The exception is text that is found to deceive
 * people: {@link isPrintable} may come to refuse more of it in new documents.
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
export * from './limits.js';
export * from './messages/challenge.js';
export * from './messages/check.js';
export * from './messages/confirm.js';
export * from './messages/enrol.js';
export * from './messages/error-answer.js';
export * from './messages/explain.js';
export type { SetProof } from './messages/proofs.js';
export * from './messages/redeem.js';
export * from './messages/revoke.js';
export * from './messages/status.js';
export * from './parameters.js';
export * from './set-id.js';
export * from './text.js';
