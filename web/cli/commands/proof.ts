import { Command } from 'commander';

import { deriveProof } from '../../generator/proof.js';
import { readCode } from '../../generator/read-code.js';
import { encodeBase64url } from '../../protocol/base64url.js';
import { describeProblem } from '../reading.js';
import { readEnrolment } from '../record-file.js';
import { readLine } from '../standard-input.js';
import { print } from '../standard-output.js';
import { KDF_MEMORY_MAX_BYTES } from '../../protocol/limits.js';
import type { MakeCommand } from './command.js';

export const proofCommand: MakeCommand = (answer) =>
  new Command('proof')
    .description('derive the proof of a code from standard input')
    .requiredOption('--record <file>', 'the enrolment of its set')
    .action(async ({ record }: { record: string }) => {
      const enrolment = await readEnrolment(record);
      const code = await readLine('code');
      const reading = await readCode(code, enrolment.format);
      if (!reading.ok) {
        process.stderr.write(`error: ${describeProblem(reading)}\n`);
        answer(1);
        return;
      }
      // The enrolment is one's own file, so its cost is trusted up to the core's ceiling.
      const proof = await deriveProof(reading.code, enrolment, {
        maxMemory: KDF_MEMORY_MAX_BYTES,
      });
      await print(`${encodeBase64url(proof)}\n`);
      proof.fill(0);
    });
