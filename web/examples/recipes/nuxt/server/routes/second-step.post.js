import { finishWithDigits } from '../lib/backup-codes.js';
import { sessionOf, signInCookieOf } from '../lib/cookies.js';

export default defineEventHandler(async (event) => {
  const { signIn } = (await signInCookieOf(event)).data;
  const person = await finishWithDigits(signIn, await readBody(event));
  if (person) await (await sessionOf(event)).update({ person });
  setResponseStatus(event, person ? 200 : 401);
  return '';
});
