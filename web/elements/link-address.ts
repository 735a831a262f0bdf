import { pageAddress } from '../generator/browser/addresses.js';

/**
 * The address of a link, resolved against the page. Empty if it isn't an address of HTTP,
 * because a script could be one.
 */
export function linkAddress(address: string): string {
  if (address === '') return '';
  try {
    const { protocol, href } = pageAddress(address);
    return /^https?:$/.test(protocol) ? href : '';
  } catch {
    return '';
  }
}
