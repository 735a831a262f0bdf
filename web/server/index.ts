/**
 * The relying party's half of backup codes: it stores hashes that a user's device made,
 * redeems each code once, and never sees one.
 *
 * `openRelyingParty` on a store from `openStore` gives a function for each message of the
 * protocol and those of operators. `createHandler` puts them behind one fetch-style
 * function that a site mounts; `toNodeListener` fits it to node:http and Express.
 *
 * What it promises, whatever runs, crashes or is sent at the same time: a code is spent
 * for one sign-in at most; what was answered is stored; a set dies in the transaction in
 * which the next one becomes active; a failure is counted before it is told. What
 * it leaves to the host: who a person is, sessions, and telling people what happened.
 *
 * The schema is migrated forwards only; a kit refuses a database of a newer one.
 */

export type { Answer } from './answer.js';
export type { SenderOf } from './handlers/index.js';
export type { Actor, Doer, Place } from './events/doer.js';
export type { BackupCodesEvent, DeliveredEvent, Happening } from './events/event.js';
export type { RecoveryHappening, Stopper } from './events/recovery-event.js';
export type { HistoryActor, HistoryEntry } from './events/history.js';
export type { EventsDue, TakeOptions } from './events/hand-out.js';
export type { EventHook } from './events/deliver.js';
export { delayAfter } from './accounts/shares.js';
export type { FirstFactor, PendingSignIn, Purpose, Session } from './identity.js';
export { createHandler, type Handler, type Host } from './http/handler.js';
export {
  toNodeListener,
  type NodeListener,
  type NodeListenerOptions,
  type NodeResponse,
} from './http/node-listener.js';
export type { NodeRequest } from './http/node-request.js';
export type { Origins } from './http/origins.js';
export type { ImportAnswer, Imported, ImportOptions } from './import-sets.js';
export { OVERVIEW_MAX, type AccountOverview, type Provision } from './overview.js';
export { retirePepper } from './known-peppers.js';
export { PEPPER_ERRORS, PepperError, readPepper, type PepperOptions } from './pepper.js';
export type { RecoveryAccount, RecoveryAddress } from './recovery/account.js';
export type { AddressKind, Letter } from './recovery/letter.js';
export type { OpenRecovery, RecoveryOverview, Shortened } from './recovery/operators.js';
export {
  DEFAULT_RECOVERY_POLICY,
  type RecoveryOptions,
  type RecoveryPolicy,
} from './recovery/policy.js';
export { kdfWork } from '../protocol/kdf.js';
export {
  DEFAULT_POLICY,
  type Attempts,
  type Policy,
  type Range,
  type Share,
} from './policy.js';
export {
  openRelyingParty,
  type MessageFunctions,
  type OperatorName,
  type RelyingParty,
  type RelyingPartyOptions,
} from './relying-party.js';
export type { Layout } from './store/layout.js';
export { migrate } from './store/migrate.js';
export { openStore, type StoreOptions } from './store/open.js';
export { openPGlite } from './store/pglite.js';
export { openPostgres, storeOfPool, type PgPool } from './store/postgres.js';
export {
  STORE_ERRORS,
  StoreError,
  type Connections,
  type Query,
  type Store,
  type StoreErrorCode,
} from './store/store.js';
