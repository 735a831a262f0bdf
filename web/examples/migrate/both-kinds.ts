/** Old and new codes side by side, until each user has turned on new ones. */

import {
  openRelyingParty,
  storeOfPool,
  type BackupCodesEvent,
  type RelyingParty,
  type RelyingPartyOptions,
} from 'backup-codes/server';
import type { Pool } from 'pg';

import { countOldCodes, deleteOldCodes, spendOldCode } from './old-codes.js';

/** What the sign-in page offers to an account. */
export interface Ways {
  /** The site's own field for an old code. */
  oldCodes: boolean;
  /** `<backup-codes-entry>`. */
  newCodes: boolean;
}

/** A site with both kinds of codes. */
export interface BothKinds {
  /** For new codes: what `createHandler` takes. */
  relyingParty: RelyingParty;
  waysOf: (account: string) => Promise<Ways>;
  /** Spends an old code. Resolves to whether it was an unused code of the account. */
  signInWithOldCode: (account: string, typed: string) => Promise<boolean>;
}

/** @param database the site's own pool, where the old codes are */
export async function openBothKinds(
  database: Pool,
  options: Partial<RelyingPartyOptions> = {},
): Promise<BothKinds> {
  const relyingParty = await openRelyingParty({
    store: storeOfPool(database),
    // The kit calls this after the new set is stored for good. If the process dies
    // first, or the hook throws, the event comes again.
    onEvent: async (event) => {
      if (turnsOnCodes(event)) await deleteOldCodes(database, event.account);
    },
    ...options,
  });

  const waysOf = async (account: string): Promise<Ways> => {
    const { sets } = await relyingParty.statusOf(account);
    // Old codes end with the first new set, even before they are deleted.
    const areOldOver = sets.some(({ confirmed }) => confirmed !== null);
    return {
      oldCodes: !areOldOver && (await countOldCodes(database, account)) > 0,
      newCodes: sets.some(({ state }) => state === 'active'),
    };
  };

  return {
    relyingParty,
    waysOf,
    signInWithOldCode: async (account, typed) =>
      (await waysOf(account)).oldCodes && spendOldCode(database, account, typed),
  };
}

/** A holder has typed one of the new codes, or an import turned them on. */
function turnsOnCodes(event: BackupCodesEvent): boolean {
  return event.kind === 'confirmed' || (event.kind === 'imported' && event.active);
}
