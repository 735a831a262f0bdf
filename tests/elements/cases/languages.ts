import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';

import { GALLERY } from '../../gallery/files.js';
import { servePage } from '../../gallery/site.js';
import { blocksOf } from '../../readme/blocks.js';
import { readDocument, ROOT } from '../../readme/documents.js';
import type { SharedBrowser } from '../scene.js';
import { openStage, type Stage } from '../stage.js';

declare global {
  interface Window {
    /** Set by the test: what the panel shows and speaks when it first appears. */
    first?: Promise<{
      heading: string;
      language: string | undefined;
      refused?: string[];
    }>;
  }
}

const SHOW_PANEL = "document.body.append(document.createElement('backup-codes-panel'));";

/** The network fails while a language loads, and works the next time. */
const FAILING = `
  import { configureLocales } from 'backup-codes/elements';
  import { templates } from 'backup-codes/elements/locales/de.js';

  let tries = 0;
  const show = configureLocales({
    de: () => (tries++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve({ templates })),
  });
  const before = window.first;
  window.first = (async () => {
    const refused = [];
    for (const tag of ['de', 'xx']) await show(tag).catch((error) => refused.push(String(error)));
    await show('de');
    await import('backup-codes/elements/define');
    return { ...(await before), refused };
  })();`;

/** A page chooses a language with the scripts of the README. */
export function languageCases({ browser }: SharedBrowser): void {
  describe('a page that chooses a language as the README says', () => {
    const [byReader = '', byPage = ''] = blocksOf(readDocument('web/elements/README.md'))
      .map(({ code }) => code)
      .filter((code) => code.includes('configureLocales('));
    // In the repository, so that the package's own name leads to what was built.
    let folder = '';
    let stage: Stage;
    before(async () => {
      folder = mkdtempSync(join(ROOT, 'build/languages-'));
      stage = await openStage(browser());
      await stage.page.evaluateOnNewDocument(() => {
        const languages = ['xx', 'de-AT', 'fr'];
        Object.defineProperty(navigator, 'languages', { value: languages });
        window.first = customElements.whenDefined('backup-codes-panel').then(async () => {
          const panel = document.querySelector('backup-codes-panel');
          await panel?.updateComplete;
          const root = panel?.shadowRoot;
          return {
            heading: root?.querySelector('h2')?.textContent.trim() ?? '',
            language: root?.querySelector('section')?.lang,
          };
        });
      });
    });
    after(async () => {
      await stage.page.close();
      rmSync(folder, { recursive: true });
    });

    const firstOn = async (name: string, script: string) => {
      const file = join(folder, `${name}.ts`);
      writeFileSync(file, `${SHOW_PANEL}\n${script}`);
      const site = await servePage({ ...GALLERY, script: pathToFileURL(file) });
      try {
        await stage.page.goto(site.origin);
        return await stage.page.evaluate(() => window.first);
      } finally {
        await site.close();
      }
    };

    test('speaks the language of the reader from the start', async () => {
      assert.deepEqual(await firstOn('reader', byReader), {
        heading: 'Backup-Codes',
        language: 'de',
      });
    });

    test('speaks in its own words from the start', async () => {
      const define = "await import('backup-codes/elements/define');";
      assert.deepEqual(await firstOn('own', `${byPage}\n${define}`), {
        heading: 'Recovery codes',
        language: 'en-GB',
      });
    });

    test('shows a language that loads only at the second try', async () => {
      assert.deepEqual(await firstOn('failing', FAILING), {
        heading: 'Backup-Codes',
        language: 'de',
        refused: ['Error: offline', 'Error: Invalid locale code'],
      });
    });
  });
}
