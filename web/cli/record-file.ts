import { open, readFile, rename, rm, stat } from 'node:fs/promises';

import type { Enrolment } from '../protocol/enrolment.js';
import { parseEnrolment } from '../protocol/enrolment.js';
import { IMPORT_FILE_MAX_BYTES } from '../protocol/limits.js';
import { explainCode, Failure } from './failure.js';

/** Readable and writable by its owner alone: whoever can change it can plant verifiers. */
const MODE = 0o600;

/** @throws Failure where the file is there and may not be overwritten */
export async function requireWritable(path: string, force: boolean): Promise<void> {
  if (!force && (await exists(path))) throw alreadyThere(path);
}

/**
 * Writes a new file, or with `force` takes the place of an old one when the whole text
 * is on the disk.
 *
 * @throws Failure where the file is there already; the system's error otherwise, and no
 *   file is left then
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

/** @throws Failure where the file is not an enrolment; the system's error */
export async function readEnrolment(path: string): Promise<Enrolment> {
  const parsed = parseEnrolment(await readText(path));
  if (parsed.ok) return parsed.value;
  const { error, field, limit } = parsed.error;
  throw new Failure(`${path}: ${explainCode(error, field, limit)}`);
}

/** @throws Failure where the file is too large to be a document of ours */
export async function readText(path: string): Promise<string> {
  if ((await stat(path)).size > IMPORT_FILE_MAX_BYTES) {
    throw new Failure(`${path}: ${explainCode('too_large', '', IMPORT_FILE_MAX_BYTES)}`);
  }
  return readFile(path, 'utf8');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function alreadyThere(path: string): Failure {
  return new Failure(`${path} is there already; --force overwrites it`);
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
