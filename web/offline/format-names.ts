import { msg, str } from '@lit/localize';

import { isolated } from '../elements/localize.js';
import { canonicalLength, type CodeFormat } from '../protocol/formats.js';
import type { Kdf, KdfName } from '../protocol/kdf.js';
import { NAMED_FORMATS } from '../protocol/scheme.js';
import { showNumber } from './languages.js';

/** The choices of formats, each with its name. */
export function formatNames(): Record<keyof typeof NAMED_FORMATS, string> {
  return {
    standard: formatName(NAMED_FORMATS.standard),
    numeric: formatName(NAMED_FORMATS.numeric),
    long: formatName(NAMED_FORMATS.long),
  };
}

/** What the codes of a set look like. */
export function formatName(format: CodeFormat): string {
  const length = canonicalLength(format);
  switch (format.profile) {
    case 'standard':
      return msg(str`Standard: ${length} characters`, { id: 'page-format-standard' });
    case 'numeric':
      return msg(str`Digits only: ${length} digits`, { id: 'page-format-numeric' });
    case 'long':
      return msg(str`Long: ${length} characters`, { id: 'page-format-long' });
    case 'custom':
      return msg(str`The site’s own: ${length} characters`, { id: 'page-format-custom' });
  }
}

/** The choices of hashing, each with what it is for. */
export function kdfNames(): Record<KdfName, string> {
  return {
    argon2id: msg('Argon2id (recommended)', { id: 'page-kdf-argon2id' }),
    scrypt: 'scrypt',
    'pbkdf2-sha256': 'PBKDF2-SHA-256 (NIST)',
    'hmac-sha256': msg('HMAC, for long codes', { id: 'page-kdf-hmac' }),
  };
}

const NAMES: Record<KdfName, string> = {
  argon2id: 'Argon2id',
  scrypt: 'scrypt',
  'pbkdf2-sha256': 'PBKDF2-SHA-256',
  'hmac-sha256': 'HMAC-SHA-256',
};

/** A KDF with its numbers, as in `Argon2id, m = 19,456, t = 2, p = 1`. */
export function kdfName({ name, ...parameters }: Kdf): string {
  const values = Object.entries(parameters).map(
    ([parameter, value]) => `${parameter} = ${showNumber(value)}`,
  );
  return isolated([NAMES[name], ...values].join(', '));
}
