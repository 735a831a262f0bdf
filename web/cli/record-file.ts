import { open, rename, rm, stat } from 'node:fs/promises';

import type { Enrolment } from '../protocol/enrolment.js';
import { parseEnrolment } from '../protocol/enrolment.js';
import { documentError } from '../protocol/errors.js';
import { textOfFile } from '../protocol/file-text.js';
import { ENROLMENT_MAX_BYTES, IMPORT_FILE_MAX_BYTES } from '../protocol/scheme.js';
import { explainFault, Failure } from './failure.js';

/**
 * Only its owner may read and write it: anyone who could change it could plant verifiers.
 */
const MODE = 0o600;

/** @throws Failure if the file exists and may not be overwritten */
export async function requireWritable(path: string, force: boolean): Promise<void> {
  if (!force && (await exists(path))) throw alreadyThere(path);
}

/**
 * Writes a new file. With `force` it replaces an old one, once the whole text is on the
 * disk.
 *
 * @throws Failure if the file exists; the error of the system, with no file left behind
 */
export async function writeRecord(
  path: string,
  text: string,
  force: boolean,
): Promise<void> {
  const written = force ? `${path}.${process.pid}.tmp` : path;
  const file = await open(written, 'wx', MODE).catch((error: unknown) => {
    throw isAlreadyThere(error) ? alreadyThere(written) : error;
  });
  try {
    await file.writeFile(text);
    await file.sync();
    await file.close();
    if (force) await rename(written, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(written, { force: true });
    throw error;
  }
}

/** @throws Failure if the file is not an enrolment; the error of the system */
export async function readEnrolment(path: string): Promise<Enrolment> {
  const parsed = parseEnrolment(await readText(path, ENROLMENT_MAX_BYTES));
  if (parsed.ok) return parsed.value;
  throw new Failure(`${path}: ${explainFault(parsed.error)}`);
}

/**
 * Reads a UTF-8 file, up to `maxBytes` bytes, because a device or a pipe may never end.
 *
 * @throws Failure `too_large`, or the name of another encoding; the error of the system
 */
export async function readText(
  path: string,
  maxBytes = IMPORT_FILE_MAX_BYTES,
): Promise<string> {
  const bytes = Buffer.alloc(maxBytes + 1);
  const length = await readInto(bytes, path);
  if (length > maxBytes) {
    throw new Failure(
      `${path}: ${explainFault(documentError('too_large', '', maxBytes))}`,
    );
  }
  const read = textOfFile(bytes.subarray(0, length));
  if (read.ok) return read.text;
  throw new Failure(
    `${path}: not_utf8: it seems to be ${read.encoding}; save it as UTF-8 and try again`,
  );
}

/** Fills the buffer until the file ends, and returns the number of bytes. */
async function readInto(bytes: Buffer, path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    let length = 0;
    while (length < bytes.length) {
      // Node.js 20.0 takes a missing third argument for 0.
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length;
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function alreadyThere(path: string): Failure {
  return new Failure(`${path} already exists; --force overwrites it`);
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
