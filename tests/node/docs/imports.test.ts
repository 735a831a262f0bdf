import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';

import ts from 'typescript';

import { blocksOf } from '../../readme/blocks.js';
import { readDocuments, ROOT } from '../../readme/documents.js';

/** In the repository, so that the package's own name leads to what was built. */
const folder = mkdtempSync(join(ROOT, 'build/imports-of-documents-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const SCRIPTS = ['js', 'jsx', 'ts', 'tsx'];

/** The imports from this package in a block of code, one statement each. */
function importsIn(code: string): string[] {
  return Array.from(
    code.matchAll(/^import [^;]*?'backup-codes[\w/.-]*';/gms),
    ([statement]) => statement,
  );
}

test('what the documents import from the package is there', () => {
  const files = readDocuments().flatMap(({ path, text }, index) =>
    blocksOf(text)
      .filter(({ language }) => SCRIPTS.includes(language))
      .flatMap(({ code }, place) => {
        const imports = importsIn(code);
        if (imports.length === 0) return [];
        const file = join(folder, `${index}-${place}.ts`);
        writeFileSync(file, `// ${path}\n${imports.join('\n')}\n`);
        return [file];
      }),
  );
  assert.ok(files.length >= 5);
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const wrong = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const [, path = ''] = /^\/\/ (.*)$/m.exec(source?.text ?? '') ?? [];
    return program
      .getSemanticDiagnostics(source)
      .map(
        ({ messageText }) =>
          `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
  });
  assert.deepEqual(wrong, []);
});
