/**
 * A process of a site that moves to new codes. It turns on a set for an account, and dies
 * before it deletes the account's old codes.
 *
 * Usage: dying-process DATABASE_URL ACCOUNT ENROLMENT PROOF
 */

import { openBothKinds } from '../../../web/examples/migrate/both-kinds.js';
import { connectTo } from '../fixtures/tables.js';
import { sessionOf } from '../fixtures/party.js';
import { verifierOf } from '../fixtures/sheet.js';

const [url = '', account = '', enrolmentText = '', proof = ''] = process.argv.slice(2);
const enrolment = JSON.parse(enrolmentText) as { set: string };

const { relyingParty } = await openBothKinds(connectTo(url), {
  housekeepingSeconds: 0,
  onEvent: ({ kind }) => {
    if (kind === 'confirmed') process.kill(process.pid, 'SIGKILL');
  },
});
const session = sessionOf(account);
const enrolled = await relyingParty.enrol(session, { enrolment, replaces: null });
if (!enrolled.ok) throw new Error(enrolled.error.error);
const { confirmToken } = enrolled.value;
await relyingParty.confirm(session, {
  set: enrolment.set,
  verifier: verifierOf(proof),
  confirmToken,
});
// The hook ends the process before this does.
setTimeout(() => process.exit(1), 60_000);
