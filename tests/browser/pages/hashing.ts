import {
  BackupCodesError,
  deriveProof,
  encodeBase64url,
  generateCodeSet,
  toEnrolment,
  verifierOf,
  type CodeSet,
} from '/dist/web/generator/browser/index.js';

import { offer } from './steps.js';

const REASON = { reason: 'the person went back' };

/** The error that stopped the hashing, and the progress reported until then. */
async function hashUntilEnded(
  set: CodeSet,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => undefined,
) {
  const progress: number[] = [];
  const ended = toEnrolment(set, {
    signal,
    onProgress: (done) => {
      progress.push(done);
      onProgress(done);
    },
  });
  try {
    await ended;
  } catch (error) {
    if (error !== REASON) throw error;
    return { ...REASON, progress };
  }
  return { reason: 'none', progress };
}

async function abortAfter(count: number, set: CodeSet) {
  const controller = new AbortController();
  return hashUntilEnded(set, controller.signal, (done) => {
    if (done === count) controller.abort(REASON);
  });
}

async function codeOf(used: () => unknown) {
  try {
    await used();
  } catch (error) {
    if (error instanceof BackupCodesError) return error.code;
    throw error;
  }
  return 'none';
}

const steps = {
  abortAfterTwo: async () => abortAfter(2, await generateCodeSet()),

  async abortFromATimer() {
    const controller = new AbortController();
    const set = await generateCodeSet({ count: 50 });
    return hashUntilEnded(set, controller.signal, (done) => {
      if (done === 1) {
        setTimeout(() => {
          controller.abort(REASON);
        });
      }
    });
  },

  abortBefore: async () =>
    hashUntilEnded(await generateCodeSet(), AbortSignal.abort(REASON)),

  /** The enrolment, and the verifiers of the proofs derived from the set's codes. */
  async hashAfterAnAbort() {
    const set = await generateCodeSet({ count: 4 });
    await abortAfter(2, set);
    const enrolment = await toEnrolment(set);
    const verifiers: string[] = [];
    for (const code of set.codes()) {
      const verifier = await verifierOf(await deriveProof(code, enrolment));
      verifiers.push(encodeBase64url(verifier));
    }
    return { text: JSON.stringify(enrolment), verifiers };
  },

  async useAfterWipe() {
    const set = await generateCodeSet();
    set.wipe();
    return [await codeOf(() => set.codes()), await codeOf(() => toEnrolment(set))];
  },
};

export type HashingSteps = typeof steps;

offer(steps);
