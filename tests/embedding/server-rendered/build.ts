import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { build, type BuildOptions } from 'esbuild';

import { addFixture, newConsumer, withOlder } from '../consumer.js';

const run = promisify(execFile);

/** A version of React that renders pages on a server. */
export interface React {
  name: string;
  /** Whether it is one of `older/package.json`. */
  isOlder: boolean;
}

/** Renders the page by a server, and bundles what takes it over; gives a site's folder. */
export async function buildServerRendered({ isOlder }: React): Promise<string> {
  const packages = ['react', 'react-dom'];
  const consumer = await (isOlder
    ? withOlder(newConsumer(), packages)
    : newConsumer(...packages));
  await addFixture('server-rendered/pages', consumer);
  const folder = join(consumer, 'dist');
  const options: BuildOptions = {
    absWorkingDir: consumer,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    // Tells of every difference between the page of the server and that of the browser.
    define: { 'process.env.NODE_ENV': '"development"' },
  };
  await build({
    ...options,
    entryPoints: ['server.tsx'],
    platform: 'node',
    packages: 'external',
    outfile: join(consumer, 'server.js'),
  });
  await build({
    ...options,
    entryPoints: ['client.tsx'],
    outfile: join(folder, 'main.js'),
  });
  const { stdout } = await run(process.execPath, [join(consumer, 'server.js')]);
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
  <title>Backup codes</title>
  <div id="page">${stdout.trim()}</div>
  <script type="module" src="/main.js"></script>
</html>
`,
  );
  // Where the script asks for them: beside itself, as its bundler has left it.
  const { resolve } = createRequire(join(consumer, 'server.js'));
  await mkdir(join(folder, 'wasm'), { recursive: true });
  await cp(resolve('backup-codes/worker.js'), join(folder, 'worker.js'));
  const module = 'backup-codes.wasm';
  await cp(resolve(`backup-codes/${module}`), join(folder, 'wasm', module));
  return folder;
}
