import { Command } from '../commander.js';

import { deriveProof, positionOf } from '../../generator/proof.js';
import { ownLimits } from '../../generator/proof-options.js';
import { readCode } from '../../generator/read-code.js';
import { encodeBase64url } from '../../protocol/base64url.js';
import { describeProblem } from '../reading.js';
import { readEnrolment } from '../record-file.js';
import { print, readTyped } from '../standard-streams.js';
import { showSetId } from '../../protocol/set-id.js';
import { addExamples, type MakeCommand } from './command.js';

export const proofCommand: MakeCommand = (exitWith) =>
  addExamples(
    new Command('proof')
      .description('read a code from standard input and derive its proof')
      .requiredOption('--record <file>', 'the enrolment of its set')
      .action(async ({ record }: { record: string }) => {
        const enrolment = await readEnrolment(record);
        const code = await readTyped('code');
        const reading = await readCode(code, enrolment.format);
        if (!reading.ok) {
          process.stderr.write(`error: ${describeProblem(reading)}\n`);
          exitWith(1);
          return;
        }
        const limits = ownLimits(enrolment.format);
        const proof = await deriveProof(reading.code, enrolment, limits);
        try {
          // If the record lies about format or KDF, none of its verifiers matches.
          if ((await positionOf(proof, enrolment.verifiers)) === undefined) {
            process.stderr.write(`error: no code of set ${showSetId(enrolment.set)}\n`);
            exitWith(1);
            return;
          }
          await print(`${encodeBase64url(proof)}\n`);
        } finally {
          proof.fill(0);
        }
      }),
    'proof --record ada.json',
    'proof --record ada.json < code.txt',
  );
