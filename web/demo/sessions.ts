/**
 * Sign-ins and sessions. One cookie names them. It gets a new value after each step of a
 * sign-in, so that nobody can plant a value beforehand (OWASP Session Management Cheat
 * Sheet, "Renew the Session ID After Any Privilege Level Change"). It keeps its value when
 * the person authenticates again: a lost answer would sign them out while they save codes.
 * The demo keeps all this in memory; a larger site uses its database.
 */

import { randomBytes } from 'node:crypto';

import type { SetId } from 'backup-codes/protocol';
import type { PendingSignIn, Session } from 'backup-codes/server';
import { parse, serialize } from 'hono/utils/cookie';

const SIGN_IN_MINUTES = 10;
const STEP_UP_MINUTES = 10;
const SESSION_HOURS = 8;
/** The longest that browsers keep a cookie. */
const BROWSER_DAYS = 400;
/** How long the kit repeats the answer to a redeemed code, in case the first was lost. */
const AGAIN_MINUTES = 5;

interface SignIn extends PendingSignIn {
  device: string;
  until: number;
  /** The cookie of the session that this sign-in led to. */
  session?: string;
}

interface SignedIn {
  account: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  until: number;
  /** How the person has authenticated, and until when that counts. */
  by: 'factor' | 'code';
  steppedUpUntil: number;
  /** The set of the code that was typed, if it was a code. */
  codeSet?: SetId;
  /** The person is typing a backup code to authenticate again. */
  stepUp?: { id: string; until: number };
}

export interface Sessions {
  /**
   * Begins a sign-in after the right password. Ends the session that this browser had.
   *
   * @returns headers that set the cookie of the sign-in and the one that names the browser
   */
  begin: (request: Request, account: string) => string[];
  /** Who types a code: in the middle of signing in, or in a session to step up. */
  pendingOf: (request: Request) => (PendingSignIn & { device: string }) | null;
  /**
   * Makes the session that a sign-in leads to. For five minutes, further calls return the
   * same one. The session is stepped up, because the person has just authenticated.
   *
   * @param codeSet the set of the backup code, if it was one
   * @returns a header that sets its cookie
   */
  complete: (signIn: PendingSignIn, codeSet?: SetId) => string;
  of: (request: Request) => Session | null;
  /** Notes that the person has authenticated again, with another factor. */
  stepUp: (session: Session) => void;
  /** Lets the person of a session type a backup code to authenticate again. */
  beginStepUpByCode: (session: Session) => void;
  /** Notes that they did. Nothing changes if they have used another factor as well. */
  stepUpByCode: (signIn: PendingSignIn, codeSet: SetId) => void;
  /** Signs everybody out who is signed in to an account. */
  endAll: (account: string) => void;
  /** Signs out. Returns a header that removes the cookie. */
  end: (request: Request) => string;
}

/**
 * @param isSecure whether the pages come over TLS; then the cookies are bound to this host
 * @param now milliseconds since 1970
 */
export function openSessions(isSecure: boolean, now: () => number = Date.now): Sessions {
  const signIns = new Map<string, SignIn>();
  const sessions = new Map<string, SignedIn>();
  const name = isSecure ? '__Host-session' : 'session';
  const browser = isSecure ? '__Host-browser' : 'browser';

  const newToken = () => randomBytes(32).toString('base64url');
  const minutesOn = (minutes: number) => now() + minutes * 60_000;

  function cookie(value: string, maxAge?: number, as = name): string {
    return serialize(as, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: isSecure,
      ...(maxAge !== undefined && { maxAge }),
    });
  }

  function tokenOf(request: Request, of = name): string {
    return parse(request.headers.get('cookie') ?? '', of)[of] ?? '';
  }

  /** The browser's name, or a new one if it has none from this site. */
  function browserOf(request: Request): string {
    const known = tokenOf(request, browser);
    return known.length === newToken().length ? known : newToken();
  }

  function live<Entry extends { until: number }>(
    entries: Map<string, Entry>,
    token: string,
  ): Entry | undefined {
    for (const [old, { until }] of entries) if (until <= now()) entries.delete(old);
    return entries.get(token);
  }

  function forget(token: string): void {
    sessions.delete(token);
    signIns.delete(token);
    for (const [pending, { session }] of signIns) {
      if (session === token) signIns.delete(pending);
    }
  }

  function steppedUp({ by, steppedUpUntil }: SignedIn): false | 'factor' | 'code' {
    return steppedUpUntil > now() ? by : false;
  }

  function stepUpOf(request: Request): (PendingSignIn & { device: string }) | null {
    const session = live(sessions, tokenOf(request));
    if (session?.stepUp === undefined || session.stepUp.until <= now()) return null;
    const { account, stepUp } = session;
    return { account, id: stepUp.id, device: browserOf(request), purpose: 'step-up' };
  }

  return {
    begin(request, account) {
      forget(tokenOf(request));
      const token = newToken();
      const device = browserOf(request);
      const until = minutesOn(SIGN_IN_MINUTES);
      signIns.set(token, { account, id: newToken(), device, until });
      return [cookie(token), cookie(device, BROWSER_DAYS * 86_400, browser)];
    },
    pendingOf(request) {
      const signIn = live(signIns, tokenOf(request));
      if (signIn === undefined) return stepUpOf(request);
      const { account, id, device } = signIn;
      // Nobody can reset a password of this demo by e-mail.
      const firstFactor = { kind: 'password', resetAt: null, resetBy: null } as const;
      return { account, id, device, firstFactor };
    },
    complete({ account, id }, codeSet) {
      const signIn = [...signIns.values()].find((one) => one.id === id);
      if (signIn?.session !== undefined) return cookie(signIn.session);
      const token = newToken();
      sessions.set(token, {
        account,
        startedAt: now(),
        until: minutesOn(SESSION_HOURS * 60),
        by: codeSet === undefined ? 'factor' : 'code',
        steppedUpUntil: minutesOn(STEP_UP_MINUTES),
        ...(codeSet !== undefined && { codeSet }),
      });
      if (signIn !== undefined) {
        signIn.session = token;
        signIn.until = minutesOn(AGAIN_MINUTES);
      }
      return cookie(token);
    },
    of(request) {
      const token = tokenOf(request);
      const session = live(sessions, token);
      if (session === undefined) return null;
      const { account, codeSet, startedAt } = session;
      return {
        account,
        id: token,
        startedAt: new Date(startedAt),
        steppedUp: steppedUp(session),
        ...(codeSet !== undefined && { codeSet }),
      };
    },
    stepUp({ id }) {
      const session = sessions.get(id);
      if (session === undefined) return;
      session.by = 'factor';
      session.steppedUpUntil = minutesOn(STEP_UP_MINUTES);
    },
    beginStepUpByCode({ id }) {
      const session = sessions.get(id);
      if (session === undefined) return;
      session.stepUp = { id: newToken(), until: minutesOn(SIGN_IN_MINUTES) };
    },
    stepUpByCode({ id }, codeSet) {
      const session = [...sessions.values()].find(({ stepUp }) => stepUp?.id === id);
      if (session === undefined || steppedUp(session) === 'factor') return;
      session.by = 'code';
      session.codeSet = codeSet;
      session.steppedUpUntil = minutesOn(STEP_UP_MINUTES);
    },
    endAll(account) {
      for (const [token, session] of sessions) {
        if (session.account === account) forget(token);
      }
    },
    end(request) {
      forget(tokenOf(request));
      return cookie('', 0);
    },
  };
}
