/**
 * PostgreSQL's syntax trees, from PostgreSQL's own parser, in a form that is easy to search.
 */

import { loadModule, parsePlPgSQLSync, parseSync } from 'libpg-query';

await loadModule();

/** A node of a tree. Its kind has the name that it has in PostgreSQL's sources. */
export interface SyntaxNode {
  kind: string;
  fields: Readonly<Record<string, unknown>>;
}

/** The kinds of nodes that the parser's JSON gives without their kind, by their field. */
const KINDS: Readonly<Partial<Record<string, string>>> = {
  alias: 'Alias',
  larg: 'SelectStmt',
  onConflictClause: 'OnConflictClause',
  rarg: 'SelectStmt',
  relation: 'RangeVar',
  typeName: 'TypeName',
  withClause: 'WithClause',
};

/** The statements of a text. @throws SqlError if PostgreSQL cannot parse it */
export function statementsOf(sql: string): SyntaxNode[] {
  const { stmts } = parseSync(sql) as { stmts?: { stmt: unknown }[] };
  return (stmts ?? []).map(({ stmt }) => nodeOf(stmt));
}

/** The body of a `create function ... language plpgsql`, as PostgreSQL parses it. */
export function plpgsqlOf(createFunction: string): SyntaxNode {
  return nodeOf(parsePlPgSQLSync(createFunction));
}

/** The statements of a text, each with its own text. */
export function textsOf(sql: string): { text: string; statement: SyntaxNode }[] {
  const bytes = Buffer.from(sql);
  const { stmts } = parseSync(sql) as {
    stmts?: { stmt: unknown; stmt_location?: number; stmt_len?: number }[];
  };
  return (stmts ?? []).map(({ stmt, stmt_location: from = 0, stmt_len: length }) => ({
    text: bytes.subarray(from, length && from + length).toString(),
    statement: nodeOf(stmt),
  }));
}

function nodeOf(json: unknown, field = ''): SyntaxNode {
  const entries = Object.entries(json as object);
  const [first] = entries;
  const isNamed = entries.length === 1 && first !== undefined && /^[A-Z]/.test(first[0]);
  const [kind, inside] = isNamed
    ? [first[0], Object.entries(first[1] as object)]
    : [KINDS[field] ?? '', entries];
  return {
    kind,
    fields: Object.fromEntries(inside.map(([name, value]) => [name, read(value, name)])),
  };
}

function read(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((one) => read(one, field));
  return typeof value === 'object' && value !== null ? nodeOf(value, field) : value;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The node in a field, if there is one. */
export function nodeIn(node: SyntaxNode, field: string): SyntaxNode | undefined {
  const value = node.fields[field];
  return isNode(value) ? value : undefined;
}

/** The nodes in a field: its list, or its only node. */
export function nodesIn(node: SyntaxNode, field: string): SyntaxNode[] {
  const value = node.fields[field];
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** The text in a field, or ''. */
export function textIn(node: SyntaxNode, field: string): string {
  const value = node.fields[field];
  return typeof value === 'string' ? value : '';
}

/** The texts in a field that is a list of names, such as the parts of a column's name. */
export function namesIn(node: SyntaxNode, field: string): string[] {
  return nodesIn(node, field).map((one) => textIn(one, 'sval'));
}

/** The nodes directly below a node. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.keys(node.fields).flatMap((field) => nodesIn(node, field));
}

/** A node and everything below it, from the outside in. */
export function* within(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const child of childrenOf(node)) yield* within(child);
}

/** All nodes of these kinds, from the outside in. */
export function allOf(node: SyntaxNode, ...kinds: string[]): SyntaxNode[] {
  return [...within(node)].filter(({ kind }) => kinds.includes(kind));
}

/** The text of a constant, if the node is one. */
export function constantIn(node: SyntaxNode | undefined): string | undefined {
  if (node?.kind !== 'A_Const') return undefined;
  const text = nodeIn(node, 'sval');
  return text === undefined ? undefined : textIn(text, 'sval');
}
