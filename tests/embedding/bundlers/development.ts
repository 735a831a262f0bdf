import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, test } from 'node:test';

import type { Enrolment } from 'backup-codes';
import type * as Vite from 'vite';

import { newConsumer, OLDER, PROJECT } from '../consumer.js';
import { addExample } from '../examples.js';
import type { Stage } from '../stage.js';

declare global {
  interface Window {
    makeCodes?: () => Promise<{ enrolment: Enrolment; codes: string[] }>;
  }
}

/** No kit stands behind Vite's server, so the page makes codes when the test asks it to. */
const PROBE = `
import { generateCodeSet, toEnrolment } from 'backup-codes';

window.makeCodes = async () => {
  const set = await generateCodeSet();
  return { enrolment: await toEnrolment(set), codes: set.codes() };
};
`;

/** Vite's development server. */
export function developmentCases(stage: Stage): void {
  describe('Vite while a site is developed', () => {
    for (const [version, home] of [
      ['8', PROJECT],
      ['7', OLDER],
    ] as const) {
      test(`finds the worker and the module, version ${version}`, async (t) => {
        const entry = join(home, 'node_modules/vite/dist/node/index.js');
        const vite = (await import(pathToFileURL(entry).href)) as typeof Vite;
        assert.equal(vite.version.split('.')[0], version);
        const root = join(await newConsumer(), 'vite');
        await addExample('bundlers/vite', root);
        await appendFile(join(root, 'main.js'), PROBE);
        const server = await vite.createServer({
          root,
          configFile: false,
          logLevel: 'error',
          server: { host: '127.0.0.1', port: 0, hmr: false },
        });
        t.after(() => server.close());
        await server.listen();

        const profile = await (await stage.browser()).createBrowserContext();
        t.after(() => profile.close());
        const page = await profile.newPage();
        const workers: string[] = [];
        const modules: string[] = [];
        page.on('workercreated', (worker) => workers.push(worker.url()));
        page.on('response', (response) => {
          const { pathname } = new URL(response.url());
          if (pathname.endsWith('.wasm'))
            modules.push(`${response.status()} ${pathname}`);
        });
        await page.goto(server.resolvedUrls?.local[0] ?? '');
        // Vite reloads the page after it has pre-bundled a package.
        await page.waitForFunction(() => window.makeCodes !== undefined);
        const made = await page.evaluate(() => window.makeCodes?.());
        assert.equal(made?.codes.length, 10);
        assert.equal(new Set(made.enrolment.verifiers).size, 10);

        assert.ok(workers.length > 0);
        for (const url of workers) assert.match(url, /\/generator\/browser\/worker\.js/);
        const found = new Set(modules);
        assert.equal(found.size, 1);
        assert.match(
          Array.from(found).join(),
          /^200 .*\/dist\/wasm\/backup-codes\.wasm$/,
        );
      });
    }
  });
}
