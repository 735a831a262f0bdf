/** What sites have in front of the kit: other addresses, redirects, checks of their own. */

import type { IncomingMessage, ServerResponse } from 'node:http';

type Kit = (request: IncomingMessage, response: ServerResponse) => void;

/** The token that a page sends to show that its own script asks. */
export const TOKEN = 'token-of-the-page';

const FRONTS: Record<string, (message: string, ...rest: Parameters<Kit>) => boolean> = {
  // Puts a slash behind every address.
  slashed: (message, { url }, response) => {
    if (url?.endsWith('/')) return true;
    response.writeHead(308, { Location: `/slashed/${message}/` }).end();
    return false;
  },
  // Sends everything elsewhere.
  moved: (message, _, response) => {
    response.writeHead(307, { Location: `/stolen/${message}` }).end();
    return false;
  },
  // Refuses what carries no token, in its own words.
  guarded: (_, { headers }, response) => {
    if (headers['x-csrf-token'] === TOKEN) return true;
    response.writeHead(403, { 'Content-Type': 'text/html' }).end('<h1>Forbidden</h1>');
    return false;
  },
  // Is at work on other requests of the account, as the kit says it.
  crowded: (_, _request, response) => {
    response.writeHead(429, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ error: 'busy', retryAfter: 1 }));
    return false;
  },
  // Is an origin of its own.
  elsewhere: (_, { method, headers: { origin = '' } }, response) => {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, x-csrf-token');
    if (method !== 'OPTIONS') return true;
    response.writeHead(204).end();
    return false;
  },
};

/** Answers `/<front>/<message>`, by the kit where the front lets it; whether it did. */
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
