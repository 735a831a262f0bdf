import assert from 'node:assert/strict';

import { canonical, type PhcSet } from './generated.js';
import { run, type Program } from './run.js';

/**
 * A PHC string, a text, and whether the text is the code that the string was made from.
 */
export interface Pair {
  what: string;
  phc: string;
  code: string;
  accepted: boolean;
}

/** The strings of a set, each with its code and with wrong texts. */
export function pairsOf(name: string, { codes, phc }: PhcSet): Pair[] {
  return phc.flatMap((own, index) => {
    const shown = at(codes, index);
    const other = at(codes, (index + 1) % codes.length);
    const pair = (what: string, code: string, accepted = false) => ({
      what: `${name}, code ${index + 1}: ${what}`,
      phc: own,
      code,
      accepted,
    });
    return [
      pair('the code', canonical(shown), true),
      pair('another code of the set', canonical(other)),
      pair('the code with its dashes', shown),
    ];
  });
}

/** The first code of a set with its string, in which one bit is flipped. */
export function flippedPairsOf(name: string, { codes, phc }: PhcSet): Pair[] {
  const fields = { salt: -2, hash: -1 };
  return Object.entries(fields).map(([field, place]) => ({
    what: `${name}, code 1: a bit of the ${field} flipped`,
    phc: flippedIn(place, at(phc, 0)),
    code: canonical(at(codes, 0)),
    accepted: false,
  }));
}

function at<T>(list: readonly T[], index: number): T {
  const entry = list.at(index);
  assert.ok(entry !== undefined);
  return entry;
}

/** The string with one bit flipped in a Base64 field. */
function flippedIn(field: number, phc: string): string {
  const fields = phc.split('$');
  const bytes = Buffer.from(at(fields, field), 'base64');
  bytes.writeUInt8(bytes.readUInt8(5) ^ 4, 5);
  fields.splice(field, 1, bytes.toString('base64').replaceAll('=', ''));
  return fields.join('$');
}

/** The program's answers to all pairs. It prints `true` or `false` for each. */
export async function answersOf(program: Program, pairs: Pair[]): Promise<boolean[]> {
  const lines = pairs.map(({ phc, code }) => JSON.stringify({ phc, code }));
  const printed = await run(program, `${lines.join('\n')}\n`);
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => {
      assert.match(line, /^(true|false)$/);
      return line === 'true';
    });
}

/** Fails and lists every pair with a wrong answer. Otherwise returns the counts. */
export function assertAnswers(pairs: Pair[], answers: boolean[]): string {
  assert.equal(answers.length, pairs.length);
  const wrong = pairs.filter(({ accepted }, index) => accepted !== answers[index]);
  assert.deepEqual(
    wrong.map(({ what, accepted }) => `${what}: ${accepted ? 'refused' : 'accepted'}`),
    [],
  );
  const accepted = answers.filter((answer) => answer).length;
  assert.ok(accepted > 0 && accepted < answers.length);
  return `${accepted} accepted, ${answers.length - accepted} refused`;
}
