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
 * The browser of a request, such as "Firefox (Linux)", which reads the same in every
 * language; `undefined` if it's unknown. A user agent can claim anything, so it only helps
 * people to recognize themselves. A real site adds the place that the address belongs to.
 */
export function browserName(request: Request): string | undefined {
  const agent = request.headers.get('user-agent') ?? '';
  const name = (of: readonly [RegExp, string][]) =>
    of.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = name(BROWSERS);
  const system = name(SYSTEMS);
  if (browser === undefined) return system;
  return system === undefined ? browser : `${browser} (${system})`;
}
