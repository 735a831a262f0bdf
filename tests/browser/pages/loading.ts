import {
  generateCodeSet,
  load,
  moduleHash,
  selfTest,
  toEnrolment,
} from '/dist/web/generator/browser/index.js';

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

  /** Inserts a <base>, as injected mark-up could. */
  insertBase() {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    return Promise.resolve(document.baseURI);
  },

  async makeFromRelativePaths() {
    await load({ wasmUrl: 'core.wasm', workerUrl: 'hashing.js' });
    await toEnrolment(await generateCodeSet({ count: 2 }));
  },

  /** Adds a preload, as the head of a page would, and then loads the module. */
  async preload() {
    const link = document.createElement('link');
    const href = '/dist/wasm/backup-codes.wasm';
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href });
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
      document.head.append(link);
    });
    await load();
  },

  failureOfData: () =>
    load({ wasmUrl: 'data:application/wasm;base64,AGFzbQEAAAA=' }).then(
      () => 'none',
      String,
    ),

  moduleHash: () => Promise.resolve(moduleHash),

  async useAtOnce() {
    await Promise.all([load(), selfTest(), generateCodeSet(), load()]);
  },

  selfTest: () => selfTest(),
};

export type LoadingSteps = typeof steps;

offer(steps);
