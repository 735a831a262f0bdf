import { finishWithDigits } from '../../lib/backup-codes.js';
import { keep, read } from '../../lib/cookies.js';

/** @param {Request} request */
export async function POST(request) {
  const sent = await request.json();
  const person = await finishWithDigits(
    await read('sign-in'),
    await read('session'),
    sent,
  );
  if (person) await keep('session', person);
  return new Response(null, { status: person ? 200 : 401 });
}
