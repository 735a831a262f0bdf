import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Enrolment } from 'backup-codes/protocol';
import { generateCodeSet, toEnrolment } from 'backup-codes';

import { pressByKey, tabTo, textOf, until, untilShown, untilState } from '../hands.js';
import { ACCOUNT } from '../host/site.js';
import { scene, type SharedBrowser } from '../scene.js';

async function newSet(): Promise<{ enrolment: Enrolment; codes: string[] }> {
  const set = await generateCodeSet({
    count: 5,
    kdf: { name: 'argon2id', m: 7168, t: 5, p: 1 },
  });
  const enrolment = await toEnrolment(set);
  const codes = set.codes();
  set.wipe();
  return { enrolment, codes };
}

/** Refusals that are not the person's fault, and what to do about them. */
export function refusalCases(shared: SharedBrowser): void {
  describe('refused because of somebody else', () => {
    const on = scene(shared);

    test('locked codes are unlocked by typing one, after the page was asked to step up', async () => {
      const { page, site, stage } = on;
      const { enrolment, codes } = await newSet();
      await site.activate(enrolment);
      for (let failed = 0; failed < 60; failed += 1) {
        await site.party.signedInOtherwise(ACCOUNT);
        const signIn = { account: ACCOUNT, id: `guess ${failed}` };
        const challenge = await site.party.challenge(signIn, {});
        assert.ok(challenge.ok);
        const proof = Buffer.alloc(32, failed).toString('base64url');
        const proofs = [{ set: enrolment.set, proof }];
        await site.party.redeem(signIn, { signIn: challenge.value.signIn, proofs });
      }
      site.beginAgain();
      await page.goto(site.origin);
      await untilState(page, 'suspended');
      const [notice = ''] = await textOf(page, '.notice.bad');
      assert.match(notice, /^Backup codes are locked after too many wrong tries\./);
      await tabTo(page, 'input: A code from this set');
      await page.keyboard.type(codes[1] ?? '');
      await pressByKey(page, 'Unlock backup codes');
      await untilState(page, 'active');
      assert.deepEqual(await textOf(page, '.notice'), ['Your backup codes work again.']);
      await until(() => stage.told.includes('["backup-codes-step-up"]'));
      const { suspendedOn } = await site.party.statusOf(ACCOUNT);
      assert.equal(suspendedOn, null);
    });

    test("another session's new codes are discarded only after a question", async () => {
      const { page, site } = on;
      site.forAccount('eve');
      await page.goto(site.origin);
      await untilState(page, 'none');
      const { enrolment } = await newSet();
      const elsewhere = { account: 'eve', id: 'another browser', steppedUp: true };
      const begun = await site.party.enrol(elsewhere, { enrolment, replaces: null });
      assert.ok(begun.ok);
      await pressByKey(page, 'Get backup codes');
      await untilState(page, 'pending');
      const [problem = ''] = await textOf(page, '[role=alert]');
      assert.match(problem, /^You started new codes in another browser or tab \(.+\)\./);
      await pressByKey(page, 'Start again');
      const asked = await untilShown(page, '.lead');
      assert.match(asked, /^“Set .+” was made in another browser or tab/);
      await pressByKey(page, 'Discard it and start again');
      await untilState(page, 'codes');
      const { sets } = await site.party.statusOf('eve');
      assert.equal(sets.length, 1);
      assert.notEqual(sets[0]?.set, enrolment.set);
    });

    test('a device with a wrong clock is told what to do', async () => {
      const { page, site } = on;
      site.forAccount('mallory');
      const script = await page.evaluateOnNewDocument(() => {
        const OwnDate = Date;
        const years = 50 * 365.25 * 86_400_000;
        globalThis.Date = class extends OwnDate {
          constructor(...given: [] | [number | string | Date]) {
            super(given[0] ?? OwnDate.now() - years);
          }
          static override now = () => OwnDate.now() - years;
        } as DateConstructor;
      });
      await page.goto(site.origin);
      await untilState(page, 'none');
      await pressByKey(page, 'Get backup codes');
      await until(() => site.requests.some((line) => line.includes('/enrol')));
      const said = await untilShown(page, '[role=alert]');
      assert.equal(
        said,
        'Your device’s clock is wrong. Set the date and time, then try again.',
      );
      await page.removeScriptToEvaluateOnNewDocument(script.identifier);
    });
  });
}
