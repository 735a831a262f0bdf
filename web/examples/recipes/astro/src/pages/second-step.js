import { finishWithDigits } from '../lib/backup-codes.js';
import { keep } from '../lib/sessions.js';

export const prerender = false;

/** @type {import('astro').APIRoute} */
export const POST = async ({ request, session }) => {
  const signIn = await session.get('signIn');
  const present = await session.get('person');
  const person = await finishWithDigits(signIn, present, await request.json());
  if (person) await keep(session, person);
  return new Response(null, { status: person ? 200 : 401 });
};
