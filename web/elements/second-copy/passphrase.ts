import { EFF_WORDS } from './eff-words.js';

/** Five words of 7776 have 64.6 bits. scrypt makes each guess cost 128 MiB. */
const WORDS = 5;

/** The largest multiple of the list's length that 16 bits hold, so that no word is likelier. */
const FAIR_BELOW = Math.floor(2 ** 16 / EFF_WORDS.length) * EFF_WORDS.length;

/** A new passphrase: five random words with dashes between them. */
export function newPassphrase(): string {
  return Array.from({ length: WORDS }, randomWord).join('-');
}

function randomWord(): string {
  const [number = FAIR_BELOW] = crypto.getRandomValues(new Uint16Array(1));
  return number < FAIR_BELOW
    ? (EFF_WORDS[number % EFF_WORDS.length] ?? '')
    : randomWord();
}
