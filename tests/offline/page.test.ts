/** Checks the built file without opening it. */

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

import ts from 'typescript';

import { fileOf } from '../node/interop/run.js';
import { PAGE_FILE } from './fixtures/desk.js';

const page = readFileSync(PAGE_FILE, 'utf8');
const NAME = 'backup-codes.html';
const [script = ''] = elementsOf('script');
const [style = ''] = elementsOf('style');

function elementsOf(name: string): string[] {
  const pattern = new RegExp(`<${name}>(.*?)</${name}>`, 'gs');
  return Array.from(page.matchAll(pattern), ([, text = '']) => text);
}

test('it is one file of at most 300 kB', () => {
  assert.ok(statSync(PAGE_FILE).size <= 300_000, `${statSync(PAGE_FILE).size} bytes`);
  assert.equal(elementsOf('script').length, 1);
  assert.equal(elementsOf('style').length, 1);
  // The page's own mark-up refers only to the icon inside it.
  const markUp = page.replace(script, '').replace(style, '');
  const references = Array.from(markUp.matchAll(/\b(?:src|href|action)="([^"]*)"/g));
  assert.deepEqual(
    references.map(([, address = '']) => address.slice(0, 19)),
    ['data:image/svg+xml,'],
  );
});

test('its policy names its script and its style by their hashes', () => {
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

/**
 * The names of everything in a script that can reach a network, another page or storage.
 */
const WATCHED = new Set(
  `fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource sendBeacon
  RTCPeerConnection importScripts Worker SharedWorker serviceWorker Image Audio FontFace
  src srcset href action formAction submit requestSubmit location open opener assign reload
  navigate navigation pushState replaceState history localStorage sessionStorage indexedDB
  caches cookie BroadcastChannel createObjectURL eval Function insertAdjacentHTML`.split(
    /\s+/,
  ),
);

/** The intended uses of these names: the reason, and how often each occurs. */
const MEANT: Record<string, number> = {
  // The workers start from a Blob of their script.
  'new Worker': 1,
  // One for that script and one for a file to save. The link saves the file.
  '.createObjectURL()': 2,
  'set .href': 1,
  // Our `open` opens a chosen or dropped file. The generated loader has an unused one.
  'define open': 1,
  '.open()': 3,
  // Whether the advanced fields are unfolded.
  'read .open': 1,
  // The generated loader, in page and worker, looks up its address but then uses what it
  // is given.
  'read .location': 2,
  'read .href': 4,
  'read .src': 2,
};

test('nothing in its scripts connects, navigates or stores', () => {
  const used: Record<string, number> = {};
  for (const source of [script, workerScriptOf(script)]) {
    for (const use of usesIn(source)) used[use] = (used[use] ?? 0) + 1;
  }
  assert.deepEqual(used, MEANT);
});

const ATTRIBUTES = 'src|srcset|href|action|formaction|poster|ping|data';

/**
 * Anything that refers to a resource in HTML or CSS, as it appears in a script's texts.
 */
const REFERENCE = new RegExp(
  `(?<![\\w-])(?:${ATTRIBUTES})\\s*=|^(?:${ATTRIBUTES})$|url\\(|@import|\\w://`,
  'gi',
);

test('nothing in the texts of its scripts refers to a resource', () => {
  const worker = workerScriptOf(script);
  assert.deepEqual([...referencesIn(script, worker), ...referencesIn(worker)], []);
  assert.deepEqual(style.match(REFERENCE), null);
});

test('a reference in a text of a script would be found', () => {
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

/** The references in all texts of a script but one. */
function referencesIn(source: string, except?: string): string[] {
  const found: string[] = [];
  visitAll(source, (node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && node.text !== except) found.push(...(node.text.match(REFERENCE) ?? []));
  });
  return found;
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

/** The name that a node uses, as a variable, as a member or in a string. */
function nameIn(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  const isMember =
    ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent);
  return isMember ? node.text : undefined;
}

/** `Object.assign` only shares its name with a way to another page. */
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

/** The worker's script: the longest string in the page's script that is not base64. */
function workerScriptOf(source: string): string {
  const strings: string[] = [];
  visitAll(source, (node) => {
    if (ts.isStringLiteralLike(node)) strings.push(node.text);
  });
  const [worker = ''] = strings
    .filter((text) => text.includes('postMessage'))
    .sort((one, other) => other.length - one.length);
  assert.ok(worker.length > 10_000);
  return worker;
}

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

test('the build script prints file, size and hash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup codes '));
  try {
    for (const path of ['scripts/offline-page', `dist/${NAME}`, `dist/${NAME}.sha256`]) {
      cpSync(fileOf(path), join(folder, path));
    }
    // The page is already there.
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

test('its hash is in a file beside it, in the format of sha256sum --check', () => {
  const hash = createHash('sha256').update(page).digest('hex');
  const sums = readFileSync(`${PAGE_FILE}.sha256`, 'utf8');
  assert.equal(sums, `${hash}  backup-codes.html\n`);
});
