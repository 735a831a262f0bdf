import { auth } from '../../lib/auth.js';
import { finishWithDigits } from '../../lib/backup-codes.js';
import { keep } from '../../lib/people.js';

/** @param {Request} request */
export async function POST(request) {
  const session = await auth();
  const sent = await request.json();
  const person = await finishWithDigits(session?.signIn, session?.person, sent);
  if (person) await keep(person);
  return new Response(null, { status: person ? 200 : 401 });
}
