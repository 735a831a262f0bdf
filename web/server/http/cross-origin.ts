/** Answers to pages of other origins (Fetch standard, "HTTP-CORS protocol"). */

import type { OriginRule } from './origins.js';

/** For this many seconds a browser need not ask again. Most browsers allow less. */
const MAX_AGE = 7_200;

/** Where a request comes from, according to its headers. */
export interface Sender {
  /** Whether the page may send messages. */
  isOurs: boolean;
  /** The page's origin, if it is another one and may read the answer. */
  reader?: string;
}

/**
 * A message without an origin is refused unless the browser says that it comes from this
 * site.
 */
export async function senderOf(request: Request, rule: OriginRule): Promise<Sender> {
  const { headers } = request;
  const origin = headers.get('origin');
  const isSame = headers.get('sec-fetch-site') === 'same-origin';
  if (origin === null) return { isOurs: isSame };
  if (!(await rule(origin, request))) return { isOurs: false };
  return isSame ? { isOurs: true } : { isOurs: true, reader: origin };
}

/** Whether a browser asks before it sends a message of another origin's page. */
export function isPreflight({ method, headers }: Request): boolean {
  return (
    method === 'OPTIONS' &&
    headers.has('origin') &&
    headers.has('access-control-request-method')
  );
}

/** Says what the page may send. */
export function preflightAnswer(
  methods: readonly string[],
  allowHeaders: readonly string[],
): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': ['content-type', ...allowHeaders].join(', '),
      'access-control-max-age': String(MAX_AGE),
      'cache-control': 'no-store',
    },
  });
}

/** Lets pages of another origin read a response. */
export function shareWith(reader: string, response: Response): Response {
  const { headers } = response;
  headers.set('access-control-allow-origin', reader);
  headers.set('access-control-allow-credentials', 'true');
  headers.set('cross-origin-resource-policy', 'cross-origin');
  headers.append('vary', 'Origin');
  return response;
}

/** @throws TypeError for a text that is not a header name */
export function checkHeaderNames(names: readonly string[]): void {
  const wrong = names.find((name) => !/^[\w!#$%&'+.^`|~-]+$/.test(name));
  if (wrong === undefined) return;
  throw new TypeError(
    `host.allowHeaders: ${JSON.stringify(wrong)} is not the name of a header`,
  );
}
