import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isPrintable } from 'backup-codes/protocol';
import fc from 'fast-check';

import type * as FileNameModule from '../../../web/elements/sheet/file-name.js';
import type * as LayoutModule from '../../../web/elements/sheet/layout.js';
import type * as SheetTextModule from '../../../web/elements/sheet/sheet-text.js';
import type * as SheetModule from '../../../web/elements/sheet/sheet.js';

// The package does not export these modules, so the test imports the built files.
const built = (name: string): Promise<unknown> =>
  import(
    new URL(`../../../../../dist/web/elements/sheet/${name}.js`, import.meta.url).href
  );
const { sheetFields, sheetPlace } = (await built('sheet')) as typeof SheetModule;
const { sheetText } = (await built('sheet-text')) as typeof SheetTextModule;
const { fileName, fileNameOfSet } = (await built('file-name')) as typeof FileNameModule;
const { pagesOf } = (await built('layout')) as typeof LayoutModule;

function sheetWith(names: Partial<SheetModule.Sheet>): SheetModule.Sheet {
  return {
    service: '',
    account: '',
    label: '',
    created: '2026-11-24T10:00:00Z',
    set: 'K7Q29M3D',
    codes: ['Q7TR-691V-V8SE-DAAE'],
    ...names,
  };
}

const HOSTILE = '\u001b\r\n\u2028\u202e\u200b\ufff9\u{e0041}\u{e007f}';
const anyName = fc
  .array(fc.oneof(fc.string(), fc.constantFrom(...Array.from(HOSTILE))))
  .map((parts) => parts.join(''));

test('a page cannot put an extra line or hidden text on a sheet or in a file name', () => {
  const plain = sheetText(sheetWith({ service: 'a', account: 'b', label: 'c' }));
  fc.assert(
    fc.property(anyName, anyName, anyName, (service, account, label) => {
      const sheet = sheetWith({
        service: `a${service}`,
        account: `b${account}`,
        label: `c${label}`,
      });
      const lines = sheetText(sheet).split('\r\n');
      assert.equal(lines.length, plain.split('\r\n').length);
      assert.ok(lines.every(isPrintable));
      assert.ok(isPrintable(sheetPlace(sheet).service));
      assert.ok(sheetFields(sheet).flat().every(isPrintable));
      assert.match(fileName(sheet), /^[\p{L}\p{M}\p{N}@._+-]+$/u);
      assert.ok(isPrintable(fileName(sheet)));
    }),
  );
});

test('names in any script stay unchanged', () => {
  const names = { service: 'Банк 👩‍💻', account: 'می‌خواهم@example.org', label: '金庫' };
  const fields = Object.fromEntries(sheetFields(sheetWith(names)));
  assert.deepEqual(
    [sheetPlace(sheetWith(names)).service, fields['Account'], fields['Name']],
    [names.service, names.account, names.label],
  );
});

test('sheets of one account made on one day get different file names', () => {
  const names = { service: 'Postbox', account: 'office', label: 'Lin' };
  const one = fileNameOfSet(sheetWith(names));
  const other = fileNameOfSet(sheetWith({ ...names, set: 'N2P6YV8H' }));
  assert.equal(one, 'Postbox-backup-codes-office-Lin-K7Q2-9M3D');
  assert.notEqual(one, other);
});

test('the box about typing a code goes once the set is on', () => {
  assert.match(sheetText(sheetWith({})), /work only after you have typed one/);
  assert.doesNotMatch(sheetText(sheetWith({ isOn: true })), /work only after/);
});

test('the text says where to sign in, and whom to ask when all is lost', () => {
  const text = sheetText(
    sheetWith({
      service: 'Postbox',
      serviceUrl: 'https://postbox.example/',
      recoveryUrl: 'https://postbox.example/recover',
    }),
  );
  assert.match(text, /^Postbox, postbox\.example\r$/m);
  assert.match(text, /Go to postbox\.example\/recover\r$/m);
  assert.match(sheetText(sheetWith({ service: 'Postbox' })), /Ask Postbox for help/);
});

test('every code is on exactly one page, with its number', () => {
  const codes = Array.from({ length: 50 }, (_, index) => `CODE-${index + 1}`);
  for (const layout of ['usual', 'large', 'cards'] as const) {
    for (const withQr of [false, true]) {
      const pages = pagesOf(sheetWith({ codes }), { layout, withQr });
      const printed = pages.flatMap((page) =>
        page.codes.map((code, index) => [code, page.firstNumber + index]),
      );
      assert.deepEqual(
        printed,
        codes.map((code, index) => [code, index + 1]),
      );
      assert.ok(pages.every(({ total }) => total === pages.length));
    }
  }
});
