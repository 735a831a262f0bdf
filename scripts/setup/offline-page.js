/**
 * Makes dist/backup-codes.html from the compiled files in dist/, and a file with its hash. The page
 * needs no other file. Its Content-Security-Policy admits its script and its style by their hashes.
 * `npm run build:offline` runs this. The same sources give the same bytes in any folder.
 *
 * What the page needs only later is compressed in it: the module, the worker, the licences and
 * the languages besides English.
 */

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { gzipSync } from 'fflate';

import { denseText } from '../../dist/web/offline/dense-text.js';
import { linkedNotices } from './linked-notices.js';
import { pageTexts } from './page-texts.js';

const project = new URL('../../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, project));

const MAIN = 'dist/web/offline/main.js';

/** The oldest browsers that the page is for. */
const TARGET = ['chrome97', 'firefox114', 'safari16.4'];

/**
 * The packages that the page imports, and those that are bundled into what it imports. It
 * contains their licences.
 */
const PACKAGES = [
  '@lit/localize',
  '@lit/reactive-element',
  '@noble/ciphers',
  '@noble/hashes',
  '@scure/base',
  'age-encryption',
  'lit',
  'lit-element',
  'lit-html',
  'qr',
  'valibot',
];

const options = {
  absWorkingDir: at('.'),
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'iife',
  target: TARGET,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // The input is compiled already.
  tsconfigRaw: {},
  define: {
    // The module's glue could load the module with these. The page passes it in instead.
    fetch: 'undefined',
    XMLHttpRequest: 'undefined',
    importScripts: 'undefined',
    'import.meta.url': '""',
  },
};

/** Our own files without what a browser doesn't need: indentation, and comments in styles. */
const withoutIndents = {
  name: 'without-indents',
  setup({ onLoad }) {
    onLoad({ filter: /\/dist\/web\/.*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text
        .replaceAll(/css`[^`]*`/g, (style) => style.replaceAll(/\/\*.*?\*\//gs, ''))
        .replaceAll(/\n\s+/g, '\n');
      return { contents };
    });
  },
};

/** The page has the texts of other languages compressed, in place of these files. */
const withoutLocales = {
  name: 'without-locales',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/locales\/[\w-]+\.js$/ }, ({ path }) =>
      path.endsWith('/templates.js') ? undefined : { path, namespace: 'locale' },
    );
    onLoad({ filter: /./, namespace: 'locale' }, () => ({
      contents: 'export const templates = {};',
    }));
  },
};

/** The text of a script or a style, with everything that it imports. */
async function bundle(entry) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [at(entry)],
    plugins: [withoutLocales, withoutIndents],
  });
  Object.keys(metafile.inputs).forEach(requireLicence);
  return outputFiles[0].text.trim();
}

/** @throws Error if the licence of an imported package would be missing */
function requireLicence(path) {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  if (name === undefined || PACKAGES.includes(name)) return;
  throw new Error(`the page imports ${name}, which is not in PACKAGES`);
}

/**
 * Writes the script that web/offline/embedded.d.ts declares.
 *
 * @param texts the texts of the languages, as `pageTexts` returns them
 */
async function writeEmbedded(texts) {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  const worker = await bundle('dist/web/generator/browser/worker-main.js');
  const exports = {
    version,
    languages: Object.keys(texts),
    compressedModule: compressed(await readFile(at('dist/wasm/backup-codes.wasm'))),
    compressedNotices: compressed(Buffer.from(await notices())),
    compressedWorker: compressed(Buffer.from(worker)),
    compressedTexts: compressed(Buffer.from(JSON.stringify(texts))),
  };
  const lines = Object.entries(exports).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  await writeFile(at('dist/web/offline/embedded.js'), lines.join(''));
}

/** By fflate, because the output of Node.js depends on its version and the processor. */
function compressed(bytes) {
  return denseText(gzipSync(bytes, { level: 9, mem: 12, mtime: 0 }));
}

/** The licences of the module and of the packages that the page imports. */
async function notices() {
  const texts = [
    await readFile(at('LICENSE'), 'utf8'),
    linkedNotices(await readFile(at('dist/wasm/NOTICES.txt'), 'utf8')),
  ];
  for (const name of PACKAGES) {
    const folder = new URL(`node_modules/${name}/`, project);
    const files = (await readdir(folder)).filter((entry) => entry.startsWith('LICENSE'));
    // A package with a choice of licences names each file after one.
    const file = files.find((entry) => entry === 'LICENSE-MIT') ?? files[0];
    const text = await readFile(new URL(file, folder), 'utf8');
    texts.push(`==== ${name} ====\n\n${text}`);
  }
  return texts.join('\n\n');
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyFor(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html backup-codes',
  ].join('; ');
}

/** Fills in the names of an HTML template. A name for whole elements stands in a comment. */
function filled(template, texts) {
  return template.replaceAll(
    /(?:<!-- )?\{\{(\w+)\}\}(?: -->)?/g,
    (_, name) => texts[name],
  );
}

const style = await bundle('web/offline/page.css');
// A first bundle shows which texts the page uses.
await writeEmbedded({});
const { texts, numbered } = await pageTexts(await bundle(MAIN), project);
await writeEmbedded(texts);
const script = numbered(await bundle(MAIN));
const icon = encodeURIComponent(
  (await readFile(at('web/offline/icon.svg'), 'utf8')).replaceAll(/\s+/g, ' ').trim(),
);
const page = filled(await readFile(at('web/offline/page.html'), 'utf8'), {
  policy: policyFor(script, style),
  icon,
  style: `<style>${style}</style>`,
  script: `<script>${script}</script>`,
});
await writeFile(at('dist/backup-codes.html'), page);
// In the form that `sha256sum --check` reads.
const hash = createHash('sha256').update(page).digest('hex');
await writeFile(at('dist/backup-codes.html.sha256'), `${hash}  backup-codes.html\n`);
