/** Where the service listens. */

import { isIP } from 'node:net';

/** A port of this machine, or a Unix socket. */
export type Address =
  { kind: 'port'; host: string; port: number } | { kind: 'socket'; path: string };

/**
 * Reads `127.0.0.1:8787`, `[::1]:8787`, `localhost:8787` or `unix:/run/service.sock`. Port 0
 * takes a free one.
 *
 * @throws RangeError for any other text
 */
export function readAddress(text: string): Address {
  const [, path] = /^unix:(\/.+)$/.exec(text) ?? [];
  if (path !== undefined) return { kind: 'socket', path };
  const [, host = '', port = ''] = /^(\[[^\]]+\]|[^:[\]]+):(\d{1,5})$/.exec(text) ?? [];
  const bare = host.replace(/^\[|\]$/g, '');
  const isHost = host.startsWith('[') ? isIP(bare) === 6 : bare !== '';
  if (!isHost || Number(port) > 65_535) {
    throw new RangeError('must be written host:port, [IPv6]:port or unix:/path');
  }
  return { kind: 'port', host: bare, port: Number(port) };
}

/** Whether only this machine can reach the address. */
export function isLocal(address: Address): boolean {
  return address.kind === 'socket' || isLoopback(address.host);
}

/** Whether a host name or address is this machine (RFC 6761 section 6.3 for the name). */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
