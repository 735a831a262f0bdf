/**
 * The parts of the package `age-encryption` that passphrases need. They stand alone, so that
 * the build can replace this one file by a bundle without its public-key cryptography, and
 * pages load it only when a file is encrypted or opened.
 */

export { chacha20poly1305 } from '@noble/ciphers/chacha.js';
export { Decrypter, Encrypter, Stanza } from 'age-encryption';
export type { Identity, Recipient } from 'age-encryption';
