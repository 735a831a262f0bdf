import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { logger } from 'hono/logger';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Store } from 'backup-codes/server';

import type { Accounts } from './accounts.js';
import { assetRoutes } from './assets.js';
import { countAttempts, type Attempts } from './attempts.js';
import { openBackupCodes, type BackupCodes } from './backup-codes.js';
import { openMail, type Mail } from './mail.js';
import { accountRoutes } from './routes/account.js';
import { administrationRoutes } from './routes/administration.js';
import { aroundRoutes } from './routes/around.js';
import { signInRoutes } from './routes/sign-in.js';
import { openSessions, type Sessions } from './sessions.js';

/** What the routes of the site work with. */
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

/** Bytes of an import file and some more for the form around it. */
const BODY_MAX = 4 * 2 ** 20 + 4_096;

/**
 * Opens the site.
 *
 * @param origins where its pages are, e.g. `http://127.0.0.1:8080`; the first decides on TLS
 */
export async function openSite(options: {
  store: Store;
  accounts: Accounts;
  origins: readonly [string, ...string[]];
  /** Only for tests; otherwise that of the system, and the database's for backup codes. */
  clock?: () => Date;
  /** Gets a line for each request; none if left out. */
  log?: (line: string) => void;
}): Promise<OpenSite> {
  const { store, accounts, origins, clock, log } = options;
  const now = clock && (() => clock().getTime());
  const isSecure = origins[0].startsWith('https:');
  const sessions = openSessions(isSecure, now);
  const mail = openMail();
  const attempts = countAttempts(now);
  const codes = await openBackupCodes(
    { store, origins, sessions, mail },
    clock && { clock },
  );
  const site: Site = { accounts, attempts, codes, mail, sessions };

  const app = new Hono();
  if (log !== undefined) app.use(logger(log));
  app.use(headers(isSecure));
  app.use(csrf({ origin: [...origins] }));
  app.use(bodyLimit({ maxSize: BODY_MAX }));
  app.route('/', await assetRoutes());
  // Pages show what only one person may see.
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
  app.all('/backup-codes/*', (context) => codes.handler(context.req.raw));
  return { ...site, app };
}

/** All that the elements need, and nothing else. */
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
    strictTransportSecurity: isSecure,
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
  });
}
