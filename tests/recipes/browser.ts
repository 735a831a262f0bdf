import assert from 'node:assert/strict';

/** A browser as far as a recipe sees it: it keeps cookies and names the origin of its page. */
export interface Browser {
  /** Sends JSON as a page of the site does, and takes the cookies of the answer. */
  post: (path: string, value: object) => Promise<Response>;
  get: (path: string) => Promise<Response>;
  /** Another browser with the same cookies, in which later ones don't show. */
  copy: () => Browser;
  /** The name and value of each cookie. */
  cookies: ReadonlyMap<string, string>;
  /** The same browser on a page of another origin. */
  on: (origin: string) => Browser;
}

/** @param address of the site */
export function openBrowser(
  address: string,
  cookies = new Map<string, string>(),
  origin = address,
): Browser {
  const send = async (
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string },
  ): Promise<Response> => {
    const cookie = Array.from(cookies, (both) => both.join('=')).join('; ');
    const response = await fetch(address + path, {
      redirect: 'manual',
      ...init,
      headers: { origin, ...(cookie !== '' && { cookie }), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) take(cookies, line);
    return response;
  };
  return {
    post: (path, value) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
      }),
    get: (path) => send(path, {}),
    copy: () => openBrowser(address, new Map(cookies), origin),
    cookies,
    on: (other) => openBrowser(address, cookies, other),
  };
}

function take(cookies: Map<string, string>, line: string): void {
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  assert.ok(name !== undefined && value !== undefined, line);
  if (/;\s*max-age=0(;|$)/i.test(line) || value === '') {
    cookies.delete(name);
    return;
  }
  // Scripts of a page must not read what signs people in.
  assert.match(line, /;\s*HttpOnly/i);
  assert.match(line, /;\s*SameSite=Lax/i);
  cookies.set(name, value);
}
