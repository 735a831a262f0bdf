import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { logger } from 'hono/logger';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { Store } from 'backup-codes/server';

import { ACCOUNTS, type Accounts } from './accounts.js';
import { assetRoutes } from './assets.js';
import { countAttempts, type Attempts } from './attempts.js';
import { openBackupCodes, type BackupCodes } from './backup-codes.js';
import { openMail, type Mail } from './mail.js';
import { page, problem, type Html } from './page.js';
import { accountRoutes } from './routes/account.js';
import { administrationRoutes, IMPORT_PATH } from './routes/administration.js';
import { aroundRoutes } from './routes/around.js';
import { signInRoutes } from './routes/sign-in.js';
import { openSessions, type Sessions } from './sessions.js';

/** Everything that the site's routes use. */
export interface Site {
  accounts: Accounts;
  attempts: Attempts;
  codes: BackupCodes;
  mail: Mail;
  sessions: Sessions;
}

export interface OpenSite extends Site {
  app: Hono;
}

/** The kit answers these paths, even if the body is too large. */
const MESSAGES = '/backup-codes/*';

/** The largest request in bytes. Only one form may be larger. */
const BODY_MAX = 32 * 2 ** 10;

/**
 * Opens the site.
 *
 * @param origins the origins of its pages, e.g. `http://127.0.0.1:8080`. The first one
 * decides whether cookies need TLS
 */
export async function openSite(options: {
  store: Store;
  accounts: Accounts;
  origins: readonly [string, ...string[]];
  /**
   * Only for tests. By default it is the system's clock, and the database's for backup
   * codes.
   */
  clock?: () => Date;
  /** Called with a line for each request and one for its answer. */
  log?: (line: string) => void;
}): Promise<OpenSite> {
  const { store, accounts, origins, clock, log } = options;
  const now = clock && (() => clock().getTime());
  const isSecure = origins[0].startsWith('https:');
  const sessions = openSessions(isSecure, now);
  const mail = openMail();
  const names = ACCOUNTS.map(({ name }) => name);
  const attempts = countAttempts(names, now);
  const codes = await openBackupCodes(
    { store, origins, sessions, mail },
    clock && { clock },
  );
  const site: Site = { accounts, attempts, codes, mail, sessions };

  const app = new Hono();
  if (log !== undefined) app.use(logger(log));
  app.use(headers(isSecure));
  app.use(csrf({ origin: [...origins] }));
  app.use(except([IMPORT_PATH, MESSAGES], bodyLimit({ maxSize: BODY_MAX })));
  app.route('/', await assetRoutes());
  // Pages contain what only one person may see, so no cache may keep them.
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) {
      context.header('cache-control', 'no-store');
    }
  });
  app.route('/', signInRoutes(site));
  app.route('/', accountRoutes(site));
  app.route('/', administrationRoutes(site));
  app.route('/', aroundRoutes(site));
  app.all(MESSAGES, (context) => codes.handler(context.req.raw));
  app.notFound((context) => context.html(errorPage('There is no such page.'), 404));
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 500;
    if (status === 500) console.error(error);
    return context.html(errorPage(ERRORS[status] ?? 'Something went wrong.'), status);
  });
  return { ...site, app };
}

const ERRORS: Partial<Record<number, string>> = {
  400: 'This is not what a form of this site sends.',
  403: 'This was sent by a page of another site.',
  413: 'This is too large.',
};

function errorPage(text: string): Html {
  return page({
    title: 'Error',
    body: html`<h1>Postbox</h1>
      ${problem(text)}`,
  });
}

/** Everything that the elements need, and nothing else. */
function headers(isSecure: boolean) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      workerSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['lit-html', 'backup-codes'],
    },
    strictTransportSecurity: isSecure && 'max-age=15552000',
    xFrameOptions: 'DENY',
    // With a stricter policy, browsers send forms without their origin.
    referrerPolicy: 'same-origin',
  });
}
