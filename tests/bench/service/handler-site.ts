/**
 * A site that mounts the kit's handler on node:http, in a process of its own. It believes the
 * header `x-sign-in`, where a real site has a cookie. Prints its address, and ends when its
 * standard input does.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import {
  createHandler,
  openRelyingParty,
  openStore,
  toNodeListener,
  type PendingSignIn,
} from 'backup-codes/server';

export const ORIGIN = 'https://example.org';

const relyingParty = await openRelyingParty({ store: await openStore() });
const handler = createHandler(relyingParty, {
  origins: [ORIGIN],
  session: () => null,
  pendingSignIn: ({ headers }) =>
    JSON.parse(headers.get('x-sign-in') ?? 'null') as PendingSignIn | null,
  signedIn: () => undefined,
});
const listener = toNodeListener(handler);
const server = createServer((request, response) => void listener(request, response));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stderr.write(`${JSON.stringify({ address: `http://127.0.0.1:${port}` })}\n`);
});
process.stdin.resume().once('end', () => process.exit(0));
