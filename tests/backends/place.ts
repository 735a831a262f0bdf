import type { Service } from './service.js';

/** Where a test is: a site with a relay, and the service behind it. */
export interface Place {
  /** The site's address, without a slash at the end. */
  origin: () => string;
  service: () => Service;
  /** Starts the same site with sessions that are never stepped up, and returns its address. */
  neverSteppedUp: () => Promise<string>;
}
