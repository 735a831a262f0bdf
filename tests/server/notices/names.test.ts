/** Names that people gave can't change the text around them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { noticeOf, noticeTexts } from 'backup-codes/server/notices';

import { act, OPTIONS } from './happenings.js';

const ENGLISH = await noticeTexts('en');

function textAbout(label: string, from = 'Firefox on Linux'): string {
  const happening = {
    kind: 'confirmed',
    set: 'K7Q29M3D',
    label,
    replaced: null,
  } as const;
  return noticeOf(act({ ...happening, from }), ENGLISH, OPTIONS)?.text ?? '';
}

test('a name has no line break and no character that turns text', () => {
  const usual = textAbout('Home safe');
  assert.equal(textAbout('Home\u202E\u200B safe'), usual);
  assert.equal(textAbout('Home\nsafe'), usual);
  assert.equal(textAbout('Home safe', 'Firefox\r\non Linux'), usual);
  assert.equal(textAbout('Home safe', 'Firefox\u2066 on Linux\u2069'), usual);
});

test('a name from right to left is isolated in English too', () => {
  assert.match(textAbout('خزنة'), /K7Q2-9M3D \(\u2068خزنة\u2069\) works now\./);
  assert.match(textAbout('כספת 2'), /\(\u2068כספת 2\u2069\)/);
});

test('markup stays text', () => {
  assert.match(textAbout('<b>Home</b>'), /K7Q2-9M3D \(<b>Home<\/b>\) works now\./);
});

test('a set without a name has its ID', () => {
  assert.match(textAbout(''), /^Set K7Q2-9M3D works now\.$/m);
});
