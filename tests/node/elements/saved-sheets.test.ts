import assert from 'node:assert/strict';
import { test } from 'node:test';

import type * as FoundCodesModule from '../../../web/elements/scanning/found-codes.js';
import type * as LanguagesModule from '../../../web/elements/languages.js';
import type * as SheetTextModule from '../../../web/elements/sheet/sheet-text.js';
import type * as GeneratorModule from '../../../web/generator/node/index.js';

// The package does not export all of these modules, so the test imports the built files.
const built = (name: string): Promise<unknown> =>
  import(new URL(`../../../../../dist/web/${name}.js`, import.meta.url).href);
const { generateCodeSet } = (await built(
  'generator/node/index',
)) as typeof GeneratorModule;
const { codesIn } = (await built(
  'elements/scanning/found-codes',
)) as typeof FoundCodesModule;
const { configureLocales, LANGUAGES } = (await built(
  'elements/languages',
)) as typeof LanguagesModule;
const { sheetText } = (await built(
  'elements/sheet/sheet-text',
)) as typeof SheetTextModule;

// @lit/localize tells the window when the language changes.
Object.assign(globalThis, { window: new EventTarget() });
const show = configureLocales();

for (const language of LANGUAGES) {
  for (const profile of ['standard', 'long', 'numeric'] as const) {
    test(`the ${profile} codes of a sheet are found in its file in ${language}`, async () => {
      await show(language);
      const set = await generateCodeSet({ format: profile });
      const { id, created, format } = set;
      const codes = set.codes();
      const names = {
        service: 'Postbox',
        account: 'ada@example.org',
        label: 'Home safe',
      };
      const text = sheetText({ ...names, set: id, created, codes });
      const found = await codesIn(text, [format]);
      assert.deepEqual(
        found,
        codes.map((code, index) => ({ code, number: String(index + 1) })),
      );
    });
  }
}
