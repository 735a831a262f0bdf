import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import type * as FileModule from '../../../web/elements/second-copy/encrypted-file.js';
import type * as NodeModule from '../../../web/generator/node/platform.js';
import type * as PlatformModule from '../../../web/generator/platform.js';
import { axeFindings, liveWorkers } from '../../elements/stage.js';
import type { Desk } from '../fixtures/desk.js';
import type { Room } from '../fixtures/room.js';

// The package does not export these modules, so the test imports the built files.
const built = (path: string): Promise<unknown> =>
  import(new URL(`../../../../../dist/web/${path}.js`, import.meta.url).href);
const { encryptText } = (await built(
  'elements/second-copy/encrypted-file',
)) as typeof FileModule;
const { registerPlatform } = (await built('generator/platform')) as typeof PlatformModule;
const { node } = (await built('generator/node/platform')) as typeof NodeModule;

const TEXT =
  'Backup codes\r\n   1  [ ]  Q7TR-691V-V8SE-DAAE\r\n   2  [ ]  87CP-XHAH-4MWS-T44D';
const WORDS = 'abacus-zoom-yo-yo-zen-zap';
const FIELD = 'The five words of this file';

/** The page opens the encrypted file that the panel saves. */
export function encryptedCases({ open, downloads }: Room): void {
  describe('an encrypted file', () => {
    let desk: Desk;
    let file: Buffer;
    before(async () => {
      registerPlatform(node);
      file = Buffer.from(await encryptText(TEXT, WORDS));
      desk = await open();
      await desk.toCheck();
    });
    after(() => desk.page.close());

    async function choose(name: string, content: Buffer): Promise<void> {
      const path = join(downloads, name);
      writeFileSync(path, content);
      await desk.choose(path);
    }

    async function openWith(words: string): Promise<void> {
      await desk.hands.fill(FIELD, words);
      await desk.hands.press('Open');
    }

    test('opens by its five words only, and its text can be erased', async () => {
      await choose('codes.txt.age', file);
      await openWith('abacus-zoom-yo-yo-zen-zip');
      assert.equal(
        await desk.untilShown('#words-problem'),
        'These words don’t open this file. Check each one.',
      );
      assert.deepEqual(await axeFindings(desk.page), []);

      await openWith(' Abacus zoom yo-yo ZEN zap');
      const shown = await desk.untilShown('#sheet-text');
      assert.equal(shown, TEXT.replace(/\s+/g, ' '));
      assert.deepEqual(await desk.textsOf('#sheet-text[translate="no"]'), [shown]);
      assert.deepEqual(await desk.textsOf('#words'), []);
      assert.deepEqual(await axeFindings(desk.page), []);
      assert.equal(await liveWorkers(desk.page), 0);

      // Sheets that are ready meanwhile don't take its place.
      await desk.page.evaluate(() => {
        document
          .querySelector('sheet-maker')
          ?.dispatchEvent(
            new CustomEvent('made', { detail: { name: 'made.json', entries: [] } }),
          );
      });
      assert.deepEqual(await desk.textsOf('#sheet-text'), [shown]);

      await desk.hands.press('Erase from this page');
      await untilErased();
    });

    test('leaves nothing in a page that is left', async () => {
      await choose('codes.txt.age', file);
      await openWith(WORDS);
      await desk.untilShown('#sheet-text');
      // As a browser does that keeps the page for the Back button.
      await desk.page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      });
      await untilErased();
    });

    /** Waits until no code is on the page, and the same file can be chosen again. */
    async function untilErased(): Promise<void> {
      await desk.page.waitForFunction(
        () => window.partsWith?.('#sheet-text').length === 0,
      );
      const rest = await desk.page.evaluate(() =>
        (window.partsWith?.('*') ?? []).map((part) =>
          part instanceof HTMLInputElement ? part.value : part.textContent,
        ),
      );
      assert.ok(rest.length > 0);
      assert.ok(!rest.join('\n').includes('Q7TR'), 'a code is left');
      assert.ok(!rest.join('\n').includes('codes.txt.age'), 'the file is still chosen');
      assert.deepEqual(await desk.faults(), []);
    }

    test('that words can’t open is refused when it is chosen', async () => {
      const inLatin = file.toString('latin1');
      const costly = inLatin.replace(' 17\n', ' 29\n');
      const forKey = inLatin.replace(/-> scrypt .*\n/, `-> X25519 ${'A'.repeat(43)}\n`);
      const refused: [content: string, reason: RegExp][] = [
        [
          costly,
          /^refused\.age This file needs more than 1 GiB of memory, which this page refuses\.$/,
        ],
        [
          forKey,
          /^refused\.age This file is encrypted, but not with words\. Only the key/,
        ],
        ['age', /^refused\.age This isn’t an import file/],
      ];
      for (const [content, reason] of refused) {
        await choose('codes.txt.age', file);
        await desk.untilShown('#words');
        await choose('refused.age', Buffer.from(content, 'latin1'));
        assert.match(await desk.untilShown('#file-state .problem'), reason);
        assert.deepEqual(await desk.textsOf('#words'), []);
      }
      assert.deepEqual(await desk.faults(), []);
    });
  });
}
