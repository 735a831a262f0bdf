import { finishWithDigits } from '../lib/backup-codes.js';
import { cookieWithPerson, signInOf } from '../lib/cookies.server.js';

/** @param {{ request: Request }} _ */
export async function action({ request }) {
  const person = await finishWithDigits(await signInOf(request), await request.json());
  if (!person) return new Response(null, { status: 401 });
  return new Response(null, { headers: await cookieWithPerson(person) });
}
