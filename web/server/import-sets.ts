import { parseImportFile, type ImportEntry } from '../protocol/import-file.js';
import type { DocumentError } from '../protocol/errors.js';
import { withoutByteOrderMark } from '../protocol/file-text.js';
import type { SetId } from '../protocol/set-id.js';
import { inAccount, type AccountTransaction } from './accounts/transaction.js';
import { refused, type Answer } from './answer.js';
import { operatorNamed, requireShownName } from './events/doer.js';
import { recordEvents } from './events/record.js';
import type { Context } from './context.js';
import { checkImported, checkPolicy } from './policy.js';
import { activate, dropExpired } from './sets/state-changes.js';
import { countActive } from './sets/set-row.js';
import { storeSet, wasEnrolled } from './sets/store-set.js';
import { currentTime, daysFrom } from './time.js';

/** The result for one entry of an import file. */
export interface Imported {
  account: string;
  set: SetId;
  /** `pending` until the holder accepts it, or the error code if it was not stored. */
  state: 'pending' | 'active' | 'already_enrolled' | 'too_many_sets';
}

/**
 * The result of an import. A file with a fault is refused as a whole, before anything is
 * stored.
 */
export type ImportAnswer =
  { ok: true; value: Imported[] } | { ok: false; error: DocumentError };

/** What else an import says. */
export interface ImportOptions {
  /**
   * The name of the person who prepared the sets, 1 to 254 printable characters. The holder
   * sees it with the set.
   */
  preparedBy?: string;
}

/**
 * Stores sets that were made offline. Each is pending until its holder types one of its
 * codes in a stepped-up session, or active immediately if the policy says so.
 *
 * Each entry has its own transaction. If an import is interrupted, import the file again:
 * entries that were stored are reported and left alone.
 *
 * @param text an import file of at most `IMPORT_FILE_MAX_BYTES`, with or without a byte
 *   order mark
 * @throws RangeError for a `preparedBy` that cannot be shown
 */
export async function importSets(
  context: Context,
  text: string,
  { preparedBy }: ImportOptions = {},
): Promise<ImportAnswer> {
  requireShownName('preparedBy', preparedBy);
  const parsed = parseImportFile(withoutByteOrderMark(text));
  if (!parsed.ok) return parsed;
  const { enrolments } = parsed.value;
  const now = await currentTime(context);
  for (const [at, { enrolment }] of enrolments.entries()) {
    const fault =
      checkPolicy(context.policy, enrolment) ?? checkImported(enrolment.created, now);
    if (fault === undefined) continue;
    const field = `enrolments[${String(at)}].enrolment.${fault.field}`;
    return { ok: false, error: { ...fault, field } };
  }
  const value: Imported[] = [];
  for (const entry of enrolments) {
    value.push(await importSet(context, entry, preparedBy));
  }
  return { ok: true, value };
}

async function importSet(
  context: Context,
  { account, enrolment }: ImportEntry,
  preparedBy: string | undefined,
): Promise<Imported> {
  const { set } = enrolment;
  const answer = await inAccount(context, account, (transaction) =>
    store(context, transaction, enrolment, preparedBy),
  );
  if (answer.ok) return { account, set, state: answer.value };
  const state =
    answer.error.error === 'too_many_sets' ? 'too_many_sets' : 'already_enrolled';
  return { account, set, state };
}

async function store(
  { policy, pepper }: Context,
  transaction: AccountTransaction,
  enrolment: ImportEntry['enrolment'],
  preparedBy: string | undefined,
): Promise<Answer<'pending' | 'active'>> {
  const { set, label, salt, verifiers } = enrolment;
  await dropExpired(transaction);
  if (await wasEnrolled(transaction, enrolment)) return refused('already_enrolled');
  const waiting = await countWaiting(transaction);
  if ((await countActive(transaction)) + waiting >= policy.activeSets) {
    return refused({ error: 'too_many_sets', limit: policy.activeSets });
  }
  const expires = daysFrom(transaction.now, policy.importedDays);
  await storeSet(transaction, pepper, {
    enrolment,
    origin: 'imported',
    expires,
    confirmHash: null,
    enrolledBy: null,
    replaces: null,
    preparedBy: preparedBy ?? null,
  });
  const doer = operatorNamed(preparedBy);
  const active = policy.activateImports;
  if (active) {
    const row = { set_id: set, salt: Buffer.from(salt, 'base64url'), replaces: null };
    const activated = await activate(transaction, policy.activeSets, row, doer);
    if (!activated.ok) throw new Error('there was room for one more set');
  }
  const total = verifiers.length;
  await recordEvents(transaction, [
    { kind: 'imported', set, label, total, active, ...doer },
  ]);
  return { ok: true, value: active ? 'active' : 'pending' };
}

/** Imported sets that nobody has accepted yet. */
async function countWaiting({ query, account }: AccountTransaction): Promise<number> {
  const [row] = await query<{ waiting: number }>(
    `select count(*)::integer as waiting from backup_codes.sets
     where account = $1::text and state = 'pending' and origin = 'imported'`,
    [account],
  );
  return row?.waiting ?? 0;
}
