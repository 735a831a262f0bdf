import type { Host } from 'backup-codes/server';

import { believingHost } from '../../server/fixtures/believing-host.js';

/** The believing host, with two cookies for a session, as a site may have them. */
export const hostWithCookies: Host = {
  ...believingHost,
  signedIn: (_, { id }) => [
    ['x-test-session-made', id],
    ['set-cookie', 'session=made; HttpOnly'],
    ['set-cookie', 'sign-in=done; Max-Age=300'],
  ],
  onError: console.error,
};
