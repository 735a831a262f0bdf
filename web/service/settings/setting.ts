/**
 * A setting in the environment. Each may also stand in a file, whose path is in
 * `<NAME>_FILE`: other users cannot read it, and no process list, crash report or container
 * description shows it.
 */

import { readFileSync } from 'node:fs';

import { BackupCodesError } from '../../protocol/errors.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting is missing or wrong. The message names it and holds nothing of its value. */
export class ConfigurationError extends BackupCodesError {
  override name = 'ConfigurationError';

  constructor(
    error: 'missing_setting' | 'bad_setting',
    /** The name of the setting. */
    field: string,
    /** What to do about it. */
    readonly detail: string,
  ) {
    super(error, field, undefined, { detail });
  }
}

/**
 * The text of a setting, without the newline at the end of its file. `undefined` if it is not
 * set, or empty.
 *
 * @throws ConfigurationError if it is set twice, or if its file cannot be read or is empty
 */
export function readSetting(environment: Environment, name: string): string | undefined {
  const text = environment[name] ?? '';
  const path = environment[`${name}_FILE`] ?? '';
  if (text !== '' && path !== '') throw wrong(name, `is set twice: ${name}_FILE is too`);
  if (path === '') return text === '' ? undefined : text;
  const inFile = readText(name, path);
  // Perhaps it was cut short. Without it, the service would start as if it was not set.
  if (inFile === '') throw wrong(name, `is empty in the file that ${name}_FILE names`);
  return inFile;
}

function readText(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw wrong(`${name}_FILE`, 'names a file that cannot be read');
  }
}

/** An error of a setting that has a value. */
export function wrong(name: string, detail: string): ConfigurationError {
  return new ConfigurationError('bad_setting', name, detail);
}
