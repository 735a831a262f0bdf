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
  /** Whether it is the version in `older/package.json`. */
  isOlder: boolean;
}

/**
 * Renders the page on a server, bundles the script that hydrates it, and returns the
 * folder to serve.
 */
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
    // The development build reports every difference between the server's page and the
    // browser's.
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
  // Beside the bundled script, where it looks for them.
  const { resolve } = createRequire(join(consumer, 'server.js'));
  await mkdir(join(folder, 'wasm'), { recursive: true });
  await cp(resolve('backup-codes/worker.js'), join(folder, 'worker.js'));
  const module = 'backup-codes.wasm';
  await cp(resolve(`backup-codes/${module}`), join(folder, 'wasm', module));
  return folder;
}
