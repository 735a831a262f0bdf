/**
 * Which pages may send messages. A browser puts the page's origin into the header
 * `origin` (Fetch standard, "append a request Origin header"), so a page cannot claim
 * another's.
 */

type Awaitable<T> = T | Promise<T>;

/**
 * The origins of the pages that send messages: a list, or a function that decides.
 *
 * A list contains exact origins, such as `https://example.org`, `http://localhost:5173`
 * or `capacitor://localhost`, and patterns, such as `https://*.example.org`. The `*`
 * stands for one label, as in a certificate. The pattern matches
 * `https://shop.example.org` but not `https://example.org` or `https://a.b.example.org`.
 * Scheme and port must be equal.
 *
 * A function only gets well-formed origins. It never gets `null`, the origin of sandboxed
 * frames and of files.
 */
export type Origins =
  readonly string[] | ((origin: string, request: Request) => Awaitable<boolean>);

/** Whether pages of this origin may send this request. */
export type OriginRule = (origin: string, request: Request) => Promise<boolean>;

/** A single origin as in a header. A list, a path or a user name does not match. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s,/?#@\\]+$/;

/** Schemes without an origin of their own. Browsers send `null` for them. */
const NO_ORIGIN = /^(file|data|blob|about|javascript):/;

const PATTERN = /^(https?:\/\/)\*\.([^*]+)$/;

/**
 * @throws TypeError for an origin that no browser sends, or a pattern that matches too
 * much
 */
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
    throw refusal(text, 'is not an origin like https://example.org');
  }
  const { hostname } = URL.canParse(scheme + rest)
    ? new URL(scheme + rest)
    : { hostname: '' };
  if (!isExact(scheme + rest) || /^[\d.]+$|^\[/.test(hostname)) {
    throw refusal(text, 'is not a pattern like https://*.example.org');
  }
  if (!hostname.includes('.')) {
    throw refusal(
      text,
      "would match other people's sites, so name at least two labels after *",
    );
  }
  return (origin) => {
    if (!origin.startsWith(scheme) || !origin.endsWith(`.${rest}`)) return false;
    return /^[a-z0-9_-]+$/.test(origin.slice(scheme.length, -rest.length - 1));
  };
}

/** Whether a browser or a web view would write the origin exactly like this. */
function isExact(text: string): boolean {
  if (!ORIGIN.test(text) || NO_ORIGIN.test(text) || text.includes('*')) return false;
  if (!URL.canParse(text)) return false;
  const { origin, protocol, host } = new URL(text);
  // The URL standard gives other schemes no origin, but web views write one anyway.
  return text === (origin === 'null' ? `${protocol}//${host}` : origin);
}

function refusal(text: string, why: string): TypeError {
  return new TypeError(`host.origins: ${JSON.stringify(text)} ${why}`);
}
