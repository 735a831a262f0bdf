/**
 * Who is signed in, and who is on the way to it, by one cookie. Its value is a new one
 * after each step of signing in, so that nobody can plant it before (OWASP Session
 * Management Cheat Sheet, "Renew the Session ID After Any Privilege Level Change"). Not
 * when a person authenticates again: an answer that is lost would sign them out in the
 * middle of new codes. They are kept in memory; a larger site has them in its database.
 */

import { randomBytes } from 'node:crypto';

import type { PendingSignIn, Session } from 'backup-codes/server';
import { parse, serialize } from 'hono/utils/cookie';

const SIGN_IN_MINUTES = 10;
const STEP_UP_MINUTES = 10;
const SESSION_HOURS = 8;
/** As long as a browser keeps a cookie at most. */
const BROWSER_DAYS = 400;
/** For how long the kit answers a redeemed code again, should the answer have been lost. */
const AGAIN_MINUTES = 5;

interface SignIn extends PendingSignIn {
  device: string;
  until: number;
  /** The cookie of the session that was made of it: one, however often that is asked. */
  session?: string;
}

interface SignedIn {
  account: string;
  until: number;
  steppedUpUntil: number;
}

export interface Sessions {
  /**
   * Begins a sign-in whose password was right, and ends what there was in this browser;
   * gives the headers of its cookies: the sign-in's, and the browser's own name.
   */
  begin: (request: Request, account: string) => string[];
  pendingOf: (request: Request) => Required<PendingSignIn> | null;
  /**
   * Makes the session of a sign-in, in which the person has just authenticated; gives the
   * header of its cookie. Once, however often that is asked within five minutes.
   */
  complete: (signIn: PendingSignIn) => string;
  of: (request: Request) => Session | null;
  /** The person has authenticated again. */
  stepUp: (session: Session) => void;
  /** Signs out; gives the header that takes the cookie away. */
  end: (request: Request) => string;
}

/** @param isSecure whether pages come over TLS, so that the cookie is bound to this host */
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

  /** The name that the browser has, or a new one where it has none of ours. */
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
