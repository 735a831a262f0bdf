import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { BUILD, PROJECT } from './program.js';
import { installFromPyPI } from './pypi.js';
import { isWanted } from './relays.js';
import { startService } from './service.js';

const run = promisify(execFile);

test('schemathesis finds no fault', { skip: !isWanted('schemathesis') }, async (t) => {
  const service = await startService();
  t.after(() => service.close());
  const commands = await installFromPyPI('schemathesis', 'schemathesis==4.32.5');
  const { stdout } = await run(
    join(commands, 'schemathesis'),
    [
      ...['--config-file', join(PROJECT, 'tests/backends/schemathesis.toml')],
      ...['run', join(PROJECT, 'web/service/openapi.json'), '--url', service.ownUrl],
    ],
    {
      // It stores what it has found in the folder in which it runs.
      cwd: BUILD,
      env: { ...process.env, NO_COLOR: '1', SERVICE_KEY: service.key },
      maxBuffer: 2 ** 26,
    },
  ).catch((error: unknown) => {
    throw new Error(shortened((error as { stdout: string }).stdout));
  });
  const [, cases = '0'] = /(\d+) generated/.exec(stdout) ?? [];
  assert.ok(Number(cases) > 1_000, stdout);
  t.diagnostic(`${cases} requests`);
});

/** A report without the ends of its longest lines, which are whole requests. */
function shortened(report: string): string {
  return report.replaceAll(/^(.{500}).+$/gm, '$1…');
}
