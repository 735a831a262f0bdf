import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { describe, test } from 'node:test';

import { newBareConsumer } from './consumer.js';
import { addExample, instructionsOf } from './examples.js';
import { enrolIn } from './panel.js';
import type { Stage } from './stage.js';
import { untilMatches } from '../browser/matching.js';
import { PATIENCE_MS } from '../runner/patience.js';

/** The smallest site, started as its first comment says. */
export function smallestSiteCases(stage: Stage): void {
  describe('the smallest site', () => {
    test('makes codes, and signs in with one', async (t) => {
      const { packages, commands } = await instructionsOf('smallest/server.js');
      const folder = await newBareConsumer(...packages);
      await addExample('smallest', folder);
      const port = await freePort();
      const server = spawn('sh', ['-c', `exec ${commands}`], {
        cwd: folder,
        env: { ...process.env, PORT: String(port), DATABASE_URL: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      t.after(() => server.kill());
      let said = '';
      for await (const text of server.stdout.setEncoding('utf8')) {
        said += String(text);
        if (said.includes('\n')) break;
      }
      const address = /The site is at (\S+)/.exec(said)?.[1];
      assert.ok(address, said);

      const profile = await (await stage.browser()).createBrowserContext();
      t.after(() => profile.close());
      const page = await profile.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(String(error)));
      // Whether she has her phone.
      let hasPhone = true;
      page.on('dialog', (dialog) => {
        if (dialog.type() !== 'confirm' || hasPhone) void dialog.accept();
        else void dialog.dismiss();
      });
      await page.goto(address);
      const codes = await enrolIn(page);
      assert.equal(codes.length, 10);

      await page.reload();
      await untilMatches(page, 'backup-codes-entry:state(ready)');
      await page.locator('backup-codes-entry >>> input').fill(codes[2] ?? '');
      await page.locator('backup-codes-entry >>> [part~="primary"]').click();
      await untilMatches(page, 'backup-codes-entry:state(accepted)');

      // Later, without her phone.
      hasPhone = false;
      await Promise.all([
        page.waitForNavigation(),
        page.locator('backup-codes-entry >>> ::-p-text(Continue)').click(),
      ]);
      const stepUp = page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const event = new Event('backup-codes-step-up');
            document.dispatchEvent(Object.assign(event, { respondWith: resolve }));
          }),
      );
      await untilMatches(page, 'dialog > backup-codes-entry:state(ready)');
      await page.locator('dialog > backup-codes-entry >>> input').fill(codes[3] ?? '');
      await page.locator('dialog > backup-codes-entry >>> [part~="primary"]').click();
      // The driver remembers the text of a shadow tree that it has once searched.
      await untilMatches(page, 'dialog > backup-codes-entry:state(accepted)');
      await page.locator('dialog > backup-codes-entry >>> ::-p-text(Continue)').click();
      assert.equal(await stepUp, true);
      assert.deepEqual(trouble, []);
    });
  });
}

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
