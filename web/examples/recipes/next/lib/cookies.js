/** Signed cookies, in which the site keeps who is signed in and who is signing in. */

import { jwtVerify, SignJWT } from 'jose';
import { cookies } from 'next/headers';

import { COOKIE, SECRET } from './backup-codes.js';

const key = new TextEncoder().encode(SECRET);

/**
 * The value of a cookie that this site has signed.
 *
 * @param {'session' | 'sign-in'} name
 * @returns {Promise<unknown>}
 */
export async function read(name) {
  const cookie = (await cookies()).get(name);
  if (cookie === undefined) return null;
  try {
    const { payload } = await jwtVerify(cookie.value, key, { algorithms: ['HS256'] });
    return payload[name];
  } catch {
    return null; // Forged, or too old.
  }
}

/**
 * What is signed has the cookie's name in it, so that a sign-in never passes for a session.
 *
 * @param {'session' | 'sign-in'} name
 * @param {object} value
 */
export async function keep(name, value) {
  const token = await new SignJWT({ [name]: value })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(name === 'session' ? '7d' : '10m')
    .sign(key);
  (await cookies()).set(name, token, COOKIE);
}
