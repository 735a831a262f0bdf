/**
 * Which pages may send messages. A browser names the origin of the page in `origin`
 * (Fetch standard, "append a request Origin header"), so no page can claim another's.
 */

type Awaitable<T> = T | Promise<T>;

/**
 * The origins of the pages that send messages: a list, or a function that decides.
 *
 * A list has exact origins, such as `https://example.org`, `http://localhost:5173` or
 * `capacitor://localhost`, and patterns such as `https://*.example.org`. The `*` of a
 * pattern stands for one label, as in a certificate: `https://shop.example.org` matches,
 * `https://example.org` and `https://a.b.example.org` do not. Scheme and port are exact.
 *
 * A function gets well-formed origins only, and never `null`, the origin of sandboxed
 * frames and of files.
 */
export type Origins =
  readonly string[] | ((origin: string, request: Request) => Awaitable<boolean>);

/** Whether pages of an origin may send this request. */
export type OriginRule = (origin: string, request: Request) => Promise<boolean>;

/** What one origin looks like in a header; a list of them, a path or a user does not. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s,/?#@\\]+$/;

/** Schemes whose pages are anybody's: their origin in a browser is `null`. */
const NO_ORIGIN = /^(file|data|blob|about|javascript):/;

const PATTERN = /^(https?:\/\/)\*\.([^*]+)$/;

/** @throws TypeError for an origin that no browser sends, or a pattern that says too much */
export function originRule(origins: Origins): OriginRule {
  const decide = typeof origins === 'function' ? origins : listed(origins);
  return async (origin, request) =>
    ORIGIN.test(origin) && (await decide(origin, request));
}

function listed(origins: readonly string[]): (origin: string) => boolean {
  const rules = origins.map(ruleOf);
  return (origin) => rules.some((rule) => rule(origin));
}

function ruleOf(text: string): (origin: string) => boolean {
  const [, scheme, rest] = PATTERN.exec(text) ?? [];
  if (scheme === undefined || rest === undefined) {
    if (isExact(text)) return (origin) => origin === text;
    throw refusal(text, 'is no origin like https://example.org');
  }
  const { hostname } = URL.canParse(scheme + rest)
    ? new URL(scheme + rest)
    : { hostname: '' };
  if (!isExact(scheme + rest) || /^[\d.]+$|^\[/.test(hostname)) {
    throw refusal(text, 'is no pattern like https://*.example.org');
  }
  if (!hostname.includes('.')) {
    throw refusal(text, 'would match sites of others: name two labels or more after *');
  }
  return (origin) => {
    if (!origin.startsWith(scheme) || !origin.endsWith(`.${rest}`)) return false;
    return /^[a-z0-9_-]+$/.test(origin.slice(scheme.length, -rest.length - 1));
  };
}

/** Whether a browser or a web view would write an origin just so. */
function isExact(text: string): boolean {
  if (!ORIGIN.test(text) || NO_ORIGIN.test(text) || text.includes('*')) return false;
  if (!URL.canParse(text)) return false;
  const { origin, protocol, host } = new URL(text);
  // The URL standard gives other schemes no origin; web views write them all the same.
  return text === (origin === 'null' ? `${protocol}//${host}` : origin);
}

function refusal(text: string, why: string): TypeError {
  return new TypeError(`host.origins: ${JSON.stringify(text)} ${why}`);
}
