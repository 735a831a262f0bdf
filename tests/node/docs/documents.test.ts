import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { blocksOf, filesIn, withFiles } from '../../readme/blocks.js';
import {
  anchorsOf,
  linksOf,
  proseOf,
  readDocument,
  readDocuments,
  ROOT,
} from '../../readme/documents.js';
import { isThere, pathsIn } from '../../readme/named-paths.js';

/** Lines that do not fit a screen are read by nobody. */
const COLUMNS = 100;

const documents = readDocuments();

test('the documents that a stranger looks for are there', () => {
  const paths = documents.map(({ path }) => path);
  for (const path of [
    'README.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'docs/scheme.md',
    'docs/migrate.md',
    'docs/operations.md',
    'docs/recovery.md',
    'tests/vectors/README.md',
  ]) {
    assert.ok(paths.includes(path), path);
  }
});

for (const document of documents) {
  const { path, text } = document;

  test(`the links of ${path} lead somewhere`, () => {
    for (const { path: linked, anchor } of linksOf(document)) {
      assert.ok(existsSync(join(ROOT, linked)), linked);
      if (anchor === undefined) continue;
      assert.ok(anchorsOf(readDocument(linked)).includes(anchor), `${linked}#${anchor}`);
    }
  });

  test(`the files and folders that ${path} names are there`, () => {
    // The changelog also names what is gone.
    const named = path === 'CHANGELOG.md' ? [] : pathsIn(document);
    assert.deepEqual(
      named.filter((one) => !isThere(one, document)),
      [],
    );
  });

  test(`the lines of ${path} fit a screen`, () => {
    const long = proseOf(text)
      .split('\n')
      .map((line, index) => ({ line, number: index + 1 }))
      .filter(({ line }) => Array.from(line).length > COLUMNS)
      // An address cannot be broken.
      .filter(({ line }) => !/https?:\/\/\S{60,}/.test(line));
    assert.deepEqual(
      long.map(({ number }) => number),
      [],
    );
  });

  test(`the code that ${path} takes from files is what they hold`, () => {
    for (const file of filesIn(text)) assert.ok(existsSync(join(ROOT, file)), file);
    assert.equal(withFiles(text), text, 'run scripts/update-readme');
  });

  test(`the commands of ${path} are there`, () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const { language, code } of blocksOf(text)) {
      if (language !== 'sh' && language !== 'console') continue;
      for (const [, script = ''] of code.matchAll(
        /(?:^|[\s;&|])\.?\/?(scripts\/[\w/-]+)/g,
      )) {
        accessSync(join(ROOT, script), constants.X_OK);
      }
      for (const [, name = ''] of code.matchAll(
        /\bnpm (?:run )?(test|(?<=run )[\w:-]+)/g,
      )) {
        assert.ok(Object.hasOwn(scripts, name), `npm run ${name}`);
      }
    }
  });
}
