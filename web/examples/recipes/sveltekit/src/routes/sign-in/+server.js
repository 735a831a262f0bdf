import { startSignIn } from '../../lib/server/backup-codes.js';
import { keepSignIn } from '../../lib/server/sessions.js';

/** @type {import('@sveltejs/kit').RequestHandler} */
export async function POST({ request, locals, cookies }) {
  const signIn = startSignIn(await request.json(), locals.person);
  if (signIn) keepSignIn(cookies, signIn);
  return new Response(null, { status: signIn ? 200 : 401 });
}
