import type {} from 'backup-codes/elements/jsx';
import type { SvelteHTMLElements } from 'svelte/elements';

type Panel = SvelteHTMLElements['backup-codes-panel'];
type Entry = SvelteHTMLElements['backup-codes-entry'];
type Recovery = SvelteHTMLElements['backup-codes-recovery'];

export const panel: Panel = {
  id: 'codes',
  class: 'wide',
  onclick: (event) => {
    event.currentTarget.focus();
  },
  service: 'Example',
  count: 12,
  'low-mark': '2',
  'onbackup-codes-change': ({ detail }) => detail.change === 'revoked',
  'onbackup-codes-step-up': (event) => {
    event.respondWith(true);
  },
};

export const entry: Entry = {
  name: 'redeem',
  challenge: { signIn: 'opaque', sets: [] },
  'onbackup-codes-redeem': ({ detail }) => detail.remaining,
};

export const recovery: Recovery = {
  theme: 'dark',
  'onbackup-codes-recovery': ({ detail }) => detail.step === 'stopped',
};

// @ts-expect-error a number in quotes would be set as a string
export const quoted: Panel = { count: '12' };
// @ts-expect-error a property that neither element has
export const unknown: Panel = { codes: 12 };
// @ts-expect-error a property of the other element
export const other: Entry = { account: 'anna' };
