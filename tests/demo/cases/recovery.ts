import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { TOTP } from 'otpauth';
import type { Browser } from 'puppeteer-core';

import { LOOK_AGAIN, untilMatches } from '../../browser/matching.js';
import { until, untilState } from '../../elements/hands.js';
import type { Stage } from '../../elements/stage.js';
import { mouseOf } from '../fixtures/hands.js';
import { redeemOverHttp } from '../fixtures/http-visitor.js';
import { startDemo, type DemoSite } from '../fixtures/site.js';
import { visit, type Visitor } from '../fixtures/visit.js';

/** Both mailboxes of ada. */
const MAIN = 'ada@postbox.example';
const OTHER = 'ada@home.example';

type LinkKind = 'approve' | 'finish' | 'stop';

/** Somebody has lost everything, or says so. */
export function recoveryCases(browser: () => Browser): void {
  describe('account recovery', () => {
    let site: DemoSite;
    let ada: Visitor & { stage: Stage };
    let codes: string[] = [];
    let oldPhone: TOTP | undefined;
    before(async () => {
      site = await startDemo();
      oldPhone = site.accounts.authenticatorOf('ada');
      ada = await visit(browser(), site, mouseOf);
      await ada.signIn();
      await ada.hands.press('Get backup codes');
      codes = await ada.keepCodes();
      await ada.turnOn(codes[0] ?? '');
      await ada.signOut();
    });
    after(async () => {
      await ada.page.close();
      await site.close();
    });

    /** The newest link of a kind that an address got. */
    const linkTo = (address: string, kind: LinkKind): string | undefined => {
      const letters = site.mail.letters().filter(({ to }) => to === address);
      const texts = letters.map(({ text }) => text);
      return texts.map((text) => linkIn(text, kind)).find((link) => link !== undefined);
    };

    /** Waits for a link that isn't this one. */
    async function nextLink(
      address: string,
      kind: LinkKind,
      before?: string,
    ): Promise<string> {
      await site.codes.relyingParty.keepHouse();
      const isNew = () => ![undefined, before].includes(linkTo(address, kind));
      await until(isNew);
      return linkTo(address, kind) ?? '';
    }

    async function askFor({ page, hands }: Visitor): Promise<void> {
      await hands.press('I don’t have any of these');
      await hands.press('Send me a message');
      await untilState(page, 'asked');
    }

    /** Presses a link in the inbox, and then the button of its page. */
    async function follow({ page, hands }: Visitor, link: string, button: string) {
      await page.goto(`${site.origin}/inbox`);
      await hands.press(link);
      await hands.press(button);
    }

    /** Why the second step refuses these digits. */
    async function refusedWith(digits: string): Promise<string> {
      await ada.begin();
      await ada.hands.fill('Six digits from your authenticator', digits);
      await ada.hands.press('Sign in');
      await untilMatches(ada.page, '.problem');
      return ada.page.$eval('.problem', ({ textContent }) => textContent);
    }

    /** Presses a button of the administration page, and waits until it is gone. */
    async function asAdministrator(button: string): Promise<void> {
      const grace = await visit(browser(), site, mouseOf, 'grace');
      await grace.signIn();
      await grace.page.goto(`${site.origin}/administration`);
      await grace.hands.press(button);
      await grace.page.waitForFunction(
        (text) => !document.body.textContent.includes(text),
        LOOK_AGAIN,
        button,
      );
      await grace.page.close();
    }

    /** Moves the demo's clock on. */
    async function wait(days: 1 | 7): Promise<void> {
      const before = site.now();
      await ada.page.goto(`${site.origin}/clock`);
      await ada.hands.press(days === 1 ? 'Move on a day' : 'Move on a week');
      await until(() => site.now() > before + days * 86_400_000 - 1_000);
    }

    test('on Monday, a mail scanner that opens every link changes nothing', async () => {
      await ada.beginWithCode();
      await askFor(ada);
      await nextLink(MAIN, 'approve');
      await nextLink(OTHER, 'approve');
      for (const link of allLinks(site)) {
        const answer = await fetch(link);
        assert.equal(answer.status, 200);
        await answer.text();
      }
      const { open } = await site.codes.relyingParty.recoveryOf('ada');
      assert.equal(open, null);
    });

    test('she opens the link, presses the button, and the wait begins', async () => {
      await follow(ada, await nextLink(MAIN, 'approve'), 'Yes, it’s me: start');
      await untilState(ada.page, 'approved');
      await until(() => linkTo(OTHER, 'stop') !== undefined);
      const { open } = await site.codes.relyingParty.recoveryOf('ada');
      assert.equal(open?.state, 'waiting');
    });

    test('on Tuesday, a new phone and new codes let her in', async () => {
      await wait(1);
      await until(() =>
        subjectsTo(site, MAIN).includes('Your account can be recovered now'),
      );
      await ada.beginWithCode();
      await askFor(ada);
      await follow(ada, await nextLink(MAIN, 'finish'), 'Continue');
      await untilMatches(ada.page, 'form[action="/recovery/new-phone"]');
      await ada.hands.fill('Six digits from your new phone', site.newPhoneDigits('ada'));
      await ada.hands.press('Go on to new codes');
      await untilState(ada.page, 'none');
      await ada.hands.press('Get backup codes');
      const next = await ada.keepCodes();
      // Until she turns on the new ones, the old ones would still let her in.
      await ada.hands.fill('One of your new codes', next[0] ?? '');
      await ada.hands.press('Turn on backup codes');
      await untilState(ada.page, 'done');
      await ada.hands.press('Done');
      await untilMatches(ada.page, 'form[action="/sign-in"]');
      await until(() => subjectsTo(site, OTHER).includes('Your account was recovered'));
      assert.equal(await redeemOverHttp(site, 'ada', codes[1] ?? ''), 'wrong_code');
      codes = next;
      // The authenticator of `signIn` is now that of the new phone.
      await ada.signIn();
      await untilState(ada.page, 'active');
      await ada.signOut();
    });

    test('for a week, a link locks the account until an administrator unlocks it', async () => {
      await follow(ada, await nextLink(OTHER, 'stop'), 'Stop this');
      await untilState(ada.page, 'stopped');
      assert.match(
        await refusedWith(await site.nextDigits('ada')),
        /^This account is locked/,
      );
      await asAdministrator('Unlock the account of ada');
      const { frozen } = await site.codes.relyingParty.recoveryOf('ada');
      assert.equal(frozen, null);
      await ada.signIn();
      await ada.signOut();
    });

    test('the old phone signs nobody in', async () => {
      const digits = oldPhone?.generate({ timestamp: site.now() }) ?? '';
      assert.match(await refusedWith(digits), /^This phone was replaced/);
    });

    test('an administrator sees an open recovery of a shared account, and stops it', async () => {
      const office = await visit(browser(), site, mouseOf, 'office');
      await office.begin();
      await office.hands.press('Use a backup code');
      await untilState(office.page, 'no-codes');
      await askFor(office);
      const link = await nextLink('office@postbox.example', 'approve');
      await follow(office, link, 'Yes, it’s me: start');
      await untilState(office.page, 'approved');
      await office.page.close();
      await asAdministrator('Stop the recovery of office');
      const { open } = await site.codes.relyingParty.recoveryOf('office');
      assert.equal(open, null);
    });

    test('a thief with her password is stopped by a link in her other mailbox', async () => {
      // Otherwise the wait would be a week, because the account was recovered yesterday.
      await wait(7);
      await wait(1);
      const thief = await visit(browser(), site, mouseOf);
      const before = linkTo(MAIN, 'approve');
      const stopBefore = linkTo(OTHER, 'stop');
      await thief.beginWithCode();
      await askFor(thief);
      await follow(thief, await nextLink(MAIN, 'approve', before), 'Yes, it’s me: start');
      await untilState(thief.page, 'approved');
      await thief.page.close();

      const stop = await nextLink(OTHER, 'stop', stopBefore);
      await follow(ada, stop, 'Stop this');
      await untilState(ada.page, 'stopped');
      const { open } = await site.codes.relyingParty.recoveryOf('ada');
      assert.equal(open, null);
      assert.equal(await redeemOverHttp(site, 'ada', codes[1] ?? ''), 'ok');
    });

    test('an open recovery is on her panel, and "This wasn’t me" stops it', async () => {
      // She is signed in already. To sign in later with a second factor would stop it too.
      const work = await visit(browser(), site, mouseOf);
      await work.signIn();
      const before = linkTo(MAIN, 'approve');
      await ada.beginWithCode();
      await askFor(ada);
      await follow(ada, await nextLink(MAIN, 'approve', before), 'Yes, it’s me: start');
      await untilState(ada.page, 'approved');
      await work.page.reload();
      await work.hands.press('This wasn’t me');
      await untilState(work.page, 'disputing');
      await work.hands.press('Yes, stop it');
      await untilState(work.page, 'active');
      const { open } = await site.codes.relyingParty.recoveryOf('ada');
      assert.equal(open, null);
      assert.deepEqual(await work.stage.faults(), []);
      await work.page.close();
    });

    test('no token is in an address, a referrer or the log', () => {
      const tokens = allLinks(site).map((link) => link.split('=')[1] ?? '');
      assert.ok(tokens.length > 5);
      const seen = [
        ...site.exchanges.flatMap(({ path, requestHeaders }) => [path, requestHeaders]),
        ...site.logged,
      ];
      const secrets = tokens.map((token) => token.split('.')[1] ?? token);
      assert.ok(secrets.every((secret) => secret.length === 22));
      assert.deepEqual(
        seen.filter((text) => secrets.some((secret) => text.includes(secret))),
        [],
      );
    });

    test('the policy refused nothing and no script failed', async () => {
      assert.deepEqual(await ada.stage.faults(), []);
    });
  });
}

function linkIn(text: string, kind: LinkKind): string | undefined {
  return linksIn(text).find((link) => link.includes(`#${kind}=`));
}

function linksIn(text: string): string[] {
  return text.match(/^http\S+#\S+$/gm) ?? [];
}

/** What a scanner of mail opens. */
function allLinks(site: DemoSite): string[] {
  return site.mail.letters().flatMap(({ text }) => linksIn(text));
}

function subjectsTo(site: DemoSite, address: string): string[] {
  const letters = site.mail.letters().filter(({ to }) => to === address);
  return letters.map(({ subject }) => subject);
}
