import { msg, str } from '@lit/localize';

/**
 * Says in words that this device failed. It knows no answers of a relying party, so a page
 * without one needs only this.
 *
 * @param error `cannot_hash`, or the code of anything else
 */
export function failureText(error: string): string {
  return error === 'cannot_hash'
    ? msg(
        'This browser couldn’t do the calculation. Reload the page or try another browser.',
        { id: 'bc-problem-cannot-hash' },
      )
    : msg(str`Something went wrong (${error}). Try again.`, { id: 'bc-problem-other' });
}
