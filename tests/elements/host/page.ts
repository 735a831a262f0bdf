/**
 * A site's own page around the elements. It shows account settings by default, a sign-in
 * with `?sign-in`, the page of recovery links with `?recovery`, or a sign-in in its own form
 * with `?form`. That form takes its method
 * from `?method`, its action from `?action`, and another button's method from `?button`.
 * The page steps up when it is asked to, unless `?refuses` or `?deaf` is set. It loads
 * the module from `?wasm` and passes on the elements' events. With `?leads` it has pages of
 * its own for a new phone and for new codes. `?count`, `?kdf` and `?longest` say which codes
 * the panel makes.
 */

import { load, type CustomFormat } from 'backup-codes';
import { clientAt, configureLocales } from 'backup-codes/elements';
import 'backup-codes/elements/define';
import 'backup-codes/elements/recovery/define';
import type { ErrorAnswer, KdfName, RedeemRequest } from 'backup-codes/protocol';

declare global {
  interface Window {
    /** Set by the test: receives every event of the elements as JSON. */
    tell?: (event: string) => void;
  }
}

Object.assign(window, { clientAt, showLanguage: configureLocales() });

const query = new URLSearchParams(location.search);

/** The longest codes of the scheme, without check symbols. */
const LONGEST: CustomFormat = {
  profile: 'custom',
  alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  symbols: 64,
  check: 0,
  group: 4,
};

const wasmUrl = query.get('wasm');
if (wasmUrl !== null) load({ wasmUrl }).catch(() => undefined);

for (const name of [
  'backup-codes-change',
  'backup-codes-redeem',
  'backup-codes-recovery',
] as const) {
  document.addEventListener(name, (event) => {
    window.tell?.(JSON.stringify([event.type, event.detail]));
  });
}

for (const name of [
  'backup-codes-continue',
  'backup-codes-new-factor',
  'backup-codes-new-codes',
] as const) {
  document.addEventListener(name, (event) => {
    window.tell?.(JSON.stringify([event.type]));
    if (name !== 'backup-codes-continue' && query.has('leads')) event.preventDefault();
  });
}

if (!query.has('deaf')) {
  document.addEventListener('backup-codes-step-up', (event) => {
    window.tell?.(JSON.stringify([event.type]));
    event.respondWith(stepUp());
  });
}

async function stepUp(): Promise<boolean> {
  if (query.has('refuses')) return false;
  return (await fetch('/step-up', { method: 'POST' })).ok;
}

const header = document.createElement('header');
header.textContent = 'Postbox Limited, all rights reserved';
document.body.append(header);

if (query.has('sign-in')) {
  const entry = document.createElement('backup-codes-entry');
  entry.endpoint = '/backup-codes';
  document.body.append(entry);
} else if (query.has('recovery')) {
  document.body.append(document.createElement('backup-codes-recovery'));
} else if ('injected' in document.body.dataset) {
  // The injected markup is already in the page.
} else if (query.has('form')) {
  document.body.append(await signInForm());
} else {
  const panel = document.createElement('backup-codes-panel');
  panel.service = 'Postbox';
  panel.account = 'ada@example.org';
  panel.count = Number(query.get('count') ?? 10);
  if (query.has('longest')) {
    panel.format = LONGEST;
    panel.account = 'W'.repeat(200);
  }
  panel.kdf = (query.get('kdf') ?? 'argon2id') as KdfName;
  document.body.append(panel);
}

/** A form of the page, which sends the entry's value. */
async function signInForm(): Promise<HTMLFormElement> {
  const client = clientAt('/backup-codes');
  const challenge = await client.challenge();
  const entry = document.createElement('backup-codes-entry');
  entry.name = 'proofs';
  if (challenge.ok) entry.challenge = challenge.value;
  const otherWay = document.createElement('a');
  otherWay.slot = 'other-ways';
  otherWay.href = '#other-way';
  otherWay.textContent = 'Another way';
  entry.append(otherWay);
  const form = document.createElement('form');
  form.id = 'sign-in';
  form.method = query.get('method') ?? 'post';
  form.action = query.get('action') ?? '';
  form.append(entry, button('Go on'));
  document.body.append(button('Go on from outside', form.id));
  const other = button('Go on by address', form.id);
  other.formMethod = query.get('button') ?? 'post';
  document.body.append(other);
  form.addEventListener('submit', (event) => {
    // The browser submits this one itself.
    if (event.submitter === other) return;
    event.preventDefault();
    const value = new FormData(form).get('proofs') as string;
    window.tell?.(value);
    void client.redeem(JSON.parse(value) as RedeemRequest).then((reply) => {
      entry.answer = reply.ok ? reply.value : (reply.error as ErrorAnswer);
    });
  });
  return form;
}

function button(text: string, form?: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = text;
  if (form !== undefined) element.setAttribute('form', form);
  return element;
}
