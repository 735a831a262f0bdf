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
import type { BackupCodesEvent, DeliveredEvent } from './events/event.js';
import {
  eventDone,
  eventsDue,
  takeEvents,
  type EventsDue,
  type TakeOptions,
} from './events/hand-out.js';
import { historyOf, type HistoryEntry } from './events/history.js';
import { eventsOfAct, latestEvents } from './events/read.js';
import { handle, type SenderOf } from './handlers/index.js';
import { withdraw } from './handlers/revoke.js';
import { rulesOf } from './rules.js';
import { chainOf } from './sets/codes.js';
import { statusOf } from './handlers/status.js';
import type { PendingSignIn } from './identity.js';
import { importSets, type ImportAnswer, type ImportOptions } from './import-sets.js';
import { limitInFlight } from './in-flight.js';
import { overviewOf, type AccountOverview } from './overview.js';
import { checkPepper } from './known-peppers.js';
import { pepperOf, type PepperOptions } from './pepper.js';
import { policyOf, type Policy } from './policy.js';
import { factorUsed } from './recovery/factor-used.js';
import {
  cancelRecovery,
  recoveriesOpen,
  recoveryOf,
  shortenRecovery,
  unfreeze,
  type ListOptions,
  type OpenRecovery,
  type RecoveryOverview,
  type Shortened,
} from './recovery/operators.js';
import { mayRecover } from './recovery/permission.js';
import { recoveryWith, type RecoveryOptions } from './recovery/policy.js';
import { accountIn, linkHolderOf } from './recovery/tokens.js';
import { rotatePepper } from './rotate-pepper.js';
import { migrate, requireMigrated } from './store/migrate.js';
import { StoreError, type Store } from './store/store.js';

/** How to open a relying party. */
export interface RelyingPartyOptions {
  /** From `openStore`. It closes with the relying party. */
  store: Store;
  /** Changes to {@link DEFAULT_POLICY}. */
  policy?: Partial<Policy>;
  /** Keys that are not in the database. See `pepper.ts`. */
  pepper?: PepperOptions;
  /**
   * Turns account recovery on, for people who have lost all codes and factors. Off by
   * default. `docs/recovery.md` says what a site needs for it.
   */
  recovery?: RecoveryOptions;
  /** Called with every event at least once, after it was committed. */
  onEvent?: EventHook;
  /** Called with errors of hooks and of background work. */
  onError?: (error: unknown) => void;
  /**
   * Whether to migrate the database at the start. By default it does. A host whose role
   * cannot create tables runs `backup-codes server migrate` instead.
   */
  migrate?: boolean;
  /**
   * Seconds between two rounds of housekeeping, by default 60. 0 if the host calls {@link
   * RelyingParty.keepHouse} itself.
   */
  housekeepingSeconds?: number;
  /** Only for tests. By default, the database's clock, which all processes share. */
  clock?: () => Date;
}

/**
 * A function for each message of the protocol, such as `redeem`. It takes the sender as
 * the host knows them, or `null`, and a JSON value, which it validates. Refusals are
 * values. An exception is a fault of the host or of the kit.
 *
 * If the database cannot answer, every message is answered with `unavailable` and may be
 * sent again.
 */
export type MessageFunctions = {
  [Name in MessageName]: (
    sender: SenderOf<Name> | null,
    request: unknown,
  ) => Promise<Answer<AnswerOf<Name>>>;
};

/** The site's name for an operator. It stands in events and in the history. */
export interface OperatorName {
  operator?: string;
}

/**
 * A relying party: the messages of the protocol, and functions for hosts and operators.
 */
export interface RelyingParty extends MessageFunctions {
  readonly policy: Policy;

  /**
   * Call this after the holder has signed in with another second factor. It ends the
   * waits after wrong codes and makes the browser a known one. A remembered browser or
   * single sign-on is not a second factor.
   *
   * On an account of one holder it stops a recovery. `factorSince` is when the factor was
   * turned on. If that was before the account was recovered, a short time ago, the account
   * is frozen. So turn the factor of a recovery on after `recovery_used`.
   */
  signedInOtherwise: (
    account: string,
    options?: { device?: PendingSignIn['device']; factorSince?: Date },
  ) => Promise<void>;
  /**
   * Call this after a password change. People who knew the old one are out, so strangers
   * get attempts back from the reserve. All browsers become strangers.
   */
  passwordChanged: (account: string) => Promise<void>;

  /** For operators: what the holder sees. */
  statusOf: (account: string) => Promise<StatusAnswer>;
  /** For operators: the latest events, newest first, at most `limit`. */
  eventsOf: (account: string, limit?: number) => Promise<BackupCodesEvent[]>;
  /**
   * For notices: all events of the act that an event belongs to, the oldest first. One
   * sign-in may use a code and leave few. Tell the holder once, at the first of them.
   */
  actOf: (event: Pick<BackupCodesEvent, 'account' | 'id'>) => Promise<BackupCodesEvent[]>;
  /**
   * For holders and operators: the latest events with who is behind each, newest first, at
   * most `limit`, 100 by default.
   */
  history: (account: string, options?: { limit?: number }) => Promise<HistoryEntry[]>;
  /**
   * For hosts that ask for events and give no `onEvent`. Report each as done with {@link
   * RelyingParty.eventDone}, or it is handed out again after its lease.
   *
   * @throws RangeError for a limit or a lease out of its range
   */
  takeEvents: (options?: TakeOptions) => Promise<DeliveredEvent[]>;
  /** Reports an event of {@link RelyingParty.takeEvents} as done. */
  eventDone: (event: Pick<BackupCodesEvent, 'account' | 'id'>) => Promise<void>;
  /** For monitoring: the events that are due and that nobody has taken. */
  eventsDue: () => Promise<EventsDue>;
  /**
   * For operators: how well each account is provided for, in the same order, in one query.
   * At most `OVERVIEW_MAX` accounts.
   */
  overviewOf: (accounts: readonly string[]) => Promise<AccountOverview[]>;
  /** For operators: withdraws a set. Refusals: `not_found`, `not_active`. */
  withdraw: (
    account: string,
    set: SetId,
    by?: OperatorName,
  ) => Promise<Answer<RevokeAnswer>>;
  /** For operators: lifts a suspension. Returns whether there was one. */
  lift: (account: string, by?: OperatorName) => Promise<boolean>;
  /** Whether a sign-in has the permission to recover, for the page that sets up a factor. */
  mayRecover: (signIn: PendingSignIn) => Promise<boolean>;
  /** For hosts and operators: how an account stands with recovery. */
  recoveryOf: (account: string) => Promise<RecoveryOverview>;
  /** For operators: open recoveries of all accounts, the next first, 100 by default. */
  recoveriesOpen: (options?: ListOptions) => Promise<OpenRecovery[]>;
  /** For operators: stops a recovery. Returns whether there was one. */
  cancelRecovery: (account: string, by?: OperatorName) => Promise<boolean>;
  /**
   * For operators: agrees to end the wait of a recovery. As many must agree as
   * `operatorsToShorten` says. `null` if no recovery waits.
   *
   * @throws TypeError if the policy does not allow it, RangeError if the operator's own
   * account is the one that is recovered
   */
  shortenRecovery: (
    account: string,
    by: { operator: string; operatorAccount: string },
  ) => Promise<Shortened | null>;
  /** For operators: unlocks a frozen account. Returns whether it was frozen. */
  unfreeze: (account: string, by?: OperatorName) => Promise<boolean>;
  /** For operators: stores the sets of an import file. */
  importSets: (text: string, options?: ImportOptions) => Promise<ImportAnswer>;
  /** Wraps all sets with the current pepper key. Returns how many it wrapped. */
  rotatePepper: () => Promise<number>;
  /** Deletes everything about an account that the host deletes. */
  forgetAccount: (account: string) => Promise<void>;
  /** Deletes old data and delivers overdue events. See `housekeepingSeconds`. */
  keepHouse: () => Promise<void>;
  /** Stops background work, waits for it and closes the store. */
  close: () => Promise<void>;
}

/** These messages never record an event, so there is none to deliver afterwards. */
const WITHOUT_EVENTS: readonly MessageName[] = ['status', 'challenge', 'explain'];

/**
 * Opens a relying party on a store.
 *
 * @throws StoreError `schema_older`, `schema_newer`, `unavailable`
 * @throws PepperError if the database was opened with a key that is missing or different
 * now
 * @throws RangeError for a policy, recovery or pepper outside its limits
 */
export async function openRelyingParty(
  options: RelyingPartyOptions,
): Promise<RelyingParty> {
  const { store, clock } = options;
  const policy = policyOf(options.policy);
  const pepper = pepperOf(options.pepper);
  await (options.migrate === false ? requireMigrated(store) : migrate(store));
  await checkPepper(store, pepper);

  const context: Context = {
    store,
    policy,
    rules: rulesOf(policy),
    pepper,
    chains: new Set([chainOf(pepper.chain)]),
    clock,
    recovery: options.recovery === undefined ? undefined : recoveryWith(options.recovery),
    failuresToCount: new Map(),
  };
  const background = startBackground(context, options);
  const handingOver = async <T>(account: string, work: Promise<T>): Promise<T> => {
    const value = await work;
    background.deliver(account);
    return value;
  };

  return {
    policy,
    ...messageFunctions(context, background),
    signedInOtherwise: async (account, { device, factorSince } = {}) => {
      const isRecovering = await endWaits(context, account, device);
      await factorUsed(context, account, { since: factorSince, isRecovering });
      if (context.recovery !== undefined) background.deliver(account);
    },
    passwordChanged: (account) => openReserve(context, account),
    statusOf: (account) => statusOf(context, account),
    eventsOf: (account, limit = 100) => latestEvents(store, account, limit),
    actOf: (event) => eventsOfAct(store, event),
    history: (account, { limit = 100 } = {}) => historyOf(store, account, limit),
    takeEvents: async (given = {}) => {
      const { events, errors } = await takeEvents(context, given);
      for (const error of errors) background.report(error);
      return events;
    },
    eventDone: (event) => eventDone(context, event),
    eventsDue: () => eventsDue(context),
    overviewOf: (accounts) => overviewOf(context, accounts),
    withdraw: (account, set, { operator } = {}) =>
      handingOver(account, withdraw(context, account, set, operator)),
    lift: (account, { operator } = {}) =>
      handingOver(account, liftSuspension(context, account, operator)),
    mayRecover: (signIn) => mayRecover(context, signIn),
    recoveryOf: (account) => recoveryOf(context, account),
    recoveriesOpen: (given = {}) => recoveriesOpen(context, given),
    cancelRecovery: (account, { operator } = {}) =>
      handingOver(account, cancelRecovery(context, account, operator)),
    shortenRecovery: (account, by) =>
      handingOver(account, shortenRecovery(context, account, by)),
    unfreeze: (account, { operator } = {}) =>
      handingOver(account, unfreeze(context, account, operator)),
    importSets: async (text, given) => {
      const imported = await importSets(context, text, given);
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
        const from = sender ?? (await linkHolderOf(context, name, request));
        const answer = await inFlight(name, from, request, () =>
          handle(name, context, sender, request),
        );
        const account = sender?.account ?? (answer.ok ? accountIn(request) : undefined);
        const hasEvents = account !== undefined && !WITHOUT_EVENTS.includes(name);
        if (hasEvents) background.deliver(account);
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
