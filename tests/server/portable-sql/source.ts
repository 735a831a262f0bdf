/** The texts of the statements in the kit's TypeScript, without running it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { Constants } from './constants.js';
import type { Fault, Statement } from './statement.js';
import { statementsOf } from './syntax.js';

/** Functions that run a statement, and which of their arguments it is. */
const RUNS: Readonly<Partial<Record<string, number>>> = {
  askOnce: 1,
  once: 0,
  query: 0,
  script: 0,
};

/**
 * The files that pass on statements of others. They may run a text that they are given.
 */
const DRIVERS = /^store\/(postgres|pglite)\.ts$/;

/** Who else runs a text that is known only when the code runs, and why it is no gap. */
const PASSES_ON: Readonly<Partial<Record<string, string>>> = {
  'store/migrate.ts apply': 'runs the migrations, which are checked from their files',
  'store/once.ts askOnce': 'runs what its callers give it',
};

/** What a statement begins with. */
const BEGINS =
  /^\s*(--[^\n]*\s+)*(alter|begin|call|commit|copy|create|deallocate|declare|delete|discard|do|drop|execute|grant|insert|listen|lock|merge|notify|prepare|reset|revoke|rollback|savepoint|select|set|start|truncate|update|vacuum|with)\b/i;

/** A text of a program, by path. */
export type Sources = ReadonlyMap<string, string>;

/** All sources below a folder, but for the copy of the migrations. */
export function sourcesIn(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && path !== join('store', 'migrations.ts'))
    .sort();
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/**
 * Finds every statement: what is given to `query` and the like, and every other text that
 * PostgreSQL can parse as a statement.
 *
 * @returns the statements, and a fault for each text that is known only when the code runs
 */
export function statementsInSources(sources: Sources): {
  found: Statement[];
  faults: Fault[];
} {
  const constants = new Constants(sources);
  const found = new Map<string, Statement[]>();
  const faults = new Map<string, Fault>();
  for (const path of sources.keys()) {
    for (const node of nodesOf(constants.fileOf(path))) {
      const place = `${path} ${functionAround(node)}`;
      if (PASSES_ON[place] !== undefined) continue;
      try {
        for (const sql of textsAt(node, constants, DRIVERS.test(path))) {
          found.set(`${place} ${sql}`, parsed(sql, place));
        }
      } catch (error) {
        const says = error instanceof Error ? error.message : String(error);
        faults.set(`${place} ${says}`, { place, says });
      }
    }
  }
  return { found: [...found.values()].flat(), faults: [...faults.values()] };
}

/** The statements that a node of a program runs, or is. */
function textsAt(node: ts.Node, constants: Constants, isDriver: boolean): string[] {
  const run = textRunBy(node);
  if (run !== undefined) {
    return isDriver && ts.isIdentifier(run) ? [] : constants.textsOf(run);
  }
  if (!isLikeStatement(node) || !isSql(constants.textsOf(node, true))) return [];
  return constants.textsOf(node, isDriver);
}

/** The argument of a call that is the statement that it runs. */
function textRunBy(node: ts.Node): ts.Expression | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const { expression: callee } = node;
  const name = ts.isPropertyAccessExpression(callee)
    ? callee.name.text
    : ts.isIdentifier(callee)
      ? callee.text
      : '';
  const place = Object.hasOwn(RUNS, name) ? RUNS[name] : undefined;
  const given = place === undefined ? undefined : node.arguments[place];
  if (given === undefined) return undefined;
  if (!ts.isObjectLiteralExpression(given)) return given;
  // A query as `pg` takes it.
  const text = given.properties.find((one) => one.name?.getText() === 'text');
  if (text === undefined) return given;
  if (ts.isPropertyAssignment(text)) return text.initializer;
  return ts.isShorthandPropertyAssignment(text) ? text.name : given;
}

/** A whole text, not a part of one, that begins with a word of SQL. */
function isLikeStatement(node: ts.Node): node is ts.Expression {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  if (ts.isBinaryExpression(node.parent)) return false;
  return BEGINS.test(ts.isTemplateExpression(node) ? node.head.text : node.text);
}

function parsed(sql: string, place: string): Statement[] {
  const trees = statementsOf(sql);
  return trees.map((tree) => ({ by: 'kit', place, tree, variables: new Map() }));
}

/** A sentence that only begins like a statement is none. */
function isSql(texts: readonly string[]): boolean {
  try {
    return texts.every((text) => statementsOf(text).length > 0);
  } catch {
    return false;
  }
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** The name of the function that a node is in, at the top of its file. */
function functionAround(node: ts.Node): string {
  let name = '';
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionDeclaration(at)) name = at.name?.text ?? name;
    if (ts.isVariableDeclaration(at) && ts.isIdentifier(at.name)) name = at.name.text;
  }
  return name;
}
