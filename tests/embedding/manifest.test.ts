import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';

import { BackupCodesEntry, BackupCodesPanel } from 'backup-codes/elements';
import { BackupCodesRecovery } from 'backup-codes/elements/recovery';

import { PROJECT } from './consumer.js';
import { makeManifest, type ElementDoc, type ManifestDoc } from './manifest.js';

/** How Lit describes an element's properties. */
type PropertiesOfElement = Record<string, { attribute?: string | false }>;

const ELEMENTS = [
  {
    tag: 'backup-codes-panel',
    source: 'web/elements/panel/panel.ts',
    properties: BackupCodesPanel.properties as PropertiesOfElement,
    others: ['refresh'],
  },
  {
    tag: 'backup-codes-entry',
    source: 'web/elements/entry/entry.ts',
    properties: BackupCodesEntry.properties as PropertiesOfElement,
    others: ['form', 'focus'],
  },
  {
    tag: 'backup-codes-recovery',
    source: 'web/elements/recovery/recovery.ts',
    properties: BackupCodesRecovery.properties as PropertiesOfElement,
    others: [],
  },
];

let manifest: ManifestDoc;

before(async () => {
  manifest = await makeManifest();
});

for (const { tag, source, properties, others } of ELEMENTS) {
  describe(tag, () => {
    test('the manifest names every property and public method, and nothing private', () => {
      const { members = [] } = elementOf(tag);
      const expected = [...Object.keys(properties), ...others];
      assert.deepEqual(namesOf(members), expected.sort());
      for (const { name, description } of members) {
        if (name in properties) assert.ok(description, name);
      }
    });

    test('the manifest names every attribute under the property that it sets', () => {
      const attributes = Object.entries(properties).flatMap(([property, options]) =>
        options.attribute === false ? [] : [[options.attribute ?? property, property]],
      );
      const found = (elementOf(tag).attributes ?? []).flatMap(({ name, fieldName }) =>
        fieldName === undefined ? [] : [[name, fieldName]],
      );
      assert.deepEqual(found, attributes);
    });

    test('the manifest contains everything that the class documents', async () => {
      const text = await readFile(join(PROJECT, source), 'utf8');
      const element = elementOf(tag);
      const { attributes = [], events = [], slots = [] } = element;
      const { cssParts = [], cssStates = [] } = element;
      const only = attributes.filter(({ fieldName }) => fieldName === undefined);
      assert.deepEqual(namesOf(only), documented(text, 'attr'));
      assert.deepEqual(namesOf(events), documented(text, 'fires'));
      assert.deepEqual(namesOf(slots), documented(text, 'slot'));
      assert.deepEqual(namesOf(cssParts), documented(text, 'csspart'));
      assert.deepEqual(namesOf(cssStates), documented(text, 'cssState'));
      assert.ok(cssStates.length > 0);
      const all = [...events, ...slots, ...cssParts, ...cssStates];
      for (const { name, description } of all) {
        assert.ok(description, name);
      }
    });
  });
}

test('the manifest names published files and where each tag is defined', () => {
  const home = 'dist/web/elements';
  assert.deepEqual(manifest.modules.map(({ path }) => path).sort(), [
    `${home}/define.js`,
    `${home}/entry/entry.js`,
    `${home}/panel/panel.js`,
    `${home}/recovery/define.js`,
    `${home}/recovery/recovery.js`,
  ]);
  const define = manifest.modules.find(({ path }) => path === `${home}/define.js`);
  assert.deepEqual(define?.exports, [
    definition('backup-codes-panel', 'BackupCodesPanel', `${home}/panel/panel.js`),
    definition('backup-codes-entry', 'BackupCodesEntry', `${home}/entry/entry.js`),
  ]);
  const apart = manifest.modules.find(
    ({ path }) => path === `${home}/recovery/define.js`,
  );
  const file = `${home}/recovery/recovery.js`;
  assert.deepEqual(apart?.exports, [
    definition('backup-codes-recovery', 'BackupCodesRecovery', file),
  ]);
});

function definition(name: string, element: string, module: string) {
  const declaration = { name: element, module };
  return { kind: 'custom-element-definition', name, declaration };
}

function elementOf(tag: string): ElementDoc {
  const all = manifest.modules.flatMap(({ declarations }) => declarations);
  const found = all.find(({ tagName }) => tagName === tag);
  assert.ok(found, `${tag} is not in the manifest`);
  return found;
}

function namesOf(docs: readonly { name: string }[]): string[] {
  return docs.map(({ name }) => name).sort();
}

/** The names that a class's comment documents with this tag and a type. */
function documented(text: string, tag: string): string[] {
  const lines = text.matchAll(
    new RegExp(`^ \\* @${tag} (?:\\{\\w+\\} )?([\\w-]+)`, 'gm'),
  );
  return Array.from(lines, ([, name = '']) => name).sort();
}
