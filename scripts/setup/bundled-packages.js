/**
 * Makes dist/ need no other package. Each file below only exports parts of a package, or of our
 * own files that import one. It is replaced by a bundle of those parts, which begins with the
 * package's licence. dist/NOTICES.txt gets all of these licences as well.
 * `npm run build:packages` runs it, after the compiler.
 */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const project = new URL('../../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, project));

const BUNDLES = [
  {
    name: 'valibot',
    source: 'web/protocol/schemas/valibot.ts',
    // The oldest browsers that the package is for.
    options: { target: ['chrome97', 'firefox114', 'safari16.4', 'node20'] },
  },
  {
    name: 'qr',
    source: 'web/elements/scanning/qr-decoder.ts',
    options: { target: ['chrome97', 'firefox114', 'safari16.4'] },
  },
  {
    name: 'commander',
    source: 'web/cli/commander.ts',
    options: {
      platform: 'node',
      target: 'node20',
      // It is CommonJS, and asks for modules of Node.js by `require`.
      banner: {
        js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
      },
    },
  },
  {
    name: '@lit/localize',
    source: 'web/cli/element-texts.ts',
    options: { platform: 'node', target: 'node20' },
  },
];

/** Bundles one package into the file that exports parts of it, and returns its notice. */
async function bundlePackage({ name, source, options }) {
  const { version } = JSON.parse(
    await readFile(at(`node_modules/${name}/package.json`), 'utf8'),
  );
  const notice = `${name} ${version}\n\n${await licenceOf(name)}`;
  const { metafile, outputFiles } = await build({
    ...options,
    absWorkingDir: at('.'),
    entryPoints: [at(source)],
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    metafile: true,
    format: 'esm',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    tsconfigRaw: {},
  });
  for (const path of Object.keys(metafile.inputs)) {
    if (path.startsWith('web/') || path.startsWith(`node_modules/${name}/`)) continue;
    throw new Error(`${name} brings ${path}, whose licence would be missing`);
  }
  const target = at(`dist/${source.replace(/\.ts$/, '.js')}`);
  await writeFile(target, `/*!\n${notice}\n*/\n${outputFiles[0].text}`);
  return notice;
}

async function licenceOf(name) {
  const folder = new URL(`node_modules/${name}/`, project);
  const files = (await readdir(folder)).filter((entry) => entry.startsWith('LICENSE'));
  // A package under several licences lets us choose.
  const file = files.find((entry) => entry.includes('MIT')) ?? files[0];
  return (await readFile(new URL(file, folder), 'utf8')).trim();
}

const notices = await Promise.all(BUNDLES.map(bundlePackage));
await writeFile(
  at('dist/NOTICES.txt'),
  `Notices of the packages that are bundled into the scripts of backup-codes.
Those of the WebAssembly module are in wasm/NOTICES.txt.

${notices.map((notice) => `==== ${notice}`).join('\n\n\n')}
`,
);
