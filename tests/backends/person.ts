/** What a person does at a site: signing in, and the messages that the elements send then. */

import assert from 'node:assert/strict';

import {
  parseAnswer,
  parseErrorAnswer,
  type AnswerOf,
  type MessageName,
  type RedeemRequest,
} from 'backup-codes/protocol';

import { makeSheet, verifierOf, type Sheet } from '../server/fixtures/sheet.js';
import { ADA, visitorOf, type Answer, type Visitor } from './visitor.js';

/** Types name and password, and is at the second step. */
export async function begin(
  origin: string,
  visitor = visitorOf(origin),
): Promise<Visitor> {
  const fields = { name: ADA.account, password: ADA.password };
  const answer = await visitor.submit('/sign-in', '/sign-in', fields);
  assertLeadsTo(answer, '/second-step');
  await visitor.open('/second-step');
  return visitor;
}

/** Signs in with digits, and has the settings open. */
export async function signIn(origin: string, visitor?: Visitor): Promise<Visitor> {
  const person = await begin(origin, visitor);
  const fields = { digits: ADA.digits };
  assertLeadsTo(await person.submit('/second-step', '/second-step', fields), '/');
  await person.open('/');
  return person;
}

/** Turns on backup codes, and returns their sheet. */
export async function turnOn(person: Visitor): Promise<Sheet> {
  const sheet = makeSheet();
  const { enrolment, proofs } = sheet;
  const enrolled = await person.post('/backup-codes/enrol', {
    enrolment,
    replaces: null,
  });
  const { confirmToken } = granted('enrol', enrolled);
  const verifier = verifierOf(proofs[0] ?? '');
  const confirmation = { set: enrolment.set, verifier, confirmToken };
  granted('confirm', await person.post('/backup-codes/confirm', confirmation));
  return sheet;
}

/** Asks for a challenge, and makes the request that redeems a code of the sheet. */
export async function redemption(
  person: Visitor,
  { enrolment, proofs }: Sheet,
  position: number,
): Promise<RedeemRequest> {
  const challenge = await person.post('/backup-codes/challenge', {});
  const { signIn } = granted('challenge', challenge);
  return { signIn, proofs: [{ set: enrolment.set, proof: proofs[position] ?? '' }] };
}

/** Whether these cookies open the settings. */
export async function isSignedIn(person: Visitor): Promise<boolean> {
  const answer = await person.get('/');
  if (answer.status === 200) return answer.text.includes('<backup-codes-panel');
  assertLeadsTo(answer, '/sign-in');
  return false;
}

export function assertLeadsTo({ status, headers, text }: Answer, path: string): void {
  assert.ok([302, 303].includes(status), `${status}: ${text}`);
  const location = headers.get('location') ?? '';
  assert.equal(new URL(location, 'http://127.0.0.1').pathname, path);
}

/** The content of an answer to a message, after checking its status and that no cache keeps it. */
export function answered({ status, headers, text }: Answer, expected: number): unknown {
  assert.equal(status, expected, text);
  assert.match(headers.get('content-type') ?? '', /^application\/json\b/);
  assert.match(headers.get('cache-control') ?? '', /\bno-store\b/);
  return JSON.parse(text);
}

/** What a message was granted. */
export function granted<Name extends MessageName>(
  name: Name,
  answer: Answer,
): AnswerOf<Name> {
  answered(answer, name === 'enrol' ? 201 : 200);
  const parsed = parseAnswer(name, answer.text);
  assert.ok(parsed.ok, answer.text);
  return parsed.value;
}

/** The code of the error with which a message was refused. */
export function refusal(answer: Answer, status: number): string {
  answered(answer, status);
  const parsed = parseErrorAnswer(answer.text);
  assert.ok(parsed.ok, answer.text);
  return parsed.value.error;
}
