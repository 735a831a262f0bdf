import assert from 'node:assert/strict';
import { test } from 'node:test';

import { browserName } from '../../web/demo/browser-name.js';
import { csvOf } from '../../web/demo/csv.js';
import { openMail } from '../../web/demo/mail.js';
import { wordsFor } from '../../web/demo/provision.js';
import { textsIn } from '../../web/demo/texts/all.js';
import { startDemo } from './fixtures/site.js';

test('holders read letters in their language', async () => {
  const mail = openMail('https://postbox.example', (account) =>
    account === 'ada' ? 'de' : 'en',
  );
  const used = {
    kind: 'used',
    set: 'K7Q29M3D',
    label: 'Home safe',
    position: 2,
    remaining: 6,
    total: 10,
    from: 'Firefox on Linux',
    id: '1',
    at: '2026-11-24T10:00:00Z',
  } as const;
  for (const account of ['office', 'ada']) {
    const event = { ...used, account };
    await mail.notify(event, [event]);
    // The kit reports an event again if it can't know that the e-mail was sent.
    await mail.notify(event, [event]);
  }
  const [german, english, ...others] = mail.letters();
  assert.deepEqual(others, []);
  assert.equal(english?.subject, 'A backup code was used to sign in');
  assert.equal(english.to, 'office@postbox.example');
  assert.match(german?.subject ?? '', /Backup-Code/);
  assert.equal(german?.to, 'ada@postbox.example');
  assert.match(german.text, /K7Q2-9M3D \(Home safe\)/);
});

test('a link in a letter has its token behind the #', async () => {
  const mail = openMail('https://postbox.example');
  const event = {
    kind: 'recovery_ready',
    request: 'r',
    account: 'ada',
    id: '1',
    at: '2026-11-24T10:00:00Z',
    letters: [{ to: 'ada@home.example', kind: 'email', stop: 'TOKEN' }],
  } as const;
  await mail.notify(event, [event]);
  const [letter, ...others] = mail.letters();
  assert.deepEqual(others, []);
  assert.equal(letter?.to, 'ada@home.example');
  assert.match(letter.text, /^https:\/\/postbox\.example\/recovery#stop=TOKEN$/m);
});

test('the inbox makes links of links, and never of the name of a set', async () => {
  const site = await startDemo();
  try {
    const named = 'Set K7Q2-9M3D (https://elsewhere.example/recovery#a) works now.';
    const text = `${named}\n\nStop it:\n${site.origin}/recovery#stop=TOKEN`;
    await site.mail.send('ada', { subject: 'Backup codes', text }, '1');
    const inbox = await (await fetch(`${site.origin}/inbox`)).text();
    const letter = /<p class="letter">[^]*?<\/p>/.exec(inbox)?.[0] ?? '';
    assert.deepEqual(letter.match(/href="[^"]*"/g), ['href="/recovery#stop=TOKEN"']);
  } finally {
    await site.close();
  }
});

test('administrators read what an account needs', () => {
  const account = {
    account: 'ada',
    state: 'active',
    remaining: 9,
    review: 'overdue',
    neverTurnedOn: false,
  } as const;
  assert.deepEqual(wordsFor(account, textsIn('en').administration.states), [
    'Has 9 codes left',
    'Has not looked for the sheet in time',
  ]);
});

test('no cell of an export is a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '＝1', '\r=1', '|x']) {
    assert.equal(csvOf([[text]]), `"'${text}"\r\n`, JSON.stringify(text));
  }
  assert.equal(csvOf([['Home "safe"', 7, '']]), '"Home ""safe""","7",""\r\n');
});

test('a browser is named as its owner knows it', () => {
  const named = (agent: string) =>
    browserName(
      new Request('https://postbox.example', { headers: { 'user-agent': agent } }),
    );
  const safari =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
  assert.equal(named(safari), 'Safari (iOS)');
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
  assert.equal(named(chrome), 'Chrome (Linux)');
  assert.equal(named('<script>'), undefined);
});
