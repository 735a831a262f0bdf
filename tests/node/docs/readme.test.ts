import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { blocksOf } from '../../readme/blocks.js';
import { readDocument, ROOT } from '../../readme/documents.js';
import { tableRows } from '../../readme/tables.js';

const README = readDocument('README.md');

test('the README has at most 200 lines', () => {
  assert.ok(README.trimEnd().split('\n').length <= 200);
});

test('its examples for page and server have about eight lines each', () => {
  const examples = blocksOf(README).filter(({ language }) => language === 'js');
  assert.equal(examples.length, 2);
  for (const { code } of examples) {
    const lines = code.split('\n').filter((line) => line.trim() !== '');
    assert.ok(lines.length <= 10, code);
  }
});

test('the tags of the README take what they are given', () => {
  const page = blocksOf(README).find(({ language }) => language === 'html')?.code ?? '';
  const scripts = blocksOf(README).map(({ code }) => code);
  const manifest = JSON.parse(
    readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'),
  ) as Manifest;
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  for (const tag of ['backup-codes-panel', 'backup-codes-entry']) {
    const written = new RegExp(`<${tag}\\b([^>]*)>`).exec(page)?.[1];
    assert.ok(written !== undefined, tag);
    const names = Array.from(written.matchAll(/([\w-]+)="/g), ([, name]) => name);
    assert.equal(names.length > 0, tag === 'backup-codes-panel');
    const { attributes, events } = elements.find(({ tagName }) => tagName === tag) ?? {};
    for (const name of names) {
      assert.ok(
        attributes?.some((one) => one.name === name),
        `${tag} ${String(name)}`,
      );
    }
    assert.ok(
      events?.some(({ name }) => scripts.some((code) => code.includes(`'${name}'`))),
      tag,
    );
  }
});

test('its figures are those that the benchmark printed', () => {
  const measured = tableRows(
    readDocument('tests/bench/hashing/results.md'),
    /^\| ms \|/m,
  );
  const shown = tableRows(README, /^\| \| Node\.js \|/m);
  assert.equal(shown.length, 4);
  for (const [label = '', ...cells] of shown) {
    const [, ...all] = measured.find(([one]) => one === label) ?? [];
    const expected = all.map((cell) => {
      const [, ours, peer] = /^\*\*([\d.]+)\*\*, \S+ ([\d.]+) /.exec(cell) ?? [];
      return `${String(ours)} (${String(peer)})`;
    });
    assert.deepEqual(cells, expected, label);
  }
});

test('it names the machine and the browsers of that benchmark', () => {
  const [, machine, chromium, firefox] =
    /^(.*); Node\.js \S+, Chromium (\d+)\.\S+, Firefox (\d+)\./m.exec(
      readDocument('tests/bench/hashing/results.md'),
    ) ?? [];
  const sentence = `on ${machine}, with Chromium ${chromium} and Firefox ${firefox}`;
  assert.ok(README.replaceAll(/\s+/g, ' ').includes(sentence), sentence);
});

interface Manifest {
  modules: {
    declarations: {
      tagName?: string;
      attributes?: { name: string }[];
      events?: { name: string }[];
    }[];
  }[];
}
