/** Reads the doc comments of TypeScript sources. */

import { readdirSync, readFileSync } from 'node:fs';

import ts from 'typescript';

/**
 * What sources say of a name.
 *
 * @typedef {object} Doc
 * @property {string} text the doc comment, a line for each paragraph
 * @property {string[]} parents interfaces that this one extends
 * @property {Map<string, { text: string, type: string }>} fields of an interface
 */

/**
 * @param {URL} folder
 * @returns {{ types: Map<string, Doc>, constants: Map<string, string> }} by name
 */
export function readDocs(folder) {
  const types = new Map();
  const constants = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
    const source = readFileSync(new URL(name, folder), 'utf8');
    const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
    for (const node of file.statements) {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
        types.set(node.name.text, docOfType(node, file));
      }
      if (ts.isVariableStatement(node)) {
        for (const { name: constant } of node.declarationList.declarations) {
          constants.set(constant.getText(file), textOf(node));
        }
      }
    }
  }
  return { types, constants };
}

function docOfType(node, file) {
  const members = ts.isInterfaceDeclaration(node) ? node.members : [];
  const fields = members.filter(ts.isPropertySignature).map((member) => {
    const type = member.type?.getText(file) ?? '';
    return [member.name.getText(file), { text: textOf(member), type }];
  });
  const parents = (node.heritageClauses ?? []).flatMap(({ types }) =>
    types.map((parent) => parent.expression.getText(file)),
  );
  return { text: textOf(node), parents, fields: new Map(fields) };
}

/** The doc comment before a node; each paragraph becomes one line. */
function textOf(node) {
  const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  const text = ts.getTextOfJSDocComment(comment?.comment) ?? '';
  return text
    .replace(/\{@link ([\w.]+)\}/g, '`$1`')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .join('\n\n');
}
