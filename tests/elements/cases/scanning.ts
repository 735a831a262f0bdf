import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import type { Browser, Page } from 'puppeteer-core';

import { CHROMIUM, start } from '../../browser/browsers.js';
import { GALLERY } from '../../gallery/files.js';
import { servePage, type OnePageSite } from '../../gallery/site.js';
import { ENTRY_STORIES } from '../../gallery/stories/entry.js';
import { LOOK_AGAIN } from '../../browser/matching.js';
import {
  focused,
  openStory,
  pressByKey,
  rendered,
  textOf,
  untilShown,
} from '../hands.js';
import { photoOf, videoOf } from '../qr-pictures.js';
import type { SharedBrowser } from '../scene.js';
import { axeFindings, openStage, type Stage } from '../stage.js';

/** Codes that pass the check of their format, and the same as a symbol holds them. */
const CODE = 'Q3SV-YMNS-AK67-Z82X';
const OTHER = '9Y6N-T1FW-M911-6V48';
const IN_SYMBOL = CODE.replaceAll('-', '');

const SHEET = `Backup codes for Postbox

Account  ada@example.org
Set      K7Q2-9M3D

   1  [ ]  ${CODE}
   2  [x]  ${OTHER}

Tick off each code when you’ve used it.
`;

declare global {
  interface Window {
    /** The streams that the page has got from a camera. */
    streams?: MediaStream[];
  }
}

/** A code comes from the camera, a photo or a file, and is never sent by itself. */
export function scanningCases({ kind, browser }: SharedBrowser): void {
  describe('scanning', () => {
    const folder = mkdtempSync(join(tmpdir(), 'backup-codes-scanning-'));
    let gallery: OnePageSite;
    let withCamera: Browser | undefined;
    let stage: Stage;
    before(async () => {
      gallery = await servePage(GALLERY);
      const video = join(folder, 'camera.y4m');
      writeFileSync(video, videoOf(IN_SYMBOL));
      if (kind === CHROMIUM) withCamera = await start(filming(video));
      stage = await openStage(withCamera ?? browser());
      await stage.page.evaluateOnNewDocument(keepStreams);
    });
    after(async () => {
      await stage.page.close();
      await withCamera?.close();
      await gallery.close();
      rmSync(folder, { recursive: true });
    });

    async function showEntry(sought = 'entry-ready'): Promise<Page> {
      const story = ENTRY_STORIES.find(({ name }) => name === sought);
      assert.ok(story !== undefined, sought);
      await openStory(stage.page, gallery.origin, story);
      return stage.page;
    }

    /** Opens the dialog on a page that has no camera. */
    async function scanWithoutCamera(): Promise<Page> {
      const page = await showEntry();
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
      });
      await pressByKey(page, 'Scan');
      await untilShown(page, 'dialog[open] h2');
      return page;
    }

    async function give(page: Page, name: string, content: Uint8Array | string) {
      const path = join(folder, name);
      writeFileSync(path, content);
      const input = await page.$('backup-codes-entry >>> input[type=file]');
      assert.ok(input !== null);
      await input.uploadFile(path);
    }

    test('a photo of the symbol beside a code fills the field, and sends nothing', async () => {
      const page = await scanWithoutCamera();
      assert.deepEqual(await textOf(page, 'dialog video'), []);
      await give(page, 'photo.bmp', photoOf(IN_SYMBOL));
      await untilFilled(page, CODE);
      assert.equal(await focused(page), 'input: Backup code');
      assert.equal((await page.$('backup-codes-entry:state(ready)')) !== null, true);
      assert.match(
        (await textOf(page, '.unseen[role=status]')).join(),
        /is in the field/,
      );
    });

    test('a photo without a symbol, and one of something else, are said to be that', async () => {
      const page = await scanWithoutCamera();
      await give(page, 'nothing.bmp', photoOf());
      await untilSaid(page, 'There’s no backup code in this picture.');
      await give(page, 'address.bmp', photoOf('https://postbox.example'));
      await untilSaid(page, 'That isn’t a backup code.');
      assert.deepEqual(await axeFindings(page), []);
    });

    test('a saved sheet offers its codes, and the person chooses', async () => {
      const page = await scanWithoutCamera();
      await give(page, 'sheet.txt', SHEET);
      await untilShown(page, 'dialog .choices button');
      assert.deepEqual(await textOf(page, 'dialog .choices button'), [
        `1 ${CODE}`,
        `2 ${OTHER}`,
      ]);
      assert.deepEqual(await textOf(page, 'dialog h2'), ['Choose a code']);
      assert.deepEqual(await axeFindings(page), []);
      await page
        .locator('backup-codes-entry >>> .choices li:nth-child(2) button')
        .click();
      await untilFilled(page, OTHER);
      assert.ok(!(await page.content()).includes(CODE));
    });

    test('a sheet that is dropped on the entry offers its codes too', async () => {
      const page = await showEntry();
      await drop(page, '.body', SHEET);
      await untilShown(page, 'dialog .choices button');
      assert.equal(await valueOf(page), '');
      await page.keyboard.press('Escape');
      await untilClosed(page);
      await rendered(page);
      assert.deepEqual(await textOf(page, '.choices'), []);
    });

    test('a file that is dropped on the dialog, or while a code is sent, doesn’t open in its place', async () => {
      const page = await scanWithoutCamera();
      assert.equal(await drop(page, 'dialog', 'Nothing'), 'taken');
      assert.match(
        await untilShown(page, 'dialog .warning'),
        /no backup code in that file/,
      );
      await showEntry('entry-sending');
      assert.equal(await drop(page, '.body', SHEET), 'taken');
      await rendered(page);
      assert.deepEqual(await textOf(page, 'dialog[open]'), []);
    });

    test('there is no dead button where pictures can’t be read', async () => {
      const page = await showEntry();
      await page.$eval('backup-codes-entry', async (entry) => {
        Object.defineProperty(globalThis, 'createImageBitmap', { value: undefined });
        entry.requestUpdate();
        await entry.updateComplete;
      });
      assert.deepEqual(await textOf(page, '.foot button'), [
        'Sign in',
        'I don’t have any of these',
      ]);
    });

    // Only Chromium can take a file for a camera.
    if (kind === CHROMIUM) {
      test('the camera reads a code, and is off afterwards', async () => {
        const page = await showEntry();
        await pressByKey(page, 'Scan');
        await untilFilled(page, CODE);
        await untilClosed(page);
        assert.deepEqual(await liveTracks(page), { streams: 1, live: 0 });
        assert.deepEqual(await stage.faults(), []);
      });

      test('if nothing can read the code, the camera goes off and the dialog says so', async () => {
        const page = await showEntry();
        await page.evaluate(() => {
          // The module isn't loaded yet.
          window.fetch = () => Promise.reject(new TypeError('offline'));
        });
        await pressByKey(page, 'Scan');
        assert.match(await untilShown(page, 'dialog .warning'), /can’t read the square/);
        assert.deepEqual(await liveTracks(page), { streams: 1, live: 0 });
        assert.deepEqual(await textOf(page, 'video'), []);
      });

      for (const [what, leave] of LEAVINGS) {
        test(`the camera is off when ${what}`, async () => {
          const page = await showEntry();
          await page.evaluate(() => {
            // It never finds anything.
            Object.defineProperty(HTMLVideoElement.prototype, 'videoWidth', { value: 0 });
          });
          await pressByKey(page, 'Scan');
          await page.waitForFunction(
            () => window.streams?.[0]?.getTracks()[0]?.readyState === 'live',
            LOOK_AGAIN,
          );
          await leave(page);
          await page.waitForFunction(
            () => window.streams?.[0]?.getTracks()[0]?.readyState === 'ended',
            LOOK_AGAIN,
          );
        });
      }
    }
  });
}

const LEAVINGS: [what: string, leave: (page: Page) => Promise<void>][] = [
  ['the dialog is closed', (page) => page.keyboard.press('Escape')],
  [
    'the page is hidden',
    (page) =>
      page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
        document.dispatchEvent(new Event('visibilitychange'));
      }),
  ],
  [
    'the entry is removed',
    (page) =>
      page.$eval('backup-codes-entry', (entry) => {
        entry.remove();
      }),
  ],
];

/** A Chromium whose camera shows a video, and whose pages may use it. */
function filming(video: string): typeof CHROMIUM {
  const { options } = CHROMIUM;
  const flags = [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${video}`,
  ];
  return {
    ...CHROMIUM,
    options: { ...options, args: [...(options.args ?? []), ...flags] },
  };
}

/** Runs in the page before its own scripts, and keeps what it gets from cameras. */
function keepStreams(): void {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  if (mediaDevices === undefined) return;
  const streams: MediaStream[] = (window.streams = []);
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints) => {
    const stream = await ask(constraints);
    streams.push(stream);
    return stream;
  };
}

function liveTracks(page: Page): Promise<{ streams: number; live: number }> {
  return page.evaluate(() => {
    const streams = window.streams ?? [];
    const tracks = streams.flatMap((stream) => stream.getTracks());
    const live = tracks.filter(({ readyState }) => readyState === 'live').length;
    return { streams: streams.length, live };
  });
}

/** Drops a text file. Returns `left` if the browser would open it in place of the page. */
function drop(page: Page, where: string, text: string): Promise<'taken' | 'left'> {
  return page.$eval(
    `backup-codes-entry >>> ${where}`,
    (target, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'sheet.txt', { type: 'text/plain' }));
      const init = { dataTransfer, bubbles: true, cancelable: true, composed: true };
      return target.dispatchEvent(new DragEvent('drop', init)) ? 'left' : 'taken';
    },
    text,
  );
}

function valueOf(page: Page): Promise<string> {
  return page.$eval('backup-codes-entry >>> input.code', (input) =>
    input instanceof HTMLInputElement ? input.value : '',
  );
}

async function untilFilled(page: Page, code: string): Promise<void> {
  await page.waitForFunction(
    (sought) => {
      const root = document.querySelector('backup-codes-entry')?.shadowRoot;
      return root?.querySelector<HTMLInputElement>('input.code')?.value === sought;
    },
    LOOK_AGAIN,
    code,
  );
}

async function untilSaid(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (sought) =>
      document
        .querySelector('backup-codes-entry')
        ?.shadowRoot?.querySelector('dialog [role=status]')
        ?.textContent.includes(sought),
    LOOK_AGAIN,
    text,
  );
}

async function untilClosed(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('backup-codes-entry')?.shadowRoot?.querySelector('dialog')
        ?.open === false,
    LOOK_AGAIN,
  );
}
