/** Importing sets that were made offline: the form, the import, and what became of it. */

import { html } from 'hono/html';
import type { Imported, RelyingParty } from 'backup-codes/server';
import {
  IMPORT_FILE_MAX_BYTES,
  parseImportFile,
  showSetId,
  type DocumentError,
} from 'backup-codes/protocol';

import { accountOf } from '../accounts.js';
import { problem, type Html } from '../html.js';
import type { ImportTexts } from '../texts/administration.js';
import { ltr } from '../texts/language.js';
import type { Visit } from '../visit.js';

/** Accepts larger requests than the rest of the site. */
export const IMPORT_PATH = '/administration/import';

/** Bytes of a request, most: the largest import file, and room for the form around it. */
export const IMPORT_BODY_MAX = IMPORT_FILE_MAX_BYTES + 4_096;

/** Unknown accounts that are named. A file for another site may have thousands. */
const NAMES_SHOWN = 5;

export function importForm({ texts }: Visit): Html {
  const { imports } = texts.administration;
  return html`<section aria-labelledby="import">
    <h2 id="import">${imports.title}</h2>
    <p>${imports.about}</p>
    <form method="post" action="${IMPORT_PATH}" enctype="multipart/form-data">
      <label>
        ${imports.file} <input type="file" name="file" accept=".json" required />
      </label>
      <button>${imports.import}</button>
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
 * @param file its text, and the administrator, whom the holders see as who prepared it
 */
export async function importSets(
  visit: Visit,
  relyingParty: RelyingParty,
  { text, preparedBy }: { text: string; preparedBy: string },
): Promise<ImportOutcome> {
  const texts = visit.texts.administration.imports;
  const unknown = unknownAccounts(text);
  if (unknown.length > 0) {
    return { imported: [], outcome: problem(unknownText(visit, unknown)) };
  }
  const answer = await relyingParty.importSets(text, { preparedBy });
  if (!answer.ok)
    return { imported: [], outcome: problem(fileText(texts, answer.error)) };
  const outcome = html`<div role="status">
    <p>${texts.wasRead}</p>
    <ul>
      ${answer.value.map(({ account, set, state }) => {
        const id = ltr(visit.language, showSetId(set));
        return html`<li>
          ${texts.line({ account, set: id, outcome: texts.outcomes[state] })}
        </li>`;
      })}
    </ul>
  </div>`;
  const imported = answer.value.filter(
    ({ state }) => state === 'pending' || state === 'active',
  );
  return { imported, outcome };
}

/** The outcome for a file so large that the site doesn't read it. */
export function tooLarge({ texts }: Visit): Html {
  const limit = IMPORT_FILE_MAX_BYTES;
  const error = { error: 'too_large', field: '', limit } as const;
  return problem(fileText(texts.administration.imports, error));
}

function fileText(texts: ImportTexts, { error, field, limit }: DocumentError): string {
  const details = [
    error,
    ...(field === '' ? [] : [`at ${field}`]),
    ...(limit === undefined ? [] : [`limit ${limit}`]),
  ];
  return texts.notAFile({ error: details.join(', ') });
}

/** The accounts of an import file that this site doesn't have; none if it isn't such a file. */
function unknownAccounts(text: string): string[] {
  const parsed = parseImportFile(text);
  if (!parsed.ok) return [];
  const accounts = new Set(parsed.value.enrolments.map(({ account }) => account));
  return Array.from(accounts).filter((account) => accountOf(account) === undefined);
}

function unknownText({ texts }: Visit, unknown: readonly string[]): string {
  const { imports } = texts.administration;
  const names = unknown.slice(0, NAMES_SHOWN).map((name) => imports.quoted({ name }));
  const accounts = names.join(', ');
  const count = unknown.length - names.length;
  return count === 0
    ? imports.unknownAccounts({ accounts })
    : imports.unknownAndMore({ accounts, count });
}
