import assert from 'node:assert/strict';
import { test } from 'node:test';

import { deriveProof, showCode } from 'backup-codes';
import { STANDARD_FORMAT, parseEnrolment } from 'backup-codes/protocol';
import type { Enrolment } from 'backup-codes/protocol';

import type { HashingSteps } from '../pages/hashing.js';
import type { JourneySteps } from '../pages/journey.js';
import type { Open } from '../visit.js';

export function generatorCases(open: Open): void {
  test('a set is generated, shown, hashed and proven', async (t) => {
    const visit = await open<JourneySteps>(t, 'journey');
    const { run } = visit;
    await run('selfTest');
    const codes = await run('generate');
    const { text, progress } = await run('enrol');
    const enrolment = parsed(text);
    const proven = await run('prove');

    await t.test('the policy blocks nothing, and no error occurs', async () => {
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(visit.uncaught, []);
    });

    await t.test('ten codes are shown in four groups of four symbols', () => {
      assert.equal(new Set(codes).size, 10);
      for (const code of codes) {
        assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
        assert.equal(code, showCode(code.replaceAll('-', ''), STANDARD_FORMAT));
      }
    });

    await t.test('progress is reported before the first code and after each', () => {
      assert.deepEqual(
        progress,
        Array.from({ length: 11 }, (_, done) => [done, 10]),
      );
    });

    await t.test('every shown code has its verifier in the enrolment', () => {
      assert.equal(enrolment.label, 'Home safe');
      assert.deepEqual(
        proven.map(({ verifier, position }) => ({ verifier, position })),
        enrolment.verifiers.map((verifier, position) => ({ verifier, position })),
      );
    });

    await t.test('Node.js derives the same proofs', async () => {
      for (const [index, code] of codes.entries()) {
        const proof = Buffer.from(await deriveProof(code, enrolment));
        assert.equal(proven[index]?.proof, proof.toString('base64url'));
      }
    });
  });

  test('hashing a set can be stopped', async (t) => {
    const { run } = await open<HashingSteps>(t, 'hashing');
    const reason = 'the person went back';

    await t.test("between two codes, with the signal's reason", async () => {
      assert.deepEqual(await run('abortAfterTwo'), { reason, progress: [0, 1, 2] });
    });

    await t.test('by other code in the page, which runs between two codes', async () => {
      const ended = await run('abortFromATimer');
      assert.equal(ended.reason, reason);
      assert.ok(ended.progress.length < 50, `${ended.progress.length} were told`);
    });

    await t.test('before it starts, and then it reports no progress', async () => {
      assert.deepEqual(await run('abortBefore'), { reason, progress: [] });
    });

    await t.test('and completed later', async () => {
      const { text, verifiers } = await run('hashAfterAnAbort');
      assert.deepEqual(parsed(text).verifiers, verifiers);
    });

    await t.test('permanently by wiping the set, which then shows no codes', async () => {
      assert.deepEqual(await run('useAfterWipe'), ['wiped', 'wiped']);
    });
  });
}

function parsed(text: string): Enrolment {
  const result = parseEnrolment(text);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
