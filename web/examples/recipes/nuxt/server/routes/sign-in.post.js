import { startSignIn } from '../lib/backup-codes.js';
import { signInCookieOf } from '../lib/cookies.js';

export default defineEventHandler(async (event) => {
  const signIn = startSignIn(await readBody(event));
  if (signIn) await (await signInCookieOf(event)).update({ signIn });
  setResponseStatus(event, signIn ? 200 : 401);
  return '';
});
