import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import type { ImportFile } from '../../../web/protocol/import-file.js';
import { liveWorkers } from '../../elements/stage.js';
import type { Desk } from '../fixtures/desk.js';
import { dropFile } from '../fixtures/import-file.js';
import type { Room } from '../fixtures/room.js';

/** Checking a printed code doesn't use it up. */
export function checkingCases({ open, downloads }: Room): void {
  describe('checking a code', () => {
    let codes: string[] = [];
    let importFile = '';
    let desk: Desk;
    before(async () => {
      const maker = await open();
      codes = await maker.makeFor('ada@example.org');
      importFile = await maker.saveFile();
      await maker.page.close();
      desk = await open();
      await desk.toCheck();
    });
    after(() => desk.page.close());

    async function check(code: string): Promise<string> {
      await desk.hands.fill('Code', code);
      await desk.hands.press('Check');
      return desk.untilShown('#outcome .notice, .problem');
    }

    test('without a file, a code is checked for typos', async () => {
      assert.match(await check(codes[2] ?? ''), /^No typos/);
      const mistyped = `${(codes[2] ?? '').slice(0, -1)}${codes[2]?.endsWith('0') ? '1' : '0'}`;
      assert.match(await check(mistyped), /^Check character 16/);
    });

    test('with its file, a code is found in any spelling', async () => {
      await desk.choose(importFile);
      assert.match(await desk.untilShown('#file-state .opened'), /import\.json 1 set$/);
      const spelling = codes[6]?.toLowerCase().replaceAll('-', ' ') ?? '';
      assert.match(
        await check(spelling),
        /^This is code 7 of set \w{4}-\w{4}, made on .+\. ada@example\.org$/,
      );
    });

    test('a code from another sheet is recognised as such', async () => {
      const other = await open();
      const [foreign = ''] = await other.makeFor('ada@example.org');
      await other.page.close();
      assert.match(await check(foreign), /^A valid code, but not from this file\.$/);
    });

    test('new sheets can be checked against right away', async () => {
      const maker = await open();
      const made = await maker.makeFor('grace');
      assert.match(await maker.untilShown('#file-state .opened'), /1 set$/);
      await maker.toCheck();
      await maker.hands.fill('Code', made[0] ?? '');
      await maker.hands.press('Check');
      assert.match(await maker.untilShown('#outcome .notice'), /^This is code 1 of/);
      await maker.page.close();
    });

    test('a search in many sets ends with the first match and announces little', async () => {
      const many = await open();
      await many.toCheck();
      await many.page.evaluate(watchSearch);
      const path = join(downloads, 'many.json');
      writeFileSync(path, withOthers(readFileSync(importFile, 'utf8'), 60));
      await many.choose(path);
      await many.untilShown('#file-state .opened');

      await many.hands.fill('Code', codes[3] ?? '');
      await many.hands.press('Check');
      assert.match(await many.untilShown('#outcome .notice'), /^This is code 4 of/);
      const { derived } = await searched(many);
      assert.ok(derived < 20, `${derived} derivations`);
      assert.equal(await liveWorkers(many.page), 0);

      const other = await open();
      const [foreign = ''] = await other.makeFor('grace');
      await other.page.close();
      await many.hands.fill('Code', foreign);
      await many.hands.press('Check');
      assert.match(await many.untilShown('#outcome .bad'), /^A valid code, but not from/);
      const { derived: all, announced } = await searched(many);
      assert.equal(all - derived, 61);
      const progress = Array.from(
        new Set(announced.filter((text) => text.startsWith('Trying'))),
      );
      assert.ok(progress.length <= 4, progress.join('\n'));
      assert.ok(progress.includes('Trying 61 sets.'), progress.join('\n'));
      assert.deepEqual(await many.faults(), []);
      await many.page.close();
    });

    test('a file dropped anywhere on the page is opened, and the page stays', async () => {
      const fresh = await open();
      await fresh.choose(importFile);
      await fresh.untilShown('#file-state .opened');
      await dropFile(fresh, 'dropped.json', good());
      await fresh.page.waitForFunction(() =>
        window
          .partsWith?.('#file-state .opened')[0]
          ?.textContent.includes('dropped.json'),
      );
      assert.equal(await chosen(fresh), '');
      await fresh.page.close();
    });

    test('if two files are opened at once, the last one counts', async () => {
      const fresh = await open();
      await fresh.page.evaluate(() => {
        Blob.prototype.arrayBuffer = new Proxy(
          Reflect.get(Blob.prototype, 'arrayBuffer'),
          {
            async apply(read, file: File, given) {
              const isSlow = file.name === 'slow.json';
              if (isSlow) await new Promise((resolve) => setTimeout(resolve, 1_000));
              document.title = isSlow ? 'both are read' : document.title;
              return Reflect.apply(read, file, given) as unknown;
            },
          },
        );
      });
      await dropFile(fresh, 'slow.json', 'no JSON');
      await dropFile(fresh, 'quick.json', good());
      assert.equal(await fresh.untilShown('#file-state .opened'), 'quick.json 1 set');
      await fresh.page.waitForFunction(() => document.title === 'both are read');
      await sleep(200);
      assert.deepEqual(await fresh.textsOf('#file-state .opened'), ['quick.json 1 set']);
      await fresh.page.close();
    });

    test('the name of a file can’t reverse the text around it', async () => {
      const fresh = await open();
      const name = 'safe\u202Enosj.exe';
      await dropFile(fresh, name, good());
      await fresh.untilShown('#file-state .opened');
      assert.deepEqual(await fresh.textsOf('#file-state bdi'), [name]);
      await fresh.hands.fill('Code', '0000-0000-0000-0000');
      await fresh.hands.press('Check');
      await fresh.untilShown('#outcome .bad');
      assert.deepEqual(await fresh.textsOf('#file-state bdi'), [name]);
      await dropFile(fresh, name, '');
      await fresh.untilShown('#file-state .problem');
      assert.deepEqual(await fresh.textsOf('#file-state bdi'), [name]);
      await fresh.page.close();
    });

    const good = () => readFileSync(importFile, 'utf8');
    test('an import file may start with a byte order mark', async () => {
      const path = join(downloads, 'marked.json');
      writeFileSync(path, `\uFEFF${good()}`);
      await desk.choose(path);
      await desk.page.waitForFunction(() =>
        window.partsWith?.('#file-state .opened')[0]?.textContent.includes('marked.json'),
      );
    });

    test('an import file in another encoding is refused, and the page names the encoding', async () => {
      const path = join(downloads, 'wide.json');
      writeFileSync(path, `\uFEFF${good()}`, 'utf16le');
      await desk.choose(path);
      const problem = await desk.untilShown('#file-state .problem');
      assert.match(
        problem,
        /^wide\.json This file isn’t in UTF-8, but seems to be in UTF-16\. Save it/,
      );
    });

    const hostile: Record<string, () => [content: string | Buffer, expected: RegExp]> = {
      'an empty file': () => ['', /not_json/],
      'a picture': () => [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]), /not_json/],
      'half a file': () => [good().slice(0, 300), /not_json/],
      'more than 4 MiB': () => [
        ' '.repeat(4 * 2 ** 20 + 1),
        /too_large.*Limit 4,194,304$/,
      ],
      'a field too many': () => [
        good().replace('"version"', '"<b>x</b>": 1, "version"'),
        /unknown_field/,
      ],
      'a name twice': () => [
        good().replace('"version"', '"version": 1, "version"'),
        /duplicate_key/,
      ],
      'a KDF below the floor': () => [good().replace('"m": 19456', '"m": 8'), /too_low/],
      'a KDF that would hang': () => [
        good().replace('"m": 19456', '"m": 9999999999'),
        /too_high/,
      ],
      'a name that reverses the text': () => [
        good().replace('ada@', '\u202Eada@'),
        /not_printable/,
      ],
      'very deep nesting': () => ['['.repeat(100_000), /not_json|wrong_type/],
    };
    for (const [what, make] of Object.entries(hostile)) {
      test(`${what} is refused with its reason`, async () => {
        const [content, expected] = make();
        const path = join(downloads, 'hostile.json');
        writeFileSync(path, content);
        await desk.choose(importFile);
        await desk.untilShown('#file-state .opened');
        await desk.choose(path);
        const problem = await desk.untilShown('#file-state .problem');
        assert.match(problem, /^hostile\.json This isn’t an import file/);
        assert.match(problem, expected);
        assert.deepEqual(await desk.faults(), []);
      });
    }
  });
}

/** Adds sets to an import file. No code belongs to them. */
function withOthers(text: string, count: number): string {
  const file = JSON.parse(text) as ImportFile;
  const [first] = file.enrolments;
  assert.ok(first);
  for (let index = 0; index < count; index++) {
    const { account, enrolment } = first;
    const set = `0000000${index}`.slice(-8);
    const salt = randomBytes(16).toString('base64url');
    file.enrolments.push({ account, enrolment: { ...enrolment, set, salt } });
  }
  return JSON.stringify(file);
}

declare global {
  interface Window {
    /** How many proofs the workers derived, and what screen readers were told. */
    search?: { derived: number; announced: string[] };
  }
}

/** Runs in the page. */
function watchSearch(): void {
  const search = (window.search = { derived: 0, announced: [] as string[] });
  Worker.prototype.postMessage = new Proxy(Reflect.get(Worker.prototype, 'postMessage'), {
    apply(post, worker, given: [{ kind?: string }]) {
      if (given[0].kind === 'proof') search.derived += 1;
      Reflect.apply(post, worker, given);
    },
  });
  const [outcome] = window.partsWith?.('#outcome') ?? [];
  const note = () => search.announced.push(outcome?.textContent.trim() ?? '');
  const everything = { childList: true, characterData: true, subtree: true };
  if (outcome !== undefined) new MutationObserver(note).observe(outcome, everything);
}

async function searched({
  page,
}: Desk): Promise<{ derived: number; announced: string[] }> {
  return (await page.evaluate(() => window.search)) ?? { derived: 0, announced: [] };
}

/** The file that the field says was chosen. */
function chosen({ page }: Desk): Promise<string> {
  return page.evaluate(() => {
    const [field] = window.partsWith?.('#file') ?? [];
    return (field as HTMLInputElement).value;
  });
}
