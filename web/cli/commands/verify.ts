import { Command } from '../commander.js';

import { positionOf } from '../../generator/proof.js';
import { decodeBase64url } from '../../protocol/base64url.js';
import { PROOF_BYTES } from '../../protocol/scheme.js';
import { showSetId } from '../../protocol/set-id.js';
import { Failure } from '../failure.js';
import { readEnrolment } from '../record-file.js';
import { print, readLine } from '../standard-streams.js';
import { addExamples, type MakeCommand } from './command.js';

export const verifyCommand: MakeCommand = (exitWith) =>
  addExamples(
    new Command('verify')
      .description('read a proof from standard input and tell which code it belongs to')
      .requiredOption('--record <file>', 'the enrolment of the set')
      .action(async ({ record }: { record: string }) => {
        const { set, verifiers } = await readEnrolment(record);
        const proof = proofFrom(await readLine('proof'));
        const position = await positionOf(proof, verifiers);
        const name = `set ${showSetId(set)}`;
        if (position === undefined) {
          await print(`no code of ${name}\n`);
          exitWith(1);
          return;
        }
        await print(`code ${position + 1} of ${verifiers.length}, ${name}\n`);
      }),
    'proof --record ada.json | backup-codes verify --record ada.json',
  );

function proofFrom(line: string): Uint8Array {
  const proof = decodeBase64url(line.trim());
  if (proof?.length === PROOF_BYTES) return proof;
  throw new Failure(`proof: must be ${PROOF_BYTES} bytes in base64url without padding`);
}
