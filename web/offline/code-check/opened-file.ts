import { isEncrypted, openedBy } from '../../elements/second-copy/encrypted-file.js';
import { parseEnrolment } from '../../protocol/enrolment.js';
import { documentError, type DocumentError } from '../../protocol/errors.js';
import { textOfFile } from '../../protocol/file-text.js';
import { canonicalLength, type CodeFormat } from '../../protocol/formats.js';
import { parseImportFile, type ImportEntry } from '../../protocol/import-file.js';
import { IMPORT_FILE_MAX_BYTES } from '../../protocol/scheme.js';

/** The sets that a code can be checked against. */
export interface OpenedFile {
  name: string;
  entries: readonly ImportEntry[];
}

/** A file that a passphrase opens. */
export interface EncryptedFile {
  name: string;
  bytes: Uint8Array;
}

/** What a file turned out to be. */
export type Opening =
  | { kind: 'sets'; file: OpenedFile }
  | { kind: 'encrypted'; file: EncryptedFile }
  | { kind: 'refused'; problem: FileProblem };

/** Why a file can't be opened. */
export type FileProblem =
  | { kind: 'unreadable' }
  /** A passphrase opens it, but needs too much memory. */
  | { kind: 'costly' }
  /** It is encrypted for a key, so no words open it. */
  | { kind: 'key' }
  /** It is in another encoding than UTF-8. */
  | { kind: 'encoding'; encoding: string }
  /** Its first fault as an import file. */
  | { kind: 'invalid'; error: DocumentError };

/**
 * Opens an import file, or the enrolment of a single set, which names no account. Recognises
 * an encrypted file.
 */
export async function openFile(file: File): Promise<Opening> {
  if (file.size > IMPORT_FILE_MAX_BYTES) {
    const error = documentError('too_large', '', IMPORT_FILE_MAX_BYTES);
    return refused({ kind: 'invalid', error });
  }
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) return refused({ kind: 'unreadable' });
  const bytes = new Uint8Array(buffer);
  if (isEncrypted(bytes)) return encrypted({ name: file.name, bytes });
  const read = textOfFile(bytes);
  if (!read.ok) return refused({ kind: 'encoding', encoding: read.encoding });
  const { text } = read;
  const single = parseEnrolment(text);
  if (single.ok) {
    const entries = [{ account: '', enrolment: single.value }];
    return { kind: 'sets', file: { name: file.name, entries } };
  }
  const parsed = parseImportFile(text);
  if (!parsed.ok) return refused({ kind: 'invalid', error: parsed.error });
  return { kind: 'sets', file: { name: file.name, entries: parsed.value.enrolments } };
}

function encrypted(file: EncryptedFile): Opening {
  const way = openedBy(file.bytes);
  return way === 'passphrase' ? { kind: 'encrypted', file } : refused({ kind: way });
}

function refused(problem: FileProblem): Opening {
  return { kind: 'refused', problem };
}

/** The distinct formats of these sets, the shortest first. */
export function formatsOf(entries: readonly ImportEntry[]): readonly CodeFormat[] {
  const byText = new Map(
    entries.map(({ enrolment: { format } }) => [JSON.stringify(format), format]),
  );
  return shortestFirst(Array.from(byText.values()));
}

export function shortestFirst(formats: readonly CodeFormat[]): readonly CodeFormat[] {
  return Array.from(formats).sort(
    (one, other) => canonicalLength(one) - canonicalLength(other),
  );
}
