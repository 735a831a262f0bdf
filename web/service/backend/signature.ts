/**
 * Signs what the service posts to the backend, as Standard Webhooks describes it
 * (https://www.standardwebhooks.com, version 1.0.0): HMAC-SHA-256 over the message's ID, its
 * time and its body. Libraries for many languages check it.
 */

import { createHmac } from 'node:crypto';

/** Keys, each of which signs. Two serve while the backend changes from one to the other. */
export type Secrets = readonly Buffer[];

/** Bytes of a key. The specification recommends 24 to 64. */
const SECRET_MIN_BYTES = 24;
const SECRET_MAX_BYTES = 64;

/**
 * Reads `whsec_<base64>`, or two of them with a comma between.
 *
 * @throws RangeError that quotes nothing of the text
 */
export function readSecrets(text: string): Secrets {
  const secrets = text.split(',').map((entry) => {
    const [, key] =
      /^whsec_((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/.exec(
        entry.trim(),
      ) ?? [];
    if (key === undefined) throw new RangeError('must be written whsec_<base64>');
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length < SECRET_MIN_BYTES || bytes.length > SECRET_MAX_BYTES) {
      throw new RangeError(
        `must have ${String(SECRET_MIN_BYTES)} to ${String(SECRET_MAX_BYTES)} bytes`,
      );
    }
    return bytes;
  });
  if (secrets.length > 2) throw new RangeError('may hold two secrets at most');
  return secrets;
}

/** The headers that let the backend check a message. `id` stays when it is sent again. */
export function signedHeaders(
  secrets: Secrets,
  id: string,
  body: string,
  now: Date,
): Record<string, string> {
  const seconds = String(Math.floor(now.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const mac = createHmac('sha256', secret).update(`${id}.${seconds}.${body}`);
    return `v1,${mac.digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': signatures.join(' '),
  };
}
