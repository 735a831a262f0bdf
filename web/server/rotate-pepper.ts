import { inAccount, type AccountTransaction } from './accounts/transaction.js';
import type { Context } from './context.js';
import type { Pepper } from './pepper.js';

/** Sets to check in one statement. */
const BATCH = 500;

interface Place {
  account: string;
  set_id: string;
}

/**
 * Wraps every set once more with the current key, unless that key is its outermost
 * already. It needs no user, and every set stays usable while it runs. If it is
 * interrupted, run it again.
 *
 * @returns how many sets were wrapped
 */
export async function rotatePepper(context: Context): Promise<number> {
  const current = context.pepper.chain[0];
  if (current === undefined) return 0;
  let wrapped = 0;
  let after: Place = { account: '', set_id: '' };
  for (;;) {
    const due = await context.store.query<Place>(
      `select account, set_id from backup_codes.sets
       where (account, set_id) > ($1::text, $2::text)
         and pepper[cardinality(pepper)] is distinct from $3::text
       order by account, set_id limit $4::integer`,
      [after.account, after.set_id, current, BATCH],
    );
    for (const { account, set_id: set } of due) {
      await inAccount(context, account, (transaction) =>
        wrapSet(transaction, context.pepper, set, current),
      );
      wrapped += 1;
    }
    const last = due.at(-1);
    if (last === undefined) return wrapped;
    after = last;
  }
}

async function wrapSet(
  { query, account }: AccountTransaction,
  pepper: Pepper,
  set: string,
  current: string,
): Promise<void> {
  const codes = await query<{ verifier: Uint8Array }>(
    `select c.verifier from backup_codes.codes c
     join backup_codes.sets s on s.account = c.account and s.set_id = c.set_id
     where c.account = $1::text and c.set_id = $2::text
       and s.pepper[cardinality(s.pepper)] is distinct from $3::text`,
    [account, set, current],
  );
  if (codes.length === 0) return;
  await query(
    `update backup_codes.codes c set verifier = wrapped.verifier
     from unnest($3::bytea[], $4::bytea[]) as wrapped (old, verifier)
     where c.account = $1::text and c.set_id = $2::text and c.verifier = wrapped.old`,
    [
      account,
      set,
      codes.map(({ verifier }) => Buffer.from(verifier)),
      codes.map(({ verifier }) => pepper.wrap(verifier, [current])),
    ],
  );
  await query(
    `update backup_codes.sets set pepper = pepper || $3::text
     where account = $1::text and set_id = $2::text`,
    [account, set, current],
  );
}
