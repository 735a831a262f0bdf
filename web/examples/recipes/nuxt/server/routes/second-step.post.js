import { finishWithDigits } from '../lib/backup-codes.js';
import { sessionOf, signInCookieOf } from '../lib/cookies.js';

export default defineEventHandler(async (event) => {
  const session = await sessionOf(event);
  const { signIn } = (await signInCookieOf(event)).data;
  const sent = await readBody(event);
  const person = await finishWithDigits(signIn, session.data.person, sent);
  if (person) await session.update({ person });
  setResponseStatus(event, person ? 200 : 401);
  return '';
});
