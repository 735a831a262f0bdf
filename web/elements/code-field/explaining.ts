import { msg, str } from '@lit/localize';

import type { BadReading } from '../../generator/read-code.js';
import { counted, isolated } from '../localize.js';

/**
 * Says what is wrong with a typed text.
 *
 * @param typed the first wrong symbol, as the field shows it
 */
export function readingText(reading: BadReading, typed: string): string {
  const { problem, found, expected, codes = 0, bad, proposal } = reading;
  switch (problem) {
    case 'several_codes':
      return counted(codes, {
        id: 'bc-field-several',
        one: str`There is ${codes} code here. Keep just one.`,
        other: str`There are ${codes} codes here. Keep just one.`,
      });
    case 'authenticator_code':
      return msg(
        'That looks like a code from your authenticator app. Type a backup code instead.',
        { id: 'bc-field-authenticator' },
      );
    case 'bad_symbol':
      return msg(
        str`Codes never contain “${isolated(typed)}”. Check character ${(bad?.position ?? 0) + 1}.`,
        { id: 'bc-field-bad-symbol' },
      );
    case 'too_short':
    case 'too_long':
      return counted(expected, {
        id: 'bc-field-length',
        one: str`A code has ${expected} character. You’ve typed ${found}.`,
        other: str`A code has ${expected} characters. You’ve typed ${found}.`,
      });
    case 'check_failed':
      return proposal === undefined
        ? msg('There’s a typo. Compare the code with your sheet, group by group.', {
            id: 'bc-field-check-failed',
          })
        : msg(
            str`Check character ${proposal.position + 1}. You typed “${isolated(typed)}”. Does your sheet say “${isolated(proposal.symbol)}”?`,
            { id: 'bc-field-question' },
          );
  }
}

type Proposal = NonNullable<BadReading['proposal']>;

/**
 * The question about a located typo, for people who listen. A voice says "B" and "8", or "1"
 * and "I", too much alike.
 */
export function spelledQuestion({ position, symbol }: Proposal, typed: string): string {
  return msg(
    str`Check character ${position + 1}. You typed: ${spelledSymbol(typed)}. Does your sheet say: ${spelledSymbol(symbol)}?`,
    { id: 'bc-field-question-spelled' },
  );
}

/** A symbol and its kind, such as "digit 1". */
function spelledSymbol(symbol: string): string {
  if (/^\p{Nd}$/u.test(symbol))
    return msg(str`digit ${symbol}`, { id: 'bc-field-digit' });
  if (/^\p{L}$/u.test(symbol))
    return msg(str`letter ${symbol}`, { id: 'bc-field-letter' });
  return symbol;
}
