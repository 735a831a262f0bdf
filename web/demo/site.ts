import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { logger } from 'hono/logger';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';

import { assetRoutes } from './assets.js';
import { page, problem, type Html } from './layout.js';
import { accountRoutes } from './routes/account.js';
import { administrationRoutes } from './routes/administration.js';
import { authenticatorRoutes } from './routes/authenticator.js';
import { IMPORT_PATH } from './routes/import.js';
import { clockRoutes } from './routes/clock.js';
import { inboxRoutes } from './routes/inbox.js';
import { newPhoneRoutes } from './routes/new-phone.js';
import { recoveryRoutes } from './routes/recovery.js';
import { signInRoutes } from './routes/sign-in.js';
import { stepUpRoutes } from './routes/step-up.js';
import {
  isSecure,
  openServices,
  type ServiceOptions,
  type Services,
} from './services.js';

export interface OpenSite extends Services {
  app: Hono;
}

/** The kit answers these itself, even if they are too large. */
const MESSAGES = '/backup-codes/*';

/** Bytes of a request, most. Every form is smaller, except the one with an import file. */
const BODY_MAX = 32 * 2 ** 10;

/** @param options.log receives a line for each request and each answer; none by default */
export async function openSite(
  options: ServiceOptions & { log?: (line: string) => void },
): Promise<OpenSite> {
  const { origins, log } = options;
  const services = await openServices(options);

  const app = new Hono();
  if (log !== undefined) app.use(logger(log));
  app.use(headers(isSecure(origins)));
  app.use(csrf({ origin: [...origins] }));
  app.use(except([IMPORT_PATH, MESSAGES], bodyLimit({ maxSize: BODY_MAX })));
  app.route('/', await assetRoutes());
  // A page may show what only one person may see.
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) {
      context.header('cache-control', 'no-store');
    }
  });
  app.route('/', signInRoutes(services));
  app.route('/', accountRoutes(services));
  app.route('/', stepUpRoutes(services));
  app.route('/', newPhoneRoutes(services));
  app.route('/', recoveryRoutes(services));
  app.route('/', administrationRoutes(services));
  app.route('/', authenticatorRoutes(services));
  app.route('/', inboxRoutes(services));
  app.route('/', clockRoutes(services));
  app.all(MESSAGES, (context) => services.codes.handler(context.req.raw));
  app.notFound((context) => context.html(errorPage('This page doesn’t exist.'), 404));
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 500;
    if (status === 500) console.error(error);
    return context.html(errorPage(ERRORS[status] ?? 'Something went wrong.'), status);
  });
  return { ...services, app };
}

const ERRORS: Partial<Record<number, string>> = {
  400: 'This site has no form that sends this.',
  403: 'A page of another site sent this.',
  413: 'This is too large.',
};

function errorPage(text: string): Html {
  return page({
    title: 'Error',
    body: html`<h1>Postbox</h1>
      ${problem(text)}`,
  });
}

/** Allows what the elements need, and nothing else. */
function headers(overTls: boolean) {
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
    strictTransportSecurity: overTls && 'max-age=15552000',
    xFrameOptions: 'DENY',
    // Under a stricter policy, browsers send forms without their origin.
    referrerPolicy: 'same-origin',
  });
}
