import type { ChallengeAnswer } from '../protocol/messages/challenge.js';
import type { CheckAnswer } from '../protocol/messages/check.js';
import type { ConfirmAnswer } from '../protocol/messages/confirm.js';
import type { EnrolAnswer } from '../protocol/messages/enrol.js';
import type { ExplainAnswer } from '../protocol/messages/explain.js';
import type { RedeemAnswer } from '../protocol/messages/redeem.js';
import type { RevokeAnswer } from '../protocol/messages/revoke.js';
import type { StatusAnswer } from '../protocol/messages/status.js';
import type { SetId } from '../protocol/set-id.js';
import { forgetAccount } from './accounts/forget.js';
import { endWaits, openReserve } from './accounts/other-factors.js';
import { liftSuspension } from './accounts/suspension.js';
import { refused, type Answer } from './answer.js';
import { startBackground } from './background.js';
import type { EventHook } from './events/deliver.js';
import type { BackupCodesEvent } from './events/event.js';
import { latestEvents } from './events/read.js';
import type { MessageName } from './http/messages.js';
import type { PendingSignIn, Session } from './identity.js';
import { importSets, type ImportAnswer } from './import-sets.js';
import { challenge } from './messages/challenge.js';
import { check } from './messages/check.js';
import { confirm } from './messages/confirm.js';
import { enrol } from './messages/enrol.js';
import { explain } from './messages/explain.js';
import { redeem } from './messages/redeem.js';
import { revoke, withdraw } from './messages/revoke.js';
import { status, statusOf } from './messages/status.js';
import { limitInFlight } from './in-flight.js';
import { checkPepper } from './known-peppers.js';
import type { Party } from './party.js';
import { pepperOf, type PepperOptions } from './pepper.js';
import { policyOf, type Policy } from './policy.js';
import { rotatePepper } from './rotate-pepper.js';
import { migrate, requireMigrated } from './store/migrate.js';
import { StoreError, type Store } from './store/store.js';

/** How a relying party is opened. */
export interface RelyingPartyOptions {
  /** From `openStore`; it is closed with the relying party. */
  store: Store;
  /** What differs from {@link DEFAULT_POLICY}. */
  policy?: Partial<Policy>;
  /** Keys that the database does not hold; see `pepper.ts`. */
  pepper?: PepperOptions;
  /** Gets every event at least once, after it was committed. */
  onEvent?: EventHook;
  /** Gets what a hook threw, and what went wrong in the background. */
  onError?: (error: unknown) => void;
  /**
   * Whether the database is migrated at the start, the default; a host that grants the
   * process no right to create tables runs `backup-codes server migrate` instead.
   */
  migrate?: boolean;
  /**
   * Seconds between two rounds of housekeeping, 60 by default; 0 for a host that calls
   * {@link RelyingParty.keepHouse} itself.
   */
  housekeepingSeconds?: number;
  /** Only for tests; otherwise the database's clock, which all processes share. */
  clock?: () => Date;
}

/**
 * A relying party. Messages come with the person that the host knows to be there, or
 * `null`, and with a JSON value that is checked here, nothing having to be checked
 * before. What is refused is a value; what throws is a fault of the host's or ours.
 *
 * `unavailable` answers every message where the database cannot; it may be sent again.
 */
export interface RelyingParty {
  readonly policy: Policy;

  status: (session: Session | null, request: unknown) => Promise<Answer<StatusAnswer>>;
  enrol: (session: Session | null, request: unknown) => Promise<Answer<EnrolAnswer>>;
  confirm: (session: Session | null, request: unknown) => Promise<Answer<ConfirmAnswer>>;
  check: (session: Session | null, request: unknown) => Promise<Answer<CheckAnswer>>;
  revoke: (session: Session | null, request: unknown) => Promise<Answer<RevokeAnswer>>;
  challenge: (
    signIn: PendingSignIn | null,
    request: unknown,
  ) => Promise<Answer<ChallengeAnswer>>;
  redeem: (
    signIn: PendingSignIn | null,
    request: unknown,
  ) => Promise<Answer<RedeemAnswer>>;
  explain: (
    signIn: PendingSignIn | null,
    request: unknown,
  ) => Promise<Answer<ExplainAnswer>>;

  /**
   * Call it when the holder has signed in fully with another second factor: nobody has to
   * wait any more after wrong codes, and the browser is a known one from now on. A browser
   * that a site remembers, or single sign-on, is no second factor.
   */
  signedInOtherwise: (
    account: string,
    options?: { device?: PendingSignIn['device'] },
  ) => Promise<void>;
  /**
   * Call it when the password was changed: those who knew the old one are out, so
   * strangers get used attempts back from the reserve. All browsers are strangers then.
   */
  passwordChanged: (account: string) => Promise<void>;

  /** For operators: what the holder sees. */
  statusOf: (account: string) => Promise<StatusAnswer>;
  /** For operators: the latest events, newest first, at most `limit`. */
  eventsOf: (account: string, limit?: number) => Promise<BackupCodesEvent[]>;
  /** For operators: withdraws a set. Refusals: `not_found`, `not_active`. */
  withdraw: (account: string, set: SetId) => Promise<Answer<RevokeAnswer>>;
  /** For operators: takes suspended codes again. Gives whether they were suspended. */
  lift: (account: string) => Promise<boolean>;
  /** For operators: stores the sets of an import file. */
  importSets: (text: string) => Promise<ImportAnswer>;
  /** Wraps all sets in the current pepper; gives how many there were. */
  rotatePepper: () => Promise<number>;
  /** Deletes all that is known of an account that the host deletes. */
  forgetAccount: (account: string) => Promise<void>;
  /** Deletes what is old and hands over overdue events; see `housekeepingSeconds`. */
  keepHouse: () => Promise<void>;
  /** Ends the background's work, waits for it, and closes the store. */
  close: () => Promise<void>;
}

/** Messages that nobody has to be told of. */
const TELL_NOTHING: readonly MessageName[] = ['status', 'challenge', 'explain'];

/**
 * Opens a relying party on a store.
 *
 * @throws StoreError `schema_older`, `schema_newer`, `unavailable`
 * @throws PepperError where the database was opened with a key that is not given, or another
 * @throws RangeError for a policy or pepper that nobody may have
 */
export async function openRelyingParty(
  options: RelyingPartyOptions,
): Promise<RelyingParty> {
  const { store, clock } = options;
  const policy = policyOf(options.policy);
  const pepper = pepperOf(options.pepper);
  await (options.migrate === false ? requireMigrated(store) : migrate(store));
  await checkPepper(store, pepper);

  const party: Party = { store, policy, pepper, clock, owed: new Map() };
  const background = startBackground(party, options);

  /** Answers, and then hands over what happened. */
  const answering = async <T>(
    account: string | undefined,
    work: Promise<Answer<T>>,
  ): Promise<Answer<T>> => {
    try {
      const answer = await work;
      if (account !== undefined) background.deliver(account);
      return answer;
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'unavailable') throw error;
      background.report(error);
      return refused('unavailable');
    }
  };
  const telling = async <T>(account: string, work: Promise<T>): Promise<T> => {
    const value = await work;
    background.deliver(account);
    return value;
  };

  const inFlight = limitInFlight(policy.inFlight);

  /** Answers a message when it is its turn. */
  const message =
    <Sender extends Session | PendingSignIn, T>(
      kind: MessageName,
      answer: (
        party: Party,
        sender: Sender | null,
        request: unknown,
      ) => Promise<Answer<T>>,
    ) =>
    (sender: Sender | null, request: unknown): Promise<Answer<T>> =>
      answering(
        TELL_NOTHING.includes(kind) ? undefined : sender?.account,
        inFlight(kind, sender, request, () => answer(party, sender, request)),
      );

  return {
    policy,
    status: message('status', status),
    enrol: message('enrol', enrol),
    confirm: message('confirm', confirm),
    check: message('check', check),
    revoke: message('revoke', revoke),
    challenge: message('challenge', challenge),
    redeem: message('redeem', redeem),
    explain: message('explain', explain),
    signedInOtherwise: (account, { device } = {}) => endWaits(party, account, device),
    passwordChanged: (account) => openReserve(party, account),
    statusOf: (account) => statusOf(party, account),
    eventsOf: (account, limit = 100) => latestEvents(store, account, limit),
    withdraw: (account, set) =>
      telling(account, withdraw(party, account, set, 'operator')),
    lift: (account) => telling(account, liftSuspension(party, account)),
    importSets: async (text) => {
      const imported = await importSets(party, text);
      if (imported.ok) {
        const accounts = new Set(imported.value.map(({ account }) => account));
        for (const account of accounts) background.deliver(account);
      }
      return imported;
    },
    rotatePepper: () => rotatePepper(party),
    forgetAccount: (account) => forgetAccount(party, account),
    keepHouse: background.keepHouse,
    close: async () => {
      await background.stop();
      await store.close();
    },
  };
}
