import type { RevokeAnswer } from '../protocol/messages/revoke.js';
import type { StatusAnswer } from '../protocol/messages/status.js';
import { MESSAGES, type AnswerOf, type MessageName } from '../protocol/messages/table.js';
import type { SetId } from '../protocol/set-id.js';
import { forgetAccount } from './accounts/forget.js';
import { endWaits, openReserve } from './accounts/other-factors.js';
import { liftSuspension } from './accounts/suspension.js';
import { refused, type Answer } from './answer.js';
import { startBackground, type Background } from './background.js';
import type { Context } from './context.js';
import type { EventHook } from './events/deliver.js';
import type { BackupCodesEvent } from './events/event.js';
import { latestEvents } from './events/read.js';
import { handle, type SenderOf } from './handlers/index.js';
import { withdraw } from './handlers/revoke.js';
import { statusOf } from './handlers/status.js';
import type { PendingSignIn } from './identity.js';
import { importSets, type ImportAnswer } from './import-sets.js';
import { limitInFlight } from './in-flight.js';
import { checkPepper } from './known-peppers.js';
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
 * A function for each message of the protocol, such as `redeem`. It takes the person that the
 * host knows to be there, or `null`, and a JSON value, which it checks. Refusals are values;
 * what it throws is a fault of the host or of the kit.
 *
 * Every message is answered `unavailable` while the database cannot answer; the same message
 * may be sent again.
 */
export type MessageFunctions = {
  [Name in MessageName]: (
    sender: SenderOf<Name> | null,
    request: unknown,
  ) => Promise<Answer<AnswerOf<Name>>>;
};

/** A relying party: the messages of the protocol, and what hosts and operators do. */
export interface RelyingParty extends MessageFunctions {
  readonly policy: Policy;

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

/** Messages that never record an event, so there is none to hand over after them. */
const WITHOUT_EVENTS: readonly MessageName[] = ['status', 'challenge', 'explain'];

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

  const context: Context = { store, policy, pepper, clock, failuresToCount: new Map() };
  const background = startBackground(context, options);
  const handingOver = async <T>(account: string, work: Promise<T>): Promise<T> => {
    const value = await work;
    background.deliver(account);
    return value;
  };

  return {
    policy,
    ...messageFunctions(context, background),
    signedInOtherwise: (account, { device } = {}) => endWaits(context, account, device),
    passwordChanged: (account) => openReserve(context, account),
    statusOf: (account) => statusOf(context, account),
    eventsOf: (account, limit = 100) => latestEvents(store, account, limit),
    withdraw: (account, set) =>
      handingOver(account, withdraw(context, account, set, 'operator')),
    lift: (account) => handingOver(account, liftSuspension(context, account)),
    importSets: async (text) => {
      const imported = await importSets(context, text);
      if (imported.ok) {
        const accounts = new Set(imported.value.map(({ account }) => account));
        for (const account of accounts) background.deliver(account);
      }
      return imported;
    },
    rotatePepper: () => rotatePepper(context),
    forgetAccount: (account) => forgetAccount(context, account),
    keepHouse: background.keepHouse,
    close: async () => {
      await background.stop();
      await store.close();
    },
  };
}

function messageFunctions(context: Context, background: Background): MessageFunctions {
  const inFlight = limitInFlight(context.policy.inFlight);
  const functionFor =
    <Name extends MessageName>(name: Name) =>
    async (sender: SenderOf<Name> | null, request: unknown) => {
      try {
        const answer = await inFlight(name, sender, request, () =>
          handle(name, context, sender, request),
        );
        const hasEvents = sender !== null && !WITHOUT_EVENTS.includes(name);
        if (hasEvents) background.deliver(sender.account);
        return answer;
      } catch (error) {
        if (!(error instanceof StoreError) || error.error !== 'unavailable') throw error;
        background.report(error);
        return refused('unavailable');
      }
    };
  const names = Object.keys(MESSAGES) as MessageName[];
  return Object.fromEntries(
    names.map((name) => [name, functionFor(name)]),
  ) as MessageFunctions;
}
