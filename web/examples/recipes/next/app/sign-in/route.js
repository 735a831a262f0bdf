import { startSignIn } from '../../lib/backup-codes.js';
import { keep, read } from '../../lib/cookies.js';

/** @param {Request} request */
export async function POST(request) {
  const signIn = startSignIn(await request.json(), await read('session'));
  if (signIn) await keep('sign-in', signIn);
  return new Response(null, { status: signIn ? 200 : 401 });
}
