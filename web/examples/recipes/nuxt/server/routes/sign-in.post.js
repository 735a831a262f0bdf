import { startSignIn } from '../lib/backup-codes.js';
import { sessionOf, signInCookieOf } from '../lib/cookies.js';

export default defineEventHandler(async (event) => {
  const { person } = (await sessionOf(event)).data;
  const signIn = startSignIn(await readBody(event), person);
  if (signIn) await (await signInCookieOf(event)).update({ signIn });
  setResponseStatus(event, signIn ? 200 : 401);
  return '';
});
