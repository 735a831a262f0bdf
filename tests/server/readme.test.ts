import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// Compiled tests run from build/js/tests/server.
const ROOT = new URL('../../../../', import.meta.url);

/** What the README leaves to its reader, and a request for the handler that it makes. */
const AROUND = `
  const sendNotice = () => {};
  const yourSession = () => ({ account: 'ada@example.org', id: '1', steppedUp: true });
  const yourSignIn = () => null;
  const yourSessionCookie = () => undefined;
  const response = await handler(new Request('http://localhost/backup-codes/status'));
  console.log(response.status, await response.text());
  await party.close();`;

test("the README's server answers as it stands", () => {
  const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
  const example = /```ts\n(.*?)```/s.exec(readme)?.[1];
  assert.ok(example, 'there is no example');
  assert.ok(example.includes("'./data'"));
  const folder = mkdtempSync(join(tmpdir(), 'backup-codes-readme-'));
  const program = example.replace("'./data'", JSON.stringify(join(folder, 'data')));
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', program + AROUND],
    {
      cwd: fileURLToPath(ROOT),
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: '' },
    },
  );
  rmSync(folder, { recursive: true });
  assert.equal(printed, '200 {"sets":[],"suspendedOn":null}\n');
});
