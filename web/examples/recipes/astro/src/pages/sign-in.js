import { startSignIn } from '../lib/backup-codes.js';
import { keepSignIn } from '../lib/sessions.js';

export const prerender = false;

/** @type {import('astro').APIRoute} */
export const POST = async ({ request, session }) => {
  const person = await session.get('person');
  const signIn = startSignIn(await request.json(), person);
  if (signIn) await keepSignIn(session, signIn);
  return new Response(null, { status: signIn ? 200 : 401 });
};
