/** Sets that were made offline. */

import { documentError } from '../../../protocol/errors.js';
import { parseImportFile } from '../../../protocol/import-file.js';
import { IMPORT_FILE_MAX_BYTES } from '../../../protocol/scheme.js';
import { answers } from '../answers.js';
import { bodies } from '../bodies.js';
import {
  granted,
  named,
  posting,
  refused,
  textOf,
  type Call,
  type Reply,
} from './route.js';

/** Bytes around the file in a body. */
const ENVELOPE_BYTES = 4_096;

export const importRoutes = [
  posting(
    '/v1/import',
    {
      about:
        'Stores the sets of an import file, which was made on an offline machine. Each waits until its holder turns it on. A file with a fault is refused as a whole.',
      body: bodies.import,
      answers: answers.imported,
      maxBytes: IMPORT_FILE_MAX_BYTES + ENVELOPE_BYTES,
    },
    importFile,
  ),
];

async function importFile(
  call: Call,
  { file, preparedBy }: { file: unknown; preparedBy?: string },
): Promise<Reply> {
  const { relyingParty, tenant } = call;
  const text = textOf(file);
  if (text === undefined) return refused(inFile(documentError('wrong_type', '')));
  const parsed = parseImportFile(text);
  if (!parsed.ok) return refused(inFile(parsed.error));
  const { enrolments } = parsed.value;
  for (const [at, { account }] of enrolments.entries()) {
    const fault = tenant.faultOf(account, `enrolments[${String(at)}].account`);
    if (fault !== undefined) return refused(inFile(fault));
  }
  const stored = enrolments.map((entry) => ({
    ...entry,
    account: tenant.stored(entry.account),
  }));
  const imported = await relyingParty.importSets(
    JSON.stringify({ ...parsed.value, enrolments: stored }),
    preparedBy === undefined ? {} : { preparedBy },
  );
  return imported.ok
    ? granted({ imported: imported.value.map((one) => named(call, one)) })
    : refused(inFile(imported.error));
}

/** The fault of a file, with its place in the body. */
function inFile({ error, field, limit }: ReturnType<typeof documentError>) {
  return documentError(error, field === '' ? 'file' : `file.${field}`, limit);
}
