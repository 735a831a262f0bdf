import { generateCodeSet, load, selfTest } from '/dist/web/generator/index.js';

import { offer } from './steps.js';

const steps = {
  async failureOfLoad() {
    try {
      await load();
    } catch (error) {
      return String(error);
    }
    return 'none';
  },

  loadFromPath: () => load({ wasmUrl: '/elsewhere/core.wasm' }),

  loadFromUrl: () => load({ wasmUrl: new URL('/elsewhere/core.wasm', location.href) }),

  async useAtOnce() {
    await Promise.all([load(), selfTest(), generateCodeSet(), load()]);
  },

  selfTest: () => selfTest(),
};

export type LoadingSteps = typeof steps;

offer(steps);
