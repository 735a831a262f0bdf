import { msg, str } from '@lit/localize';

import { isolated } from '../../../elements/localize.js';
import { showNumber } from '../../languages.js';
import type { Fault } from '../validation.js';

/** What is wrong with a field, and how to mend it. */
export function faultText({ code, field, limit = 0 }: Fault): string {
  const most = showNumber(limit);
  // The limits of one number of a KDF depend on the others.
  const dependsOnOthers = field.startsWith('kdf.');
  switch (code) {
    case 'unanswered':
      return msg('Answer this first.', { id: 'page-fault-unanswered' });
    case 'too_short':
      return msg('Type the account’s name as the site knows it.', {
        id: 'page-fault-account',
      });
    case 'too_long':
      return msg(str`At most ${most} characters.`, { id: 'page-fault-long' });
    case 'not_printable':
      return msg('This has a character that can’t be printed. Remove it.', {
        id: 'page-fault-printable',
      });
    case 'wrong_type':
      return msg('Type a whole number.', { id: 'page-fault-number' });
    case 'too_low':
      return dependsOnOthers
        ? msg(str`At least ${most}, given the other numbers.`, {
            id: 'page-fault-low-given',
          })
        : msg(str`At least ${most}.`, { id: 'page-fault-low' });
    case 'too_high':
      return dependsOnOthers
        ? msg(str`At most ${most}, given the other numbers.`, {
            id: 'page-fault-high-given',
          })
        : msg(str`At most ${most}.`, { id: 'page-fault-high' });
    case 'too_many':
      return msg(str`At most ${most} sheets at once.`, { id: 'page-fault-sheets' });
    case 'not_power_of_two':
      return msg(str`Type a power of two, such as ${2 ** 17}.`, {
        id: 'page-fault-power',
      });
    case 'entropy_too_low':
      return msg('These codes are too short for HMAC. Choose the long ones.', {
        id: 'page-fault-entropy',
      });
    default:
      return msg(str`This doesn’t work (${isolated(code)}).`, { id: 'page-fault-other' });
  }
}

/** Why no codes were made, and what to try. */
export function problemText(code: string): string {
  switch (code) {
    case 'out_of_memory':
      return msg(
        'This device doesn’t have enough memory for these numbers. Lower the memory.',
        { id: 'page-problem-memory' },
      );
    case 'random_failed':
      return msg('This device gave no random numbers, so no codes were made.', {
        id: 'page-problem-random',
      });
    default:
      return msg(
        str`No codes were made (${isolated(code)}). Try again, or try another browser.`,
        { id: 'page-problem-other' },
      );
  }
}
