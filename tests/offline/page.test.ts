/** Inspects the built file without opening it in a browser. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';

import ts from 'typescript';

import { fileOf } from '../node/interop/run.js';
import type * as DenseText from '../../web/offline/dense-text.js';
import { PAGE_FILE } from './fixtures/desk.js';

// The package doesn't export this module, so the test imports the built file.
const { bytesOf, denseText } = (await import(
  new URL('../../../../dist/web/offline/dense-text.js', import.meta.url).href
)) as typeof DenseText;

const page = readFileSync(PAGE_FILE, 'utf8');
const NAME = 'backup-codes.html';
const [script = ''] = elementsOf('script');
const [style = ''] = elementsOf('style');

function elementsOf(name: string): string[] {
  const pattern = new RegExp(`<${name}>(.*?)</${name}>`, 'gs');
  return Array.from(page.matchAll(pattern), ([, text = '']) => text);
}

test('the page is one file of at most 330 kB', () => {
  assert.ok(statSync(PAGE_FILE).size <= 330_000, `${statSync(PAGE_FILE).size} bytes`);
  assert.equal(elementsOf('script').length, 1);
  assert.equal(elementsOf('style').length, 1);
  // Its mark-up refers only to the icon that it contains.
  const markUp = page.replace(script, '').replace(style, '');
  const references = Array.from(markUp.matchAll(/\b(?:src|href|action)="([^"]*)"/g));
  assert.deepEqual(
    references.map(([, address = '']) => address.slice(0, 19)),
    ['data:image/svg+xml,'],
  );
});

test('the policy names the script and the style by their hashes', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  const [, policy] =
    /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  assert.equal(
    policy,
    "default-src 'none'; " +
      `script-src 'sha256-${hash(script)}' 'wasm-unsafe-eval'; ` +
      `style-src 'sha256-${hash(style)}'; ` +
      "img-src data: blob:; worker-src blob:; form-action 'none'; base-uri 'none'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html backup-codes",
  );
});

/** Names through which a script reaches a network, another page or lasting storage. */
const WATCHED = new Set(
  `fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource sendBeacon
  RTCPeerConnection importScripts Worker SharedWorker serviceWorker Image Audio FontFace
  src srcset href action formAction submit requestSubmit location open opener assign reload
  navigate navigation pushState replaceState history localStorage sessionStorage indexedDB
  caches cookie BroadcastChannel createObjectURL eval Function insertAdjacentHTML`.split(
    /\s+/,
  ),
);

/** The intended uses of these names: how often each occurs, and why. */
const MEANT: Record<string, number> = {
  // Starts the workers.
  'new Worker': 1,
  // For the workers' script, and for a file to save with a link.
  '.createObjectURL()': 2,
  'set .href': 1,
  // Open a chosen or dropped file, and the print dialog. The one in the glue never runs: it
  // gets the module.
  'define open': 2,
  '.open()': 4,
  // Whether the advanced fields and the print dialog are shown.
  'read .open': 2,
  // The glue in page and worker works out its own address, but gets the module instead.
  'read .location': 2,
  'read .href': 4,
  'read .src': 2,
};

test('no script connects, navigates or stores', () => {
  const used: Record<string, number> = {};
  for (const source of [script, workerScript()]) {
    for (const use of usesIn(source)) used[use] = (used[use] ?? 0) + 1;
  }
  assert.deepEqual(used, MEANT);
});

const ATTRIBUTES = 'src|srcset|href|action|formaction|poster|ping|data';

/** References in HTML and CSS, as they occur in the texts of a script. */
const REFERENCE = new RegExp(
  `(?<![\\w-])(?:${ATTRIBUTES})\\s*=|^(?:${ATTRIBUTES})$|url\\(|@import|\\w://`,
  'gi',
);

/**
 * Three errors of the cipher name its argument so. The encoder of QR symbols has the name of
 * SVG (http://www.w3.org/2000/svg), for a function that the page doesn't call.
 */
const MEANT_TEXTS = ['data', 'data', 'data', 'p://'];

test('no text in a script refers to another file', () => {
  assert.deepEqual(referencesIn(script), MEANT_TEXTS);
  assert.deepEqual(referencesIn(workerScript()), []);
  assert.deepEqual(style.match(REFERENCE), null);
});

test('the check finds a reference in the text of a script', () => {
  for (const source of [
    'html`<img src=${address} />`',
    'html`<p>${text}</p><a class="more" href="#">`',
    "html`<form ?hidden=${is} action = '/'></form>`",
    'css`p { background: url(${image}) }`',
    'css`@import "other.css";`',
    "link.setAttribute('href', address)",
    'const address = "https://canary.test"',
  ]) {
    assert.equal(referencesIn(source).length, 1, source);
  }
  assert.deepEqual(referencesIn('html`<form data-x="1">${src}</form>`'), []);
});

/** The references in all texts of a script. */
function referencesIn(source: string): string[] {
  const found: string[] = [];
  visitAll(source, (node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && !isDense(node.text)) found.push(...(node.text.match(REFERENCE) ?? []));
  });
  return found;
}

/** Whether a text is a compressed file, in which any characters can follow each other. */
function isDense(text: string): boolean {
  return text.length > 1_000 && Buffer.from(bytesOf(text)).subarray(0, 2).equals(GZIP);
}

/** How a script uses the watched names: `new Worker`, `read .location`, `set .href`. */
function usesIn(source: string): string[] {
  const uses: string[] = [];
  visitAll(source, (node) => {
    if (node.kind === ts.SyntaxKind.ImportKeyword) uses.push('import');
    const name = nameIn(node);
    if (name !== undefined && WATCHED.has(name) && !isObjectAssign(node)) {
      uses.push(useOf(node, name));
    }
  });
  return uses;
}

/** The name that a node uses as a variable or member, also `object['name']`. */
function nameIn(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  const isMember =
    ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent);
  return isMember ? node.text : undefined;
}

/** `Object.assign` has the same name as `location.assign`. */
function isObjectAssign({ parent }: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.getText() === 'Object.assign';
}

function useOf(node: ts.Node, name: string): string {
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const used = isMember || ts.isElementAccessExpression(parent) ? parent : node;
  const shown = used === node ? name : `.${name}`;
  const { parent: around } = used;
  if (ts.isNewExpression(around) && around.expression === used) return `new ${shown}`;
  if (ts.isCallExpression(around) && around.expression === used) return `${shown}()`;
  const isSet =
    ts.isBinaryExpression(around) &&
    around.left === used &&
    around.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (isSet) return `set ${shown}`;
  if (
    used === node &&
    (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent))
  ) {
    return `define ${shown}`;
  }
  return `read ${shown}`;
}

function visitAll(source: string, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', source, ts.ScriptTarget.ESNext, true));
}

/** The files that the page's script holds compressed. */
function compressedTexts(): string[] {
  const found: string[] = [];
  visitAll(script, (node) => {
    if (!ts.isStringLiteralLike(node) || !isDense(node.text)) return;
    found.push(gunzipSync(bytesOf(node.text)).toString());
  });
  return found;
}

/** The script of the workers. */
function workerScript(): string {
  const [worker = '', ...others] = compressedTexts().filter((text) =>
    text.includes('postMessage'),
  );
  assert.deepEqual(others, []);
  assert.ok(worker.length > 10_000);
  return worker;
}

/** How a file in gzip begins (RFC 1952). */
const GZIP = Buffer.from([0x1f, 0x8b]);

test('the same sources give the same bytes in another folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup codes '));
  try {
    for (const path of [
      'dist',
      'web/offline',
      'scripts/setup',
      'package.json',
      'LICENSE',
    ]) {
      cpSync(fileOf(path), join(folder, path), { recursive: true });
    }
    rmSync(join(folder, 'dist/backup-codes.html'));
    symlinkSync(fileOf('node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['scripts/setup/offline-page.js'], { cwd: folder });
    const again = readFileSync(join(folder, 'dist/backup-codes.html'), 'utf8');
    assert.ok(again === page, 'the bytes differ');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the script that makes the page prints its file, size and hash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup codes '));
  try {
    for (const path of ['scripts/offline-page', `dist/${NAME}`, `dist/${NAME}.sha256`]) {
      cpSync(fileOf(path), join(folder, path));
    }
    // The page is built already.
    mkdirSync(join(folder, 'scripts/setup'));
    writeFileSync(join(folder, 'scripts/setup/module'), '#!/bin/sh\n', { mode: 0o755 });
    const printed = execFileSync(join(folder, 'scripts/offline-page'), {
      encoding: 'utf8',
    });
    assert.equal(
      printed,
      `file     ${realpathSync(folder)}/dist/${NAME}\n` +
        `size     ${statSync(PAGE_FILE).size} bytes\n` +
        `SHA-256  ${createHash('sha256').update(page).digest('hex')}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the hash beside the page is in the form that sha256sum --check reads', () => {
  const hash = createHash('sha256').update(page).digest('hex');
  const sums = readFileSync(`${PAGE_FILE}.sha256`, 'utf8');
  assert.equal(sums, `${hash}  backup-codes.html\n`);
});

test('bytes of every length survive as text that needs no escape', () => {
  for (let length = 0; length < 300; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
    const text = denseText(bytes);
    assert.doesNotMatch(text, /["\\`<]|[^ -~]/);
    assert.deepEqual(bytesOf(text), bytes);
    assert.ok(text.length <= Math.ceil((length * 16) / 13) + 1);
  }
});

test('the page holds the licences of what it is made of, and no others', () => {
  const notices = compressedTexts().find((text) => text.includes('==== Botan ===='));
  assert.ok(notices);
  for (const name of ['musl', 'lit', 'qr', 'valibot', 'age-encryption']) {
    assert.ok(notices.includes(`==== ${name} ====`), name);
  }
  for (const part of ['The Emscripten Authors', 'LLVM', 'system/lib/libcxx']) {
    assert.ok(notices.includes(part), part);
  }
  assert.doesNotMatch(notices, /third_party\/freetype|CC-by-sa|GPL-3/);
});
