import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';

import { blocksOf } from '../../readme/blocks.js';
import { readDocuments } from '../../readme/documents.js';
import { COMMAND } from '../cli/command.js';

const run = promisify(execFile);

/** A folder where `npx backup-codes` and `./scripts/generate` are the command. */
const folder = await mkdtemp(join(tmpdir(), 'backup-codes-transcripts-'));
after(() => rm(folder, { recursive: true }));
await mkdir(join(folder, 'bin'));
await mkdir(join(folder, 'scripts'));
await program(
  'bin/npx',
  `[ "$1" = backup-codes ] && shift && exec node '${COMMAND}' "$@"`,
);
await program('scripts/generate', `exec node '${COMMAND}' generate "$@"`);

async function program(path: string, script: string): Promise<void> {
  await writeFile(join(folder, path), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, path), 0o755);
}

/** What is typed at `$`, and what is shown then. */
function typedAndShown(transcript: string): { typed: string; shown: string }[] {
  return transcript
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      // A line that ends with a backslash goes on in the next one.
      const [typed = ''] = /^(?:[^\n]*\\\n)*[^\n]*\n/.exec(part) ?? [];
      return { typed: typed.trim(), shown: part.slice(typed.length) };
    });
}

/** A transcript without what chance and the calendar make. */
function withoutChance(shown: string): string {
  return shown
    .replaceAll(/^(Made on|Set) .*$/gm, '$1')
    .replaceAll(/(?:[0-9A-Z]{4,5}-){1,5}[0-9A-Z]{4,5}/g, 'code')
    .replaceAll(/\b[\w-]{43}\b/g, 'proof')
    .trim();
}

for (const { path, text } of readDocuments()) {
  const transcripts = blocksOf(text).filter(
    ({ language, code }) => language === 'console' && /^\$ /m.test(code),
  );
  if (transcripts.length === 0) continue;
  test(`the transcripts of ${path} are what the command prints`, async () => {
    for (const { code } of transcripts) {
      for (const { typed, shown } of typedAndShown(code)) {
        const { stdout } = await run('sh', ['-c', typed], {
          cwd: folder,
          env: {
            ...process.env,
            PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
          },
        });
        assert.equal(withoutChance(stdout), withoutChance(shown), typed);
      }
    }
  });
}
