/** All routes of the API, and how a path finds its route. */

import { accountRoutes } from './accounts.js';
import { eventRoutes } from './events.js';
import { importRoutes } from './imports.js';
import { messageRoutes } from './messages.js';
import { noticeRoutes } from './notices.js';
import type { Route } from './route.js';

export const ROUTES: readonly Route[] = [
  ...messageRoutes,
  ...accountRoutes,
  ...importRoutes,
  ...eventRoutes,
  ...noticeRoutes,
];

/** The routes of one path, and the parts of the path that they name. */
export interface Found {
  routes: readonly Route[];
  named: Record<string, string>;
}

/** The routes whose path this is, one for each method. */
export function routesAt(pathname: string): Found {
  const parts = pathname.split('/');
  for (const { path } of ROUTES) {
    const named = match(path.split('/'), parts);
    if (named === undefined) continue;
    return { routes: ROUTES.filter((route) => route.path === path), named };
  }
  return { routes: [], named: {} };
}

function match(
  pattern: readonly string[],
  parts: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const named: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    const part = parts[at] ?? '';
    const [, name] = /^\{(\w+)\}$/.exec(expected) ?? [];
    if (name === undefined) {
      if (part !== expected) return undefined;
      continue;
    }
    const text = decoded(part);
    if (text === undefined) return undefined;
    named[name] = text;
  }
  return named;
}

/** `undefined` if the text is no percent-encoding of UTF-8. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
