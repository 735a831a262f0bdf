import { generateCodeSet } from '/dist/web/generator/browser/index.js';

import { kept } from './kept.js';
import { offer } from './steps.js';

/** Ways in which a code can leave the page or stay behind, one code for each. */
const LEAKS: ((code: string) => unknown)[] = [
  (code) => fetch('/sink', { method: 'POST', body: code }),
  (code) => fetch(`/sink?code=${code.replaceAll('-', '')}`),
  (code) => fetch('/sink', { headers: { 'X-Code': code.toLowerCase() } }),
  (code) => fetch(`http://127.0.0.1:9/${code}`).catch(() => undefined),
  (code) => {
    localStorage.setItem('code', code);
  },
  (code) => {
    sessionStorage.setItem(code.replaceAll('-', '').toLowerCase(), '');
  },
  (code) => {
    document.cookie = `code=${code}`;
  },
  (code) => caches.open(code),
  (code) =>
    new Promise((resolve) => {
      indexedDB.open(code).onsuccess = resolve;
    }),
  (code) => {
    console.log(code);
  },
];

const steps = {
  async leak() {
    const codes = (await generateCodeSet({ count: LEAKS.length })).codes();
    for (const [index, code] of codes.entries()) await LEAKS[index]?.(code);
    return codes;
  },

  kept,
};

export type LeakSteps = typeof steps;

offer(steps);
