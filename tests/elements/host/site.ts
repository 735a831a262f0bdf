import type { RequestListener } from 'node:http';

import type { Enrolment } from 'backup-codes/protocol';
import {
  createHandler,
  openRelyingParty,
  toNodeListener,
  type RelyingParty,
} from 'backup-codes/server';

import {
  listen,
  servePage,
  type OnePageSite,
  type PageFiles,
} from '../../gallery/site.js';
import { answerInFront } from './front.js';
import { answerInjection } from './injection.js';
import { newPGlite } from '../../server/fixtures/pglite.js';

// Compiled tests run from build/js/tests/elements/host.
const SOURCES = new URL('../../../../../tests/elements/host/', import.meta.url);

const PAGE: PageFiles = {
  script: new URL('page.js', import.meta.url),
  styles: new URL('page.css', SOURCES),
};

/** A site with one account, whose relying party is the kit on a database. */
export interface HostSite extends OnePageSite {
  party: RelyingParty;
  /** Method, path and body of every request to the relying party. */
  requests: string[];
  /** The cookies sent with each of them. */
  cookies: string[];
  /** Another origin of the same site, with the same answers. */
  elsewhere: string;
  /** The path of every request. */
  addresses: string[];
  /**
   * Starts another sign-in to the account, and another session that is not stepped up.
   */
  beginAgain: () => void;
  /** Changes who is signed in or signing in. */
  forAccount: (account: string) => void;
  /** Makes a set of the account active. */
  activate: (enrolment: Enrolment) => Promise<void>;
}

export const ACCOUNT = 'ada';

/** The same page with the elements of 0.1.0. */
export const OLD_PAGE: PageFiles = {
  ...PAGE,
  script: new URL('page-of-0.1.0.js', import.meta.url),
  release: 'backup-codes-0.1.0',
};

export async function startHost(files = PAGE): Promise<HostSite> {
  const store = await newPGlite();
  const party = await openRelyingParty({ store, housekeepingSeconds: 0 });
  const requests: string[] = [];
  const cookies: string[] = [];
  const addresses: string[] = [];
  let answer: RequestListener = () => undefined;
  let account = ACCOUNT;
  let number = 0;
  let steppedUp = false;
  const seen = (path: string) => void addresses.push(path);
  const site = await servePage(files, { seen }, (origin) => {
    const handler = createHandler(party, {
      origins: [origin],
      session: () => ({ account, id: `session ${number}`, steppedUp }),
      pendingSignIn: () => ({ account, id: `sign-in ${number}` }),
      signedIn: () => undefined,
    });
    const listener = toNodeListener(async (request) => {
      const { pathname } = new URL(request.url);
      requests.push(`${request.method} ${pathname} ${await request.clone().text()}`);
      cookies.push(request.headers.get('cookie') ?? '');
      return handler(request);
    });
    answer = (request, response) => {
      const kit: RequestListener = (...asked) => void listener(...asked);
      if (answerInjection(request, response)) return;
      if (answerInFront(request, response, kit)) return;
      if (request.url === '/step-up') {
        steppedUp = true;
        response.writeHead(204).end();
      } else {
        void listener(request, response);
      }
    };
    return answer;
  });
  const elsewhere = await listen(answer);
  const beginAgain = () => {
    number += 1;
    steppedUp = false;
  };
  return {
    ...site,
    party,
    requests,
    cookies,
    elsewhere: elsewhere.origin,
    addresses,
    beginAgain,
    forAccount: (other) => {
      account = other;
      beginAgain();
    },
    activate: async (enrolment) => {
      const session = { account, id: 'another session', steppedUp: true };
      const { set, verifiers } = enrolment;
      const [verifier = ''] = verifiers;
      const enrolled = await party.enrol(session, { enrolment, replaces: null });
      const confirmed = await party.confirm(session, {
        set,
        verifier,
        confirmToken: null,
      });
      if (!enrolled.ok || !confirmed.ok) throw new Error('the set is not active');
    },
    close: async () => {
      await elsewhere.close();
      await site.close();
      await party.close();
    },
  };
}
