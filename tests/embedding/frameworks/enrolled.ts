import { generateCodeSet, toEnrolment } from 'backup-codes';
import type { RelyingParty } from 'backup-codes/server';

/**
 * Gives an account a confirmed set and returns its codes, as the person has them on
 * paper.
 */
export async function enrolledCodes(
  party: RelyingParty,
  account: string,
): Promise<string[]> {
  const set = await generateCodeSet({ count: 5 });
  const enrolment = await toEnrolment(set);
  const session = { account, id: `session of ${account}`, steppedUp: true };
  const enrolled = await party.enrol(session, { enrolment, replaces: null });
  if (!enrolled.ok) throw new Error(`not enrolled: ${enrolled.error.error}`);
  const [verifier] = enrolment.verifiers;
  const { confirmToken } = enrolled.value;
  const request = { set: set.id, verifier, confirmToken };
  const confirmed = await party.confirm(session, request);
  if (!confirmed.ok) throw new Error(`not confirmed: ${confirmed.error.error}`);
  return set.codes();
}
