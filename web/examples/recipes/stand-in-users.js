/** Stands in for your users, their passwords and their apps. Replace it with your own checks. */

/**
 * @param {string} account
 * @param {string} password
 */
export function passwordIsRight(account, password) {
  return account === 'ada@example.org' && password === 'correct horse';
}

/**
 * @param {string} account
 * @param {string} digits
 */
export function digitsAreRight(account, digits) {
  return account === 'ada@example.org' && digits === '123456';
}
