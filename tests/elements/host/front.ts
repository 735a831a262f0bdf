/**
 * What sites put in front of the kit: other addresses, redirects and their own checks.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';

type Kit = (request: IncomingMessage, response: ServerResponse) => void;

/** The CSRF token that a page's own scripts send. */
export const TOKEN = 'token-of-the-page';

const FRONTS: Record<string, (message: string, ...rest: Parameters<Kit>) => boolean> = {
  // Adds a slash to every address.
  slashed: (message, { url }, response) => {
    if (url?.endsWith('/')) return true;
    response.writeHead(308, { Location: `/slashed/${message}/` }).end();
    return false;
  },
  // Redirects everything.
  moved: (message, _, response) => {
    response.writeHead(307, { Location: `/stolen/${message}` }).end();
    return false;
  },
  // Refuses requests without a token, in its own words.
  guarded: (_, { headers }, response) => {
    if (headers['x-csrf-token'] === TOKEN) return true;
    response.writeHead(403, { 'Content-Type': 'text/html' }).end('<h1>Forbidden</h1>');
    return false;
  },
  // Answers as the kit does when other requests of the account are running.
  crowded: (_, _request, response) => {
    response.writeHead(429, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ error: 'busy', retryAfter: 1 }));
    return false;
  },
  // Has its own origin.
  elsewhere: (_, { method, headers: { origin = '' } }, response) => {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, x-csrf-token');
    if (method !== 'OPTIONS') return true;
    response.writeHead(204).end();
    return false;
  },
};

/**
 * Answers `/<front>/<message>`, through the kit if the front allows it. Returns whether
 * it answered.
 */
export function answerInFront(
  request: IncomingMessage,
  response: ServerResponse,
  kit: Kit,
): boolean {
  const [, front = '', message = ''] = request.url?.split('/') ?? [];
  const passes = Object.hasOwn(FRONTS, front) ? FRONTS[front] : undefined;
  if (passes === undefined) return false;
  if (passes(message, request, response)) {
    request.url = `/backup-codes/${message}`;
    kit(request, response);
  }
  return true;
}
