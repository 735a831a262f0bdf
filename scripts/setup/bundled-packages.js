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

/** CommonJS asks for modules of Node.js by `require`. */
const NODE_COMMONJS = {
  platform: 'node',
  target: 'node20',
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
};

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
    name: 'qr',
    source: 'web/elements/sheet/qr-encoder.ts',
    options: { target: ['chrome97', 'firefox114', 'safari16.4'] },
  },
  {
    name: 'age-encryption',
    brings: ['@noble/ciphers', '@noble/hashes', '@scure/base'],
    // Passphrases need no public keys, which are two thirds of the package, and the module
    // has scrypt.
    leavesOut:
      /^(@noble\/(curves\/|post-quantum\/|hashes\/scrypt\.js)|\.\/recipients\.js)/,
    source: 'web/elements/second-copy/age.ts',
    options: { target: ['chrome97', 'firefox114', 'safari16.4', 'node20'] },
  },
  {
    name: 'commander',
    source: 'web/cli/commander.ts',
    options: NODE_COMMONJS,
  },
  {
    name: 'prom-client',
    // Only summaries need the one, and only exemplars the other.
    leavesOut: /^(tdigest|@opentelemetry\/api)$/,
    source: 'web/service/monitoring/prom-client.ts',
    options: NODE_COMMONJS,
  },
  {
    name: '@lit/localize',
    source: 'web/cli/element-texts.ts',
    options: { platform: 'node', target: 'node20' },
  },
];

/** Bundles one package into the file that exports parts of it, and returns its notices. */
async function bundlePackage({ name, brings = [], leavesOut, source, options }) {
  const names = [name, ...brings];
  const notices = await Promise.all(names.map(noticeOf));
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
    plugins: leavesOut === undefined ? [] : [withoutModules(leavesOut)],
  });
  for (const path of Object.keys(metafile.inputs)) {
    const isNoticed = names.some((one) => path.startsWith(`node_modules/${one}/`));
    if (isNoticed || path.startsWith('web/') || path.startsWith(LEFT_OUT)) continue;
    throw new Error(`${name} brings ${path}, whose licence would be missing`);
  }
  const target = at(`dist/${source.replace(/\.ts$/, '.js')}`);
  await writeFile(target, `/*!\n${notices.join('\n\n')}\n*/\n${outputFiles[0].text}`);
  return notices;
}

const LEFT_OUT = 'left-out';

/** Makes the matching modules empty. Nothing that is called may import from them. */
function withoutModules(pattern) {
  return {
    name: LEFT_OUT,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: pattern }, ({ path }) => ({ path, namespace: LEFT_OUT }));
      // CommonJS, because an import of a missing name from it is only undefined.
      onLoad({ filter: /./, namespace: LEFT_OUT }, () => ({
        contents: 'module.exports = {}',
      }));
    },
  };
}

async function noticeOf(name) {
  const { version } = JSON.parse(
    await readFile(at(`node_modules/${name}/package.json`), 'utf8'),
  );
  return `${name} ${version}\n\n${await licenceOf(name)}`;
}

async function licenceOf(name) {
  const folder = new URL(`node_modules/${name}/`, project);
  const files = (await readdir(folder)).filter((entry) => entry.startsWith('LICENSE'));
  // A package under several licences lets us choose.
  const file = files.find((entry) => entry.includes('MIT')) ?? files[0];
  return (await readFile(new URL(file, folder), 'utf8')).trim();
}

const WORDS = `EFF's large word list

Copyright 2016 Electronic Frontier Foundation. Creative Commons Attribution 3.0 United States,
https://creativecommons.org/licenses/by/3.0/us/. Only its words are kept, without the numbers.
Source: https://www.eff.org/files/2016/07/18/eff_large_wordlist.txt`;

const bundled = await Promise.all(BUNDLES.map(bundlePackage));
const notices = new Set([...bundled.flat(), WORDS]);
await writeFile(
  at('dist/NOTICES.txt'),
  `Notices of the packages that are bundled into the scripts of backup-codes.
Those of the WebAssembly module are in wasm/NOTICES.txt.

${Array.from(notices, (notice) => `==== ${notice}`).join('\n\n\n')}
`,
);
