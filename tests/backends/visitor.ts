/** A person at a site, without a browser: cookies, forms, and the messages of the elements. */

import assert from 'node:assert/strict';

/** The stand-in for a user that every site has. */
export const ADA = {
  account: 'ada@example.org',
  password: 'correct horse',
  digits: '123456',
};

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** Headers that a browser sends with a request from one of the site's own pages. */
const SAME_SITE = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };

export interface Visitor {
  get: (path: string) => Promise<Answer>;
  /** Opens a page, fills in the form with this action, and sends it. */
  submit: (
    page: string,
    action: string,
    fields: Record<string, string>,
  ) => Promise<Answer>;
  /** Posts JSON as `site.js` does, with the CSRF token of a page, and other headers if given. */
  post: (path: string, body: object, headers?: Record<string, string>) => Promise<Answer>;
  /** Opens a page, whose CSRF token `post` then sends. */
  open: (page: string) => Promise<Answer>;
  /** The header with that token, or nothing if the site has none. */
  token: () => Record<string, string>;
  /** Another visitor who has the same cookies and the same open page. */
  copy: () => Visitor;
  /** The values of all cookies. */
  cookies: () => string[];
}

interface Cookie {
  value: string;
  path: string;
}

export function visitorOf(origin: string): Visitor {
  return visitor(origin, new Map(), {});
}

function visitor(
  origin: string,
  jar: Map<string, Cookie>,
  openToken: Record<string, string>,
): Visitor {
  let token = openToken;

  async function send(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set('cookie', cookieHeader(jar, path));
    const response = await fetch(origin + path, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    const { status } = response;
    return { status, headers: response.headers, text: await response.text() };
  }

  const self: Visitor = {
    get: (path) => send(path, { headers: SAME_SITE }),
    async open(page) {
      const answer = await self.get(page);
      token = tokenIn(answer.text);
      return answer;
    },
    async submit(page, action, fields) {
      const { text } = await self.open(page);
      return send(action, {
        method: 'POST',
        headers: { ...SAME_SITE, origin },
        body: new URLSearchParams({ ...hiddenFields(text, action), ...fields }),
      });
    },
    post: (path, body, headers = { ...SAME_SITE, origin, ...token }) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    token: () => token,
    copy: () => visitor(origin, new Map(jar), token),
    cookies: () => Array.from(jar.values(), ({ value }) => value),
  };
  return self;
}

function cookieHeader(jar: Map<string, Cookie>, path: string): string {
  return Array.from(jar)
    .filter(([, cookie]) => `${path}/`.startsWith(cookie.path.replace(/\/?$/, '/')))
    .map(([name, { value }]) => `${name}=${value}`)
    .join('; ');
}

function keep(jar: Map<string, Cookie>, line: string): void {
  const [pair = '', ...attributes] = line.split(/; */);
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
  const of = (sought: string) =>
    attributes.find((one) => one.toLowerCase().startsWith(`${sought}=`))?.split('=')[1];
  const maxAge = of('max-age');
  const expires = of('expires');
  const isOver =
    maxAge === undefined
      ? expires !== undefined && Date.parse(expires) <= Date.now()
      : Number(maxAge) <= 0;
  if (isOver) jar.delete(name);
  else jar.set(name, { value, path: of('path') ?? '/' });
}

/** The header that the page's meta tag asks for. */
function tokenIn(page: string): Record<string, string> {
  const [tag] = /<meta[^>]*name="csrf-token"[^>]*>/.exec(page) ?? [];
  if (tag === undefined) return {};
  return { [attributeOf(tag, 'data-header')]: attributeOf(tag, 'content') };
}

function hiddenFields(page: string, action: string): Record<string, string> {
  const form = Array.from(
    page.matchAll(/<form[^>]*>[^]*?<\/form>/g),
    ([text]) => text,
  ).find((text) => attributeOf(text, 'action') === action);
  assert.ok(form !== undefined, `no form for ${action} in ${page}`);
  return Object.fromEntries(
    Array.from(form.matchAll(/<input[^>]*type="hidden"[^>]*>/g), ([tag]) => [
      attributeOf(tag, 'name'),
      attributeOf(tag, 'value'),
    ]),
  );
}

function attributeOf(tag: string, name: string): string {
  const [, value = ''] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => character(hex, 16))
    .replaceAll(/&#(\d+);/g, (_, digits: string) => character(digits, 10))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function character(digits: string, base: number): string {
  return String.fromCodePoint(Number.parseInt(digits, base));
}
