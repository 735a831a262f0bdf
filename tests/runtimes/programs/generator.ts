/**
 * Offers steps of the generator. Each line of standard input names one, and a line of
 * standard output answers with its result as JSON.
 */

import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Worker } from 'node:worker_threads';

import * as generator from 'backup-codes';

import { vectorSteps } from '../../browser/pages/vector-steps.js';

const { deriveProof, generateCodeSet, positionOf, toEnrolment } = generator;

const vectorsFolder = process.argv[2] ?? '';

const steps = {
  ...vectorSteps(
    generator,
    async (name) =>
      JSON.parse(await readFile(`${vectorsFolder}/${name}.json`, 'utf8')) as unknown,
  ),

  /** Makes and proves a set, and counts the codes that workers have hashed. */
  async enrol() {
    let hashedInWorkers = 0;
    process.on('worker', (worker: Worker) =>
      worker.on('message', (report) => {
        if (typeof report === 'object') hashedInWorkers += 1;
      }),
    );
    const set = await generateCodeSet({ count: 4 });
    const codes = set.codes();
    const enrolment = await toEnrolment(set);
    set.wipe();
    const positions = [];
    for (const code of codes) {
      const proof = await deriveProof(code.toLowerCase(), enrolment);
      positions.push(await positionOf(proof, enrolment.verifiers));
    }
    return { codes, enrolment, positions, hashedInWorkers };
  },
};

export type GeneratorSteps = typeof steps;

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await steps[line as keyof GeneratorSteps]()));
}
