import { startSignIn } from '../lib/backup-codes.js';
import { cookieWithSignIn, personOf } from '../lib/cookies.server.js';

/** @param {{ request: Request }} _ */
export async function action({ request }) {
  const signIn = startSignIn(await request.json(), await personOf(request));
  if (!signIn) return new Response(null, { status: 401 });
  return new Response(null, { headers: await cookieWithSignIn(signIn) });
}
