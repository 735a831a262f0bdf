import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { CHROMIUM, type BrowserKind } from '../../browser/browsers.js';
import { textOf, untilShown, untilState } from '../../elements/hands.js';
import { keyboardOf } from '../fixtures/hands.js';
import {
  beginOverHttp,
  proofsOf,
  redeemOverHttp,
  type HttpVisitor,
} from '../fixtures/http-visitor.js';
import { startDemo, type Accident, type DemoSite } from '../fixtures/site.js';
import { visit, type Visitor } from '../fixtures/visit.js';
import type { Stage } from '../../elements/stage.js';
import type { Cast } from './story.js';
import { LOOK_AGAIN } from '../../browser/matching.js';
import { PATIENCE_MS } from '../../runner/patience.js';

const ACCIDENTS: readonly Accident[] = ['request lost', 'answer lost'];
const ANOTHER_ACCOUNT = /^You’re now signed in to a different account/;
const UNREACHABLE = /^The site can’t be reached/;

/** Whatever is lost on the way, the person can continue, and one set works. */
export function accidentCases(
  kind: BrowserKind,
  { browser, store, databaseUrl }: Pick<Cast, 'browser' | 'store' | 'databaseUrl'>,
): void {
  describe(`accidents, on ${store}`, () => {
    let site: DemoSite;
    let ada: Visitor & { stage: Stage };
    let codes: string[] = [];
    before(async () => {
      site = await startDemo(await databaseUrl());
      ada = await visit(browser(), site, keyboardOf);
      await ada.signIn();
      await ada.hands.press('Get backup codes');
      codes = await ada.keepCodes();
      await prove(codes);
    });
    after(async () => {
      await ada.page.close();
      await site.close();
    });

    async function prove([code = '']: readonly string[]): Promise<void> {
      await ada.turnOn(code);
    }

    /** Loses one message or its answer, and expects the page to say so. */
    async function mishap(
      message: string,
      accident: Accident,
      act: () => Promise<void>,
    ): Promise<void> {
      site.letFail(`/backup-codes/${message}`, accident);
      await act();
      assert.match(await untilShown(ada.page, '.bad.notice'), UNREACHABLE);
      site.heal();
    }

    async function renew(): Promise<void> {
      await ada.hands.press('Get new codes');
      await ada.hands.press('Make new codes');
    }

    /** Removes the pending set, and waits for the notice: the old set is active all the time. */
    async function discard(): Promise<void> {
      await ada.hands.press('Discard these codes');
      await ada.hands.press('Yes, discard them');
      await ada.page.waitForFunction(
        () =>
          document
            .querySelector('backup-codes-panel')
            ?.shadowRoot?.textContent.includes('The set is removed.'),
        LOOK_AGAIN,
      );
      await untilState(ada.page, 'active');
    }

    for (const accident of ACCIDENTS) {
      test(`status: ${accident}`, async () => {
        await mishap('status', accident, async () => {
          await ada.page.reload();
        });
        await ada.hands.press('Try again');
        await untilState(ada.page, 'active');
      });

      test(`enrol: ${accident}`, async () => {
        await mishap('enrol', accident, renew);
        assert.equal(await redeemOverHttp(site, 'ada', codes.pop() ?? ''), 'ok');
        if (accident === 'request lost') {
          await untilState(ada.page, 'active');
          await renew();
        } else {
          // The site stored the set, but nobody saw its codes.
          await untilState(ada.page, 'pending');
          await ada.hands.press('Start again');
        }
        const next = await ada.keepCodes();
        await prove(next);
        assert.equal(await redeemOverHttp(site, 'ada', codes.pop() ?? ''), 'wrong_code');
        codes = next;
      });

      test(`confirm: ${accident}`, async () => {
        await renew();
        // By now she has signed in with a code, which gets new codes only once.
        if (accident === 'answer lost') await ada.stepUp();
        const next = await ada.keepCodes();
        await mishap('confirm', accident, async () => {
          await ada.hands.fill('One of your new codes', next[3] ?? '');
          await ada.hands.press('Turn on backup codes');
        });
        // Ada can't know whether the first attempt succeeded, so she presses again.
        await ada.hands.press('Turn on backup codes');
        await ada.leaveSuccess();
        assert.equal(await redeemOverHttp(site, 'ada', next.pop() ?? ''), 'ok');
        assert.equal(await redeemOverHttp(site, 'ada', codes.pop() ?? ''), 'wrong_code');
        codes = next;
      });

      test(`check: ${accident}`, async () => {
        await ada.hands.press('Check a code');
        await mishap('check', accident, async () => {
          await ada.hands.fill('A code from this set', codes[0] ?? '');
          await ada.hands.press('Check code');
        });
        await ada.hands.press('Check code');
        await untilShown(ada.page, '.told .good.notice');
        await ada.hands.press('Close');
      });

      test(`revoke: ${accident}`, async () => {
        await ada.hands.press('Remove');
        await mishap('revoke', accident, () => ada.hands.press('Remove this set'));
        if (accident === 'request lost') {
          await untilState(ada.page, 'active');
          return;
        }
        await untilState(ada.page, 'none');
        await ada.hands.press('Get backup codes');
        codes = await ada.keepCodes();
        await prove(codes);
      });

      test(`step-up: ${accident}`, async () => {
        site.pass(1_000);
        site.letFail('/step-up', accident);
        await renew();
        await ada.stepUp();
        await ada.page.waitForFunction(() =>
          document
            .querySelector('dialog [role=alert]')
            ?.textContent.startsWith('The site can’t be reached'),
        );
        site.heal();
        await ada.stepUp();
        await ada.keepCodes();
        await ada.page.reload();
        await untilState(ada.page, 'pending');
        await discard();
      });

      test(`challenge: ${accident}`, async () => {
        await ada.signOut();
        site.letFail('/backup-codes/challenge', accident);
        await ada.begin();
        await ada.hands.press('Use a backup code');
        assert.match(await untilShown(ada.page, '.bad.notice'), UNREACHABLE);
        site.heal();
        await ada.hands.press('Try again');
        await untilState(ada.page, 'ready');
      });

      test(`redeem: ${accident}; exactly one code is spent, for one session`, async () => {
        const before = site.sessionsByCode();
        await mishap('redeem', accident, async () => {
          await ada.hands.fill('Backup code', codes.pop() ?? '');
          await ada.hands.press('Sign in');
        });
        await ada.hands.press('Sign in');
        await ada.hands.press('Continue');
        await untilState(ada.page, 'active');
        assert.equal(site.sessionsByCode(), before + 1);
        assert.deepEqual(await textOf(ada.page, '.left'), [`${codes.length} of 10 left`]);
      });
    }

    /** Signs in to an account in another tab, without touching the first one. */
    async function signInAs(account: string): Promise<void> {
      const tab = await ada.inAnotherTab(account);
      await tab.page.goto(`${site.origin}/account`);
      await tab.signOut();
      await tab.signIn();
      await tab.page.close();
      await ada.page.bringToFront();
    }

    const partOf = async (account: string) => {
      const { relyingParty } = site.codes;
      const { sets } = await relyingParty.statusOf(account);
      return { sets, events: await relyingParty.eventsOf(account) };
    };

    test('two accounts: the page of one never makes codes for the other', async () => {
      const before = await partOf('ada');
      await signInAs('grace');
      await ada.hands.press('Get another set');
      await ada.hands.press('Get backup codes');
      await untilState(ada.page, 'error');
      assert.match(await untilShown(ada.page, '.bad.notice'), ANOTHER_ACCOUNT);
      assert.deepEqual(await textOf(ada.page, '.codes, .sets, .good.notice'), []);
      assert.deepEqual(await partOf('grace'), { sets: [], events: [] });
      await ada.hands.press('Try again');
      assert.match(await untilShown(ada.page, '.bad.notice'), ANOTHER_ACCOUNT);
      assert.deepEqual(await partOf('ada'), before);
      await signInAs('ada');
      await ada.hands.press('Try again');
      await untilState(ada.page, 'active');
      assert.deepEqual(await textOf(ada.page, '.left'), [`${codes.length} of 10 left`]);
    });

    test('two accounts: codes shown to one disappear and never belong to the other', async () => {
      await renew();
      const [code = ''] = await ada.keepCodes();
      await signInAs('grace');
      await ada.hands.fill('One of your new codes', code);
      await ada.hands.press('Turn on backup codes');
      await untilState(ada.page, 'error');
      assert.match(await untilShown(ada.page, '.bad.notice'), ANOTHER_ACCOUNT);
      assert.deepEqual(await partOf('grace'), { sets: [], events: [] });
      await ada.page.reload();
      await untilState(ada.page, 'none');
      await signInAs('ada');
      await ada.page.reload();
      await untilState(ada.page, 'pending');
      await discard();
    });

    test('two tabs: only the set that was started last can be turned on', async () => {
      await renew();
      const first = await ada.keepCodes();
      const page = await ada.page.browserContext().newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(`${site.origin}/account`);
      await untilState(page, 'pending');
      await page.evaluate(() => {
        const root = document.querySelector('backup-codes-panel')?.shadowRoot;
        Array.from(root?.querySelectorAll('button') ?? [])
          .find(({ textContent }) => textContent.trim() === 'Start again')
          ?.click();
      });
      await untilState(page, 'codes');
      await page.close();
      await ada.page.bringToFront();
      await ada.hands.fill('One of your new codes', first[0] ?? '');
      await ada.hands.press('Turn on backup codes');
      assert.match(await untilShown(ada.page, '.bad.notice'), /no longer exists/);
      await untilState(ada.page, 'pending');
      assert.equal(await redeemOverHttp(site, 'ada', codes.pop() ?? ''), 'ok');
    });

    // No browser takes part in this, so one run is enough.
    if (kind === CHROMIUM)
      test('a hundred simultaneous sign-ins with one code open one session', async () => {
        const visitors: HttpVisitor[] = [];
        // One after the other: the throttle limits passwords tried at once.
        while (visitors.length < 100) visitors.push(await beginOverHttp(site, 'ada'));
        const before = site.sessionsByCode();
        const challenges = await Promise.all(
          visitors.map((visitor) => visitor.challenge()),
        );
        const [challenge] = challenges;
        const proofs = await proofsOf(codes.pop() ?? '', challenge?.sets ?? []);
        const answers = await Promise.all(
          visitors.map(async (visitor, index) => {
            const { signIn = '' } = challenges[index] ?? {};
            return (await visitor.redeem({ signIn, proofs })).status;
          }),
        );
        assert.equal(answers.filter((status) => status === 200).length, 1);
        assert.equal(site.sessionsByCode(), before + 1);
      });

    test('no policy was violated', async () => {
      const faults = await ada.stage.faults();
      assert.deepEqual(
        faults.filter((fault) => !fault.startsWith('Failed to load resource')),
        [],
      );
    });
  });
}
