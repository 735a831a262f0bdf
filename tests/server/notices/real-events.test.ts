/** Events of the kit, from an embedded database, make notices. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { NOTICE_LANGUAGES, noticeOf, noticeTexts } from 'backup-codes/server/notices';

import { granted } from '../fixtures/answers.js';
import { activeSheet, openStage, redeemCode, wait } from '../fixtures/party.js';
import { newPGlite } from '../fixtures/pglite.js';
import { OPTIONS } from './happenings.js';

const stage = await openStage(await newPGlite());
after(() => stage.party.close());

test('turning codes on and signing in with one are told in every language', async () => {
  const sheet = await activeSheet(stage, 'ada');
  // The events of one moment are one act.
  wait(stage.clock, { seconds: 1 });
  granted(await redeemCode(stage, 'ada', 'a sign-in', sheet, 0));
  await stage.party.keepHouse();
  const { set } = sheet.enrolment;
  const shown = `${set.slice(0, 4)}-${set.slice(4)}`;
  for (const language of NOTICE_LANGUAGES) {
    const texts = await noticeTexts(language);
    const told: string[] = [];
    for (const event of stage.events) {
      const act = await stage.party.actOf(event);
      if (act[0]?.id !== event.id) continue;
      const notice = noticeOf(act, texts, OPTIONS);
      if (notice === undefined) continue;
      assert.ok(notice.text.includes(shown), language);
      told.push(notice.subject);
    }
    const { turnedOnSubject, signedInSubject } = texts.codes;
    assert.deepEqual(told, [turnedOnSubject, signedInSubject], language);
  }
});
