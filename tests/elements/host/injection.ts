/** A page whose template lets a visitor's markup through, as a weak sanitiser would. */

import type { IncomingMessage, ServerResponse } from 'node:http';

import { POLICY } from '../../gallery/site.js';

/**
 * A policy that trusts whatever a trusted script loads and says nothing about `<base>`.
 */
const STRICT_DYNAMIC =
  "script-src 'nonce-c2FtcGxl' 'strict-dynamic' 'wasm-unsafe-eval'; object-src 'none'";

const POLICIES = {
  readme: POLICY,
  'strict-dynamic': STRICT_DYNAMIC,
  // The policy of a page whose authors forgot WebAssembly.
  'without-wasm': POLICY.replace(" 'wasm-unsafe-eval'", ''),
};

export type PolicyName = keyof typeof POLICIES;

/** The attacker's files are on the site itself, as uploads. */
export const UPLOADS = '/uploads';

const WORKER = `fetch('${UPLOADS}/ran'); onmessage = () => postMessage('ready');`;

const ADDRESSES = {
  uploads: { wasm: `${UPLOADS}/cat.png`, worker: `${UPLOADS}/cat.js` },
  data: {
    wasm: 'data:application/wasm;base64,AGFzbQEAAAA=',
    worker: `data:text/javascript,${encodeURIComponent(WORKER)}`,
  },
};

export type AddressKind = keyof typeof ADDRESSES;

/** The injected markup: both elements with every attribute that they might obey. */
export function injectedMarkup(kind: AddressKind): string {
  const { wasm, worker } = ADDRESSES[kind];
  const attributes = [
    `endpoint="${UPLOADS}"`,
    `wasm-url="${wasm}"`,
    `wasmurl="${wasm}"`,
    `worker-url="${worker}"`,
    `workerurl="${worker}"`,
  ].join(' ');
  return `<base href="${UPLOADS}/">
    <backup-codes-panel ${attributes}></backup-codes-panel>
    <backup-codes-entry ${attributes}></backup-codes-entry>`;
}

/**
 * Answers `/injected/<policy>/<addresses>` and the attacker's uploads. Returns whether it
 * answered.
 */
export function answerInjection(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const [, place, policy, kind] = url.split('/');
  if (url === `${UPLOADS}/cat.js`) {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(WORKER);
    return true;
  }
  if (place !== 'injected') return false;
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICIES[policy as PolicyName],
  });
  response.end(`<!doctype html>
<html lang="en">
  <title>Backup codes</title>
  <body data-injected>
    ${injectedMarkup(kind as AddressKind)}
    <script type="module" src="/page.js" nonce="c2FtcGxl"></script>
  </body>
</html>
`);
  return true;
}
