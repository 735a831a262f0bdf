import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

// Compiled tests run from build/js/tests/node/wasm.
const ROOT = new URL('../../../../../', import.meta.url);
const GENERATED = new URL('dist/wasm/generated.d.ts', ROOT);

/** Names that the linker's declarations use but only the hand-written ones define. */
const PRELUDE = `import type { BackupCodesModule, FormatObject, GeneratedSet, KdfObject,
  ProofOptionsObject, Reading, Result } from './backup-codes.js';
`;

/**
 * The linker's default export. It only declares the function, and a source file would
 * have to implement it.
 */
const FACTORY = /^export default function .*\n/m;

const HOLD_AGAINST_EACH_OTHER = `
export const asWritten = (generated: EmbindModule): BackupCodesModule => generated;
export const asGenerated = (written: BackupCodesModule): EmbindModule => written;
export const sameNames: [keyof EmbindModule, keyof BackupCodesModule] extends
  [keyof BackupCodesModule, keyof EmbindModule] ? true : never = true;
`;

test('the hand-written declarations of the module agree with the generated ones', () => {
  assert.deepEqual(problemsOf(declarations()), []);
});

test('the comparison finds a missing function and one with another type', () => {
  const missing = declarations().replace(/selfTest\(\).*\n/, '');
  assert.notDeepEqual(problemsOf(missing), []);
  const other = declarations().replace(
    'verifierOf(_0: Uint8Array)',
    'verifierOf(_0: string)',
  );
  assert.notDeepEqual(problemsOf(other), []);
});

function declarations(): string {
  return (
    PRELUDE +
    readFileSync(GENERATED, 'utf8').replace(FACTORY, '') +
    HOLD_AGAINST_EACH_OTHER
  );
}

/**
 * The errors of the TypeScript compiler for a source beside the generated declarations.
 */
function problemsOf(source: string): string[] {
  const name = fileURLToPath(new URL('comparison.ts', GENERATED));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => path === name || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === name
      ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2022)
      : getSourceFile(path, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
