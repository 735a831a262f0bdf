import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { logger } from 'hono/logger';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';

import { assetRoutes } from './assets.js';
import { problem, type Html } from './html.js';
import { plainPage } from './layout.js';
import { accountRoutes } from './routes/account.js';
import { administrationRoutes } from './routes/administration.js';
import { authenticatorRoutes } from './routes/authenticator.js';
import { campaignRoutes } from './routes/campaigns.js';
import { clockRoutes } from './routes/clock.js';
import { guideRoutes } from './routes/guide.js';
import { IMPORT_PATH } from './routes/import.js';
import { inboxRoutes } from './routes/inbox.js';
import { languageRoutes } from './routes/language.js';
import { newPhoneRoutes } from './routes/new-phone.js';
import { overviewRoutes } from './routes/overview.js';
import { recoveryRoutes } from './routes/recovery.js';
import { signInRoutes } from './routes/sign-in.js';
import { stepUpRoutes } from './routes/step-up.js';
import { storedRoutes } from './routes/stored.js';
import {
  isSecure,
  openServices,
  type ServiceOptions,
  type Services,
} from './services.js';
import type { ErrorTexts } from './texts/demo.js';
import {
  detectsLanguage,
  notesVisit,
  type SiteEnvironment,
  type Visit,
} from './visit.js';

export interface OpenSite extends Services {
  app: Hono<SiteEnvironment>;
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

  const app = new Hono<SiteEnvironment>();
  if (log !== undefined) app.use(logger(log));
  app.use(headers(isSecure(origins)));
  app.use(detectsLanguage());
  app.use(notesVisit(services));
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
  app.route('/', overviewRoutes(services));
  app.route('/', campaignRoutes(services));
  app.route('/', accountRoutes(services));
  app.route('/', storedRoutes(services));
  app.route('/', stepUpRoutes(services));
  app.route('/', newPhoneRoutes(services));
  app.route('/', recoveryRoutes(services));
  app.route('/', administrationRoutes(services));
  app.route('/', authenticatorRoutes(services));
  app.route('/', inboxRoutes(services));
  app.route('/', clockRoutes(services));
  app.route('/', guideRoutes(services));
  app.route('/', languageRoutes(services));
  app.all(MESSAGES, (context) => services.codes.handler(context.req.raw));
  app.notFound((context) => context.html(errorPage(context.var.visit, 'missing'), 404));
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 500;
    if (status === 500) console.error(error);
    return context.html(errorPage(context.var.visit, ERRORS[status] ?? 'failed'), status);
  });
  return { ...services, app };
}

const ERRORS: Partial<Record<number, keyof ErrorTexts>> = {
  400: 'unknownForm',
  403: 'otherSite',
  413: 'tooLarge',
};

function errorPage(visit: Visit, text: keyof ErrorTexts): Html {
  const { errors } = visit.texts;
  return plainPage(visit, {
    title: errors.title,
    body: html`<h1>Postbox</h1>
      ${problem(errors[text])}
      <p><a href="/">${errors.toStart}</a></p>`,
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
