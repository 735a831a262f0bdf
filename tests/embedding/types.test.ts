import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { test } from 'node:test';

import ts from 'typescript';

import { addFixture, newBareConsumer, newConsumer } from './consumer.js';

test('JSX and templates accept exactly what the elements have', async () => {
  const consumer = await newConsumer('@types/react', 'react', 'vue', 'svelte');
  await addFixture('types', consumer);
  const files = ['react.tsx', 'vue.tsx', 'svelte.mts'];
  assert.deepEqual(problemsIn(consumer, files), []);
});

test('the types compile even if no framework is installed', async () => {
  const consumer = await newConsumer();
  await addFixture('types', consumer);
  assert.deepEqual(problemsIn(consumer, ['no-framework.mts']), []);
});

test('a server program needs no DOM types', async () => {
  const consumer = await newBareConsumer('@types/node');
  await addFixture('types', consumer);
  const options = {
    lib: ['lib.es2022.d.ts'],
    types: ['node'],
    typeRoots: [join(consumer, 'node_modules/@types')],
  };
  assert.deepEqual(problemsIn(consumer, ['no-dom.mts'], options), []);
});

/** The compiler's errors in a consumer's files and in this project's declarations. */
function problemsIn(
  folder: string,
  files: string[],
  options: ts.CompilerOptions = {},
): string[] {
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    {
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      jsx: ts.JsxEmit.ReactJSX,
      types: [],
      ...options,
    },
  );
  // The folder only links to other packages. Checking them would take most of the time.
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(folder))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ file, start, messageText }) => {
      const place = file?.getLineAndCharacterOfPosition(start ?? 0);
      const message = ts.flattenDiagnosticMessageText(messageText, '\n');
      return `${relative(folder, file?.fileName ?? '')}:${(place?.line ?? 0) + 1} ${message}`;
    });
}
