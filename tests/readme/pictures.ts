import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { CHROMIUM, start } from '../browser/browsers.js';
import { mouseOf } from '../demo/fixtures/hands.js';
import { startDemo } from '../demo/fixtures/site.js';
import { visit } from '../demo/fixtures/visit.js';
import { untilShown, untilState } from '../elements/hands.js';

// Compiled, this file is in build/js/tests/readme.
const PICTURES = fileURLToPath(
  new URL('../../../../web/demo/pictures/', import.meta.url),
);

/**
 * Takes the pictures of the README: the panel, a printed sheet, and the entry with a
 * typo.
 */
export async function takePictures(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const site = await startDemo();
  const browser = await start(CHROMIUM);
  try {
    const ada = await visit(browser, site, mouseOf);
    /** Takes the product alone: what stands above its header belongs to the demo. */
    const shoot = async (name: string, height: number) => {
      const y = await ada.page.$eval('.top', (top) => top.getBoundingClientRect().y);
      const { width = 0 } = ada.page.viewport() ?? {};
      const clip = { x: 0, y, width, height };
      await ada.page.screenshot({ path: `${PICTURES}${name}.png` as const, clip });
    };
    await ada.page.setViewport({ width: 1_080, height: 920, deviceScaleFactor: 1.5 });
    await ada.signIn();
    await ada.hands.fill('Where will you keep them? (optional)', 'Home safe');
    await ada.hands.press('Get backup codes');
    await untilState(ada.page, 'codes');
    await shoot('panel', 832);
    takeSheet(await ada.page.pdf({ format: 'a4' }));
    const [code = ''] = await ada.keepCodes();
    await ada.turnOn(code);
    await ada.signOut();
    await ada.beginWithCode();
    await ada.page.setViewport({ width: 720, height: 660, deviceScaleFactor: 1.5 });
    const mistyped = code.slice(0, 7) + (code[7] === 'B' ? '8' : 'B') + code.slice(8);
    await ada.hands.fill('Backup code', mistyped);
    await untilShown(ada.page, '.proposal');
    await shoot('entry', 590);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Renders the first page of a PDF as a picture. */
function takeSheet(pdf: Uint8Array): void {
  const folder = mkdtempSync(join(tmpdir(), 'backup-codes-sheet-'));
  const file = join(folder, 'sheet.pdf');
  writeFileSync(file, pdf);
  const options = ['-png', '-singlefile', '-r', '80', '-gray'];
  execFileSync('pdftoppm', [...options, file, `${PICTURES}sheet`]);
  rmSync(folder, { recursive: true });
}
