/** Answers for pages of other origins (Fetch standard, "HTTP-CORS protocol"). */

import type { OriginRule } from './origins.js';

/** Seconds for which a browser need not ask again; more than most of them keep. */
const MAX_AGE = 7_200;

/** Where a request comes from, as far as its headers say. */
export interface Sender {
  /** Whether it is a page that may send messages. */
  isOurs: boolean;
  /** Its origin, where that is another one than ours and may read the answer. */
  reader?: string;
}

/** A message that names no page is refused unless the browser says that it is ours. */
export async function senderOf(request: Request, rule: OriginRule): Promise<Sender> {
  const { headers } = request;
  const origin = headers.get('origin');
  const isSame = headers.get('sec-fetch-site') === 'same-origin';
  if (origin === null) return { isOurs: isSame };
  if (!(await rule(origin, request))) return { isOurs: false };
  return isSame ? { isOurs: true } : { isOurs: true, reader: origin };
}

/** Whether a browser asks before it sends a message of a page of another origin. */
export function isPreflight({ method, headers }: Request): boolean {
  return (
    method === 'OPTIONS' &&
    headers.has('origin') &&
    headers.has('access-control-request-method')
  );
}

/** What may be sent. */
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

/** Lets pages of another origin read an answer. */
export function shareWith(reader: string, response: Response): Response {
  const { headers } = response;
  headers.set('access-control-allow-origin', reader);
  headers.set('access-control-allow-credentials', 'true');
  headers.set('cross-origin-resource-policy', 'cross-origin');
  headers.append('vary', 'Origin');
  return response;
}

/** @throws TypeError for what is no name of a header */
export function checkHeaderNames(names: readonly string[]): void {
  const wrong = names.find((name) => !/^[\w!#$%&'+.^`|~-]+$/.test(name));
  if (wrong === undefined) return;
  throw new TypeError(`host.allowHeaders: ${JSON.stringify(wrong)} is no header's name`);
}
