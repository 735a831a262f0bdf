/** Stands in for a table: who has passed the second step, by the ID of the sign-in. */

// Next may load this file more than once.
globalThis.people ??= new Map();

/** @param {string} id */
export function personWith(id) {
  return globalThis.people.get(id);
}

/** @param {import('./backup-codes.js').Person} person */
export async function keep(person) {
  globalThis.people.set(person.id, person);
}
