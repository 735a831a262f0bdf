/**
 * Who is signed in or signing in, identified by one cookie. The cookie gets a new value
 * after each step of a sign-in, so that nobody can plant it in advance (OWASP Session
 * Management Cheat Sheet, "Renew the Session ID After Any Privilege Level Change"). It
 * keeps its value when a person authenticates again, because a lost answer would sign
 * them out while they make new codes. Sessions are kept in memory. A larger site stores
 * them in its database.
 */

import { randomBytes } from 'node:crypto';

import type { PendingSignIn, Session } from 'backup-codes/server';
import { parse, serialize } from 'hono/utils/cookie';

const SIGN_IN_MINUTES = 10;
const STEP_UP_MINUTES = 10;
const SESSION_HOURS = 8;
/** The longest time that browsers keep a cookie. */
const BROWSER_DAYS = 400;
/** How long the kit answers a redeemed code again, in case the answer was lost. */
const AGAIN_MINUTES = 5;

interface SignIn extends PendingSignIn {
  device: string;
  until: number;
  /**
   * The cookie of the session created from it. There is only one, however often the
   * browser asks.
   */
  session?: string;
}

interface SignedIn {
  account: string;
  until: number;
  steppedUpUntil: number;
}

export interface Sessions {
  /**
   * Starts a sign-in after a correct password and ends whatever this browser had. Returns
   * the headers of two cookies: the sign-in's and the browser's own name.
   */
  begin: (request: Request, account: string) => string[];
  pendingOf: (request: Request) => Required<PendingSignIn> | null;
  /**
   * Creates the session of a sign-in in which the person has just authenticated. Returns
   * the header of its cookie, the same one however often it is called within five
   * minutes.
   */
  complete: (signIn: PendingSignIn) => string;
  of: (request: Request) => Session | null;
  /** Records that the person has authenticated again. */
  stepUp: (session: Session) => void;
  /** Signs out. Returns the header that deletes the cookie. */
  end: (request: Request) => string;
}

/** @param isSecure whether pages use TLS. If so, the cookie is bound to this host */
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

  /** The browser's name. A browser without one from this site gets a new one. */
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
      if (signIn === undefined) return null;
      const { account, id, device } = signIn;
      return { account, id, device };
    },
    complete({ account, id }) {
      const signIn = [...signIns.values()].find((one) => one.id === id);
      if (signIn?.session !== undefined) return cookie(signIn.session);
      const token = newToken();
      sessions.set(token, {
        account,
        until: minutesOn(SESSION_HOURS * 60),
        steppedUpUntil: minutesOn(STEP_UP_MINUTES),
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
      const { account, steppedUpUntil } = session;
      return { account, id: token, steppedUp: steppedUpUntil > now() };
    },
    stepUp({ id }) {
      const session = sessions.get(id);
      if (session !== undefined) session.steppedUpUntil = minutesOn(STEP_UP_MINUTES);
    },
    end(request) {
      forget(tokenOf(request));
      return cookie('', 0);
    },
  };
}
