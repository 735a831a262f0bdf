/** Browsers and systems by what their user agent holds. The first that fits is right. */
const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/**
 * The browser of a request in words, such as "Firefox on Linux". A user agent can claim
 * anything, so it only helps people to recognize themselves. A real site adds the place
 * that the address belongs to.
 */
export function browserName(request: Request): string {
  const agent = request.headers.get('user-agent') ?? '';
  const name = (of: readonly [RegExp, string][]) =>
    of.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = name(BROWSERS) ?? 'an unknown browser';
  const system = name(SYSTEMS);
  return system === undefined ? browser : `${browser} on ${system}`;
}
