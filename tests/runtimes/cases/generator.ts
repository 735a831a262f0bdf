import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

import { deriveProof, encodeBase64url, verifierOf } from 'backup-codes';
import { parseEnrolment } from 'backup-codes/protocol';

import { vectorCases } from '../../browser/cases/vectors.js';
import type { RunStep } from '../../browser/visit.js';
import type { InstalledSite } from '../installed-site.js';
import { startProgram } from '../program.js';
import type { GeneratorSteps } from '../programs/generator.js';
import { PROJECT, type Runtime } from '../runtimes.js';

/** The tests that the generator must pass in every runtime. */
export function generatorCases(runtime: Runtime, site: Promise<InstalledSite>): void {
  const open = async (t: TestContext) => {
    const file = (await site).program('generator.js');
    const program = startProgram(t, runtime, [file, `${PROJECT}tests/vectors`]);
    const run: RunStep<GeneratorSteps> = async (name) => {
      program.write(name);
      return JSON.parse(await program.line()) as never;
    };
    return { run };
  };

  vectorCases(runtime.name, open);

  test(`${runtime.name} hashes codes in workers, and they prove themselves there and here`, async (t) => {
    const { run } = await open(t);
    const { codes, enrolment, positions, hashedInWorkers } = await run('enrol');
    assert.equal(hashedInWorkers, codes.length);
    assert.deepEqual(positions, [0, 1, 2, 3]);
    assert.ok(parseEnrolment(JSON.stringify(enrolment)).ok);
    for (const [index, code] of codes.entries()) {
      const verifier = await verifierOf(await deriveProof(code, enrolment));
      assert.equal(encodeBase64url(verifier), enrolment.verifiers[index]);
    }
  });
}
