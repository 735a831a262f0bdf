import { finishWithDigits } from '../lib/backup-codes.js';
import { cookieWithPerson, personOf, signInOf } from '../lib/cookies.server.js';

/** @param {{ request: Request }} _ */
export async function action({ request }) {
  const signIn = await signInOf(request);
  const present = await personOf(request);
  const person = await finishWithDigits(signIn, present, await request.json());
  if (!person) return new Response(null, { status: 401 });
  return new Response(null, { headers: await cookieWithPerson(person) });
}
