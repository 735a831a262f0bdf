/** The pages' requests to their site's server, the same in every framework. */

/** @import { EntryAnswer } from 'backup-codes/elements' */
/** @import { ChallengeAnswer } from 'backup-codes/protocol' */

/** Asks for a second factor. Resolves to whether the person gave one. */
export async function stepUp() {
  const { ok } = await fetch('/step-up', { method: 'POST' });
  return ok;
}

/**
 * Asks which sets of codes the account has.
 *
 * @returns {Promise<ChallengeAnswer>}
 */
export async function challenge() {
  return post('challenge', '{}');
}

/**
 * Sends the entry's form value, for a site that redeems codes on its own route.
 *
 * @param {HTMLFormElement} form
 * @returns {Promise<EntryAnswer>}
 */
export async function redeem(form) {
  const value = new FormData(form).get('redeem');
  if (typeof value !== 'string') throw new Error('the entry has no value yet');
  return post('redeem', value);
}

/**
 * @template Answer
 * @param {string} message
 * @param {string} body
 * @returns {Promise<Answer>}
 */
async function post(message, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`/backup-codes/${message}`, {
    method: 'POST',
    headers,
    body,
  });
  /** @type {unknown} */
  const answer = await response.json();
  return /** @type {Answer} */ (answer);
}
