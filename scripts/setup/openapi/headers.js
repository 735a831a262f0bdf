/** The headers of answers, and what they have in common. */

export const text = { type: 'string' };
const seconds = { type: 'integer', minimum: 1, maximum: 900 };

export const HEADERS = {
  NoStore: header('No cache may keep an answer.', true, { ...text, const: 'no-store' }),
  NoSniff: header('No answer is anything but JSON.', true, { ...text, const: 'nosniff' }),
  ResourcePolicy: header(
    '`same-origin`, or `cross-origin` for a page of another origin that the host names.',
    true,
    { ...text, enum: ['same-origin', 'cross-origin'] },
  ),
  AllowOrigin: header(
    'The origin of a page that the host names; left out if the browser says that the page is of this origin.',
    false,
    text,
  ),
  AllowCredentials: header('Goes with Access-Control-Allow-Origin.', false, {
    ...text,
    const: 'true',
  }),
  Vary: header(
    'Goes with Access-Control-Allow-Origin; a host may name more.',
    false,
    text,
  ),
  RetryAfter: header('Seconds to wait, as in `retryAfter`.', true, seconds),
  RetryAfterIfKnown: header(
    'Seconds to wait, as in `retryAfter`, if there is one.',
    false,
    seconds,
  ),
  SetCookie: header("The host's session cookie, and whatever else it sets.", false, text),
};

export function header(description, required, schema) {
  return { description, required, schema };
}

export const COMMON_HEADERS = headersNamed({
  'Cache-Control': 'NoStore',
  'X-Content-Type-Options': 'NoSniff',
  'Cross-Origin-Resource-Policy': 'ResourcePolicy',
  'Access-Control-Allow-Origin': 'AllowOrigin',
  'Access-Control-Allow-Credentials': 'AllowCredentials',
  Vary: 'Vary',
});

export function headersNamed(names) {
  return Object.fromEntries(
    Object.entries(names).map(([name, component]) => [
      name,
      { $ref: `#/components/headers/${component}` },
    ]),
  );
}
