import { finishWithDigits } from '../../lib/server/backup-codes.js';
import { keep } from '../../lib/server/sessions.js';

/** @type {import('@sveltejs/kit').RequestHandler} */
export async function POST({ request, locals, cookies }) {
  const person = await finishWithDigits(
    locals.signIn,
    locals.person,
    await request.json(),
  );
  if (person) await keep(cookies, person);
  return new Response(null, { status: person ? 200 : 401 });
}
