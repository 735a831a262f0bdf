import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

import { untilMatches } from '../browser/matching.js';
import { blocksOf } from '../readme/blocks.js';
import { readDocument } from '../readme/documents.js';
import { freePort } from '../server/fixtures/postgres.js';
import { newConsumer, PROJECT } from './consumer.js';
import { panelOf } from './panel.js';
import { newStage } from './stage.js';

const stage = newStage();
const blocks = blocksOf(readDocument('README.md'));
const tags = blocks.find(({ language }) => language === 'html')?.code ?? '';
const [page = '', server = ''] = blocks
  .filter(({ language }) => language === 'js')
  .map(({ code }) => code);

test('the page and the server of the README turn on codes and sign in with one', async (t) => {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const folder = await newConsumer('@electric-sql/pglite', 'proper-lockfile');
  await writeFile(join(folder, 'index.html'), await pageOf());
  await writeFile(join(folder, 'main.js'), page);
  await writeFile(join(folder, 'server.js'), serverAt(origin));
  const child = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: '' },
  });
  t.after(() => child.kill());
  const told: string[] = [];
  const lines = createInterface(child.stdout);
  const [started] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [
    unknown,
  ];
  assert.equal(started, 'ready');
  lines.on('line', (line) => told.push(line));

  const tab = await (await stage.browser()).newPage();
  await tab.goto(origin);
  await tab.$eval('backup-codes-panel', (element) => (element.id = 'panel'));
  const panel = panelOf(tab);
  await panel.isIn('none');
  await panel.goOn();
  await panel.isIn('codes');
  const [code = '', other = ''] = await panel.codes();
  await panel.writeDown();
  await panel.isIn('prove');
  await panel.type(code);
  await panel.goOn();
  await panel.isIn('done');
  await panel.goOn();
  await panel.isIn('active');

  await tab.reload();
  // The panel moves the entry when it has loaded.
  await panel.isIn('active');
  await untilMatches(tab, 'backup-codes-entry:state(ready)');
  await tab.locator('backup-codes-entry >>> input').fill(other);
  const left = tab.waitForNavigation();
  await tab.locator('backup-codes-entry >>> [part~="primary"]').click();
  await untilMatches(tab, 'backup-codes-entry:state(accepted)');
  await tab.locator('backup-codes-entry >>> ::-p-text(Continue)').click();
  await left;
  assert.equal(new URL(tab.url()).pathname, '/account');
  assert.match(await tab.evaluate(() => document.cookie), /session=of-sign-in/);
  assert.deepEqual(told, ['enrolled', 'confirmed', 'used']);
});

/** The tags in a page, with what the README leaves to the site. */
async function pageOf(): Promise<string> {
  const smallest = await readFile(
    join(PROJECT, 'web/examples/smallest/index.html'),
    'utf8',
  );
  const importMap = /<script type="importmap">.*?<\/script>/s.exec(smallest)?.[0];
  return `<!doctype html>
${importMap ?? ''}
<script>globalThis.stepUp = () => Promise.resolve(true);</script>
<script type="module" src="/main.js"></script>
${tags}`;
}

/** The README's server, with what it leaves to the site. */
function serverAt(origin: string): string {
  return `
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { toNodeListener } from 'backup-codes/server';

const sessionOf = () => ({ account: 'ada', id: 'session', steppedUp: true });
const signInOf = () => ({ account: 'ada', id: 'sign-in' });
const newSession = ({ id }, set) => set.length === 8 && 'session=of-' + id + '; Path=/';
const tellHolder = ({ kind }) => console.log(kind);

${server.replace('https://example.org', origin)}

const backupCodes = toNodeListener(handler);
const types = { html: 'text/html', js: 'text/javascript', mjs: 'text/javascript', wasm: 'application/wasm' };
createServer(async (request, response) => {
  const { pathname } = new URL(request.url, '${origin}');
  if (pathname.startsWith('/backup-codes/')) return backupCodes(request, response);
  const file = '.' + (pathname === '/' || pathname === '/account' ? '/index.html' : pathname);
  const content = await readFile(file).catch(() => undefined);
  response.writeHead(content ? 200 : 404, { 'content-type': types[file.split('.').at(-1)] ?? 'text/plain' });
  response.end(content);
}).listen(Number('${new URL(origin).port}'), '127.0.0.1', () => console.log('ready'));
`;
}
