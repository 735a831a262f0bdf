/** Who asks for a page, in which language, and how far they are in the guide. */

import type { AccountOverview, Session } from 'backup-codes/server';
import type { Context, MiddlewareHandler } from 'hono';
import { languageDetector } from 'hono/language';

import { accountOf, type Account } from './accounts.js';
import { formatsIn, type Formats } from './formats.js';
import { progressOf, stepAfter, type Progress } from './guide/progress.js';
import { HERO, type Step } from './guide/steps.js';
import { OFFERED, offeredLanguage, textsIn } from './texts/all.js';
import type { Language } from './texts/language.js';
import type { Texts } from './texts/texts.js';
import type { Services } from './services.js';

export interface Visit {
  language: Language;
  texts: Texts;
  /** In the language, and in the time zone of the account. */
  formats: Formats;
  /** Who is signed in. */
  account: Account | undefined;
  session: Session | null;
  /** Who has typed the password, and not yet taken the second step. */
  signingIn: Account | undefined;
  /** The page that this is, to come back to. */
  path: string;
  /** Hours by which the demo's clock is ahead. */
  hoursAhead: number;
  progress: Progress;
  /** The codes of the account that is signed in. */
  overview: () => Promise<AccountOverview | undefined>;
  /** The next step of the guide. */
  step: () => Promise<Step>;
}

/** What each route finds in its context. */
export interface SiteEnvironment {
  Variables: { visit: Visit };
}

/** The cookie with the language that a visitor has chosen. */
export const LANGUAGE_COOKIE = 'language';

/** The language of a request: the chosen one, or one that the browser asks for. */
export function detectsLanguage(): MiddlewareHandler {
  return languageDetector({
    order: ['cookie', 'header'],
    lookupCookie: LANGUAGE_COOKIE,
    caches: false,
    supportedLanguages: [...OFFERED],
    fallbackLanguage: 'en',
    // Every kind of Portuguese is better than English for its readers.
    convertDetectedLanguage: (tag) => (/^pt\b/i.test(tag) ? 'pt-BR' : tag),
  });
}

/** Puts the visit into the context of a request. */
export function notesVisit(services: Services): MiddlewareHandler<SiteEnvironment> {
  return async (context, next) => {
    context.set('visit', visitOf(context, services));
    await next();
  };
}

function visitOf(context: Context, { sessions, codes, clock }: Services): Visit {
  const { req } = context;
  const language = offeredLanguage(context.get('language')) ?? 'en';
  const session = sessions.of(req.raw);
  const account = accountOf(session?.account);
  const progress = progressOf(req.raw);
  const path = pageOf(req.raw);
  let asked: ReturnType<Visit['overview']> | undefined;
  const overview = () => (asked ??= overviewOf(account, codes));
  return {
    language,
    texts: textsIn(language),
    formats: formatsIn(language, account?.timeZone ?? 'UTC'),
    account,
    session,
    signingIn: session ? undefined : accountOf(sessions.pendingOf(req.raw)?.account),
    path,
    hoursAhead: clock.ahead(),
    progress,
    overview,
    async step() {
      // The new phone is there before the new codes are on.
      if (path.startsWith('/recovery')) return 'recover';
      const { state = 'none' } = (await overview()) ?? {};
      const hasCodes = state !== 'none' && state !== 'exhausted';
      return stepAfter(progress, account?.name === HERO ? session : null, hasCodes);
    },
  };
}

async function overviewOf(
  account: Account | undefined,
  { relyingParty }: Services['codes'],
): Promise<AccountOverview | undefined> {
  if (account === undefined) return undefined;
  const [overview] = await relyingParty.overviewOf([account.name]);
  return overview;
}

/** The page of a request. For the answer to a form it is the page with the form. */
function pageOf(request: Request): string {
  if (request.method === 'GET') return ownPath(request.url, request.url);
  return ownPath(request.headers.get('referer') ?? '/', request.url);
}

/** The path of an address on this site; the start page for any other address. */
export function ownPath(address: string, base: string): string {
  if (!URL.canParse(address, base)) return '/';
  const { host, pathname, search } = new URL(address, base);
  // Two slashes at the start would lead to another site.
  const isOwn = host === new URL(base).host && !pathname.startsWith('//');
  return isOwn ? pathname + search : '/';
}
