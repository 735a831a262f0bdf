/** How messages reach a relying party. The same cases run over each way. */

import {
  createHandler,
  type Handler,
  type Host,
  type PendingSignIn,
  type RelyingParty,
  type Session,
} from 'backup-codes/server';

export const ORIGIN = 'https://example.org';

/** Before the clock of the stage. */
const MORNING = '2026-11-24T09:00:00Z';

/** The sender of a request, according to the host's cookies. */
export interface Caller {
  session?: Session;
  signIn?: PendingSignIn;
}

/** A site's way to a relying party. */
export interface Transport {
  /** Answers what a page of the site sends. */
  handler: Handler;
  /** Ends it. The relying party stays open. */
  close: () => Promise<void>;
}

/** Opens a way to a relying party. */
export type Mount = (
  party: RelyingParty,
  onError: (error: unknown) => void,
) => Promise<Transport>;

/** The site runs on Node.js and mounts the kit's handler. */
export function mountHandler(changes: Partial<Host> = {}): Mount {
  return (party, onError) => {
    const handler = createHandler(party, {
      origins: [ORIGIN],
      session: (request) => callerOf(request, 'session').session ?? null,
      pendingSignIn: (request) => callerOf(request, 'sign-in').signIn ?? null,
      signedIn: () => ({ 'set-cookie': 'session=made; HttpOnly' }),
      onError,
      ...changes,
    });
    return Promise.resolve({ handler, close: () => Promise.resolve() });
  };
}

/**
 * Reads who sends a request from its cookies. A broken cookie stands for a host that throws
 * while it reads the cookie.
 */
export function callerOf(request: Request, ...names: ('session' | 'sign-in')[]): Caller {
  const read = (name: 'session' | 'sign-in') =>
    names.includes(name) ? cookieOf(request, name) : null;
  const session = read('session') as Session | null;
  const signIn = read('sign-in') as PendingSignIn | null;
  return {
    // The host also knows when the session began.
    ...(session && {
      session: { ...session, startedAt: new Date(session.startedAt ?? MORNING) },
    }),
    ...(signIn && { signIn }),
  };
}

function cookieOf({ headers }: Request, name: string): unknown {
  const cookies = new Map(
    (headers.get('cookie') ?? '').split('; ').map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  const value = cookies.get(name);
  return value === undefined ? null : JSON.parse(decodeURIComponent(value));
}

/** The cookies of a caller. */
export function cookieFor({ session, signIn }: Caller): string {
  return Object.entries({ session, 'sign-in': signIn })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`)
    .join('; ');
}
