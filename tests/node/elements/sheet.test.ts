import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isPrintable } from 'backup-codes/protocol';
import fc from 'fast-check';

import type * as SheetModule from '../../../web/elements/sheet/sheet.js';

// The package does not export this module, so the test imports the built file.
const { fileName, sheetFields, sheetText, sheetTitle } = (await import(
  new URL('../../../../../dist/web/elements/sheet/sheet.js', import.meta.url).href
)) as typeof SheetModule;

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
      assert.ok(isPrintable(sheetTitle(sheet)));
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
    [fields['Service'], fields['Account'], fields['Name']],
    [names.service, names.account, names.label],
  );
});
