import {
  deriveProof,
  encodeBase64url,
  generateCodeSet,
  load,
  positionOf,
  selfTest,
  toEnrolment,
  verifierOf,
  type CodeSet,
  type Enrolment,
} from '/dist/web/generator/browser/index.js';

import { kept } from './kept.js';
import { offer } from './steps.js';

let set: CodeSet;
let codes: string[];
let enrolment: Enrolment;

const steps = {
  load: () => load(),

  selfTest: () => selfTest(),

  /** Behaves like a browser that can't post a compiled module to a worker. */
  refusePosting() {
    const { prototype } = Worker;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its worker
    prototype.postMessage = new Proxy(prototype.postMessage, {
      apply(post, worker, input: unknown[]): unknown {
        if (!(input[0] instanceof WebAssembly.Module)) {
          return Reflect.apply(post, worker, input);
        }
        throw new DOMException('no module is posted', 'DataCloneError');
      },
    });
    return Promise.resolve();
  },

  async generate() {
    set = await generateCodeSet({ label: 'Home safe' });
    codes = set.codes();
    return codes;
  },

  async enrol() {
    const progress: [done: number, total: number][] = [];
    enrolment = await toEnrolment(set, {
      onProgress: (...step) => progress.push(step),
    });
    return { text: JSON.stringify(enrolment), progress };
  },

  /** The proof of each code, typed as shown. */
  async prove() {
    const proven = [];
    for (const code of codes) {
      const proof = await deriveProof(code, enrolment);
      proven.push({
        proof: encodeBase64url(proof),
        verifier: encodeBase64url(await verifierOf(proof)),
        position: await positionOf(proof, enrolment.verifiers),
      });
    }
    return proven;
  },

  kept,
};

export type JourneySteps = typeof steps;

offer(steps);
