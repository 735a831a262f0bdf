/** Importing sets that were made offline: the form, the import, and what became of it. */

import { html } from 'hono/html';
import type { Imported, RelyingParty } from 'backup-codes/server';
import {
  IMPORT_FILE_MAX_BYTES,
  parseImportFile,
  showSetId,
  type DocumentError,
} from 'backup-codes/protocol';

import { isAccount } from '../accounts.js';
import { problem, type Html } from '../layout.js';

/** Accepts larger requests than the rest of the site. */
export const IMPORT_PATH = '/administration/import';

/** Bytes of a request, most: the largest import file, and room for the form around it. */
export const IMPORT_BODY_MAX = IMPORT_FILE_MAX_BYTES + 4_096;

/** Unknown accounts that are named. A file for another site may have thousands. */
const NAMES_SHOWN = 5;

export function importForm(): Html {
  return html`<section aria-label="Import">
    <h2>Import</h2>
    <p>
      Import sets that were made offline for accounts of this site. Each person turns on
      their codes by typing one of them.
    </p>
    <form method="post" action="${IMPORT_PATH}" enctype="multipart/form-data">
      <label>
        Import file <input type="file" name="file" accept=".json" required />
      </label>
      <button>Import</button>
    </form>
  </section>`;
}

/** What an import did. */
export interface ImportOutcome {
  /** The sets that were stored. */
  imported: Imported[];
  /** What the page says of it. */
  outcome: Html;
}

/**
 * Imports the sets of a file. Refuses the whole file if this site lacks an account of it.
 *
 * @param preparedBy the administrator; the holders see who prepared their codes
 */
export async function importSets(
  relyingParty: RelyingParty,
  text: string,
  preparedBy: string,
): Promise<ImportOutcome> {
  const unknown = unknownAccounts(text);
  if (unknown.length > 0) return { imported: [], outcome: problem(unknownText(unknown)) };
  const answer = await relyingParty.importSets(text, { preparedBy });
  if (!answer.ok) return { imported: [], outcome: problem(fileText(answer.error)) };
  const outcome = html`<div role="status">
    <p>The file was read:</p>
    <ul>
      ${answer.value.map(
        ({ account, set, state }) =>
          html`<li>${account}, set ${showSetId(set)}: ${OUTCOMES[state]}</li>`,
      )}
    </ul>
  </div>`;
  const imported = answer.value.filter(
    ({ state }) => state === 'pending' || state === 'active',
  );
  return { imported, outcome };
}

/** What became of each set. */
const OUTCOMES: Record<Imported['state'], string> = {
  pending: 'imported; its holder turns it on by typing one of its codes',
  active: 'imported and turned on',
  too_many_sets: 'not imported, because the account has too many sets already',
  already_enrolled: 'not imported, because this site had it before',
};

/** The outcome for a file so large that the site doesn't read it. */
export function tooLarge(): Html {
  const limit = IMPORT_FILE_MAX_BYTES;
  return problem(fileText({ error: 'too_large', field: '', limit }));
}

function fileText({ error, field, limit }: DocumentError): string {
  const where = field === '' ? '' : `, at ${field}`;
  const bound = limit === undefined ? '' : `, limit ${limit}`;
  return `Nothing was imported: this isn’t an import file (${error}${where}${bound}).`;
}

/** The accounts of an import file that this site doesn't have; none if it isn't such a file. */
function unknownAccounts(text: string): string[] {
  const parsed = parseImportFile(text);
  if (!parsed.ok) return [];
  const accounts = new Set(parsed.value.enrolments.map(({ account }) => account));
  return Array.from(accounts).filter((account) => !isAccount(account));
}

function unknownText(accounts: readonly string[]): string {
  const names = accounts.slice(0, NAMES_SHOWN).map((name) => `“${name}”`);
  const others = accounts.length - names.length;
  const more = others === 0 ? '' : ` or ${others} more`;
  return `Nothing was imported: this site has no account ${names.join(', ')}${more}.`;
}
