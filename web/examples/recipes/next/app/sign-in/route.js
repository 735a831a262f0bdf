import { startSignIn } from '../../lib/backup-codes.js';
import { keep } from '../../lib/cookies.js';

/** @param {Request} request */
export async function POST(request) {
  const signIn = startSignIn(await request.json());
  if (signIn) await keep('sign-in', signIn);
  return new Response(null, { status: signIn ? 200 : 401 });
}
