/**
 * Each statement names one account: every table in it is compared with a value, or with
 * the account of a table that is.
 *
 * So it goes to the one node, or the one partition, that has the account. Without the
 * account, all of them have to work for each message. Citus 13 refuses some joins whose
 * tables are not all compared: "complex joins are only supported when all distributed
 * tables are co-located and joined on their distribution columns".
 */

import type { Rule, World } from './rules.js';
import {
  allOf,
  childrenOf,
  namesIn,
  nodeIn,
  nodesIn,
  textIn,
  within,
  type SyntaxNode,
} from './syntax.js';
import type { Statement } from './statement.js';

/** Tables whose rows belong to no account. Each is small, so every node has a copy. */
const SHARED: Readonly<Partial<Record<string, string>>> = {
  pepper_keys: 'the keys of the whole site',
  site_failures: 'failures over all accounts',
};

/**
 * Every other table begins with the account, and so does each of its keys: a key that a
 * partition or a shard checks by itself must hold what chooses the partition.
 */
export function tablesWithoutAccount({ schema }: World): string[] {
  const tables = [...schema.tables]
    .filter(([, columns]) => [...columns.keys()][0] !== 'account')
    .map(([table]) => table);
  const keys = schema.keys
    .filter(({ columns }) => columns[0] !== 'account')
    .filter(({ table }) => !tables.includes(table))
    .map(({ table, columns }) => `${table} (${columns.join(', ')})`);
  return [
    ...tables
      .filter((table) => SHARED[table] === undefined)
      .map((table) => `${table} does not begin with the account`),
    ...keys.map((key) => `the key of ${key} does not begin with the account`),
  ];
}

/** Names of the tables and CTEs that one query names, and what is known outside of it. */
interface Scope {
  statement: Statement;
  world: World;
  /** CTEs and tables of the queries around it whose account is known. */
  known: ReadonlySet<string>;
  ctes: ReadonlySet<string>;
}

/** What stands for a value that the caller gives. */
const GIVEN = '';

export const namesTheAccount: Rule = (statement, world) => {
  // A migration runs once and changes all rows. An assignment's queries are subqueries.
  if (statement.by === 'migration') return [];
  return faultsIn(statement.tree, {
    statement,
    world,
    known: new Set(),
    ctes: new Set(),
  });
};

function faultsIn(query: SyntaxNode, outside: Scope): string[] {
  if (!QUERIES.includes(query.kind)) {
    return childrenOf(query).flatMap((child) => faultsIn(child, outside));
  }
  const { scope, faults } = withCtes(query, outside);
  const arms = [nodeIn(query, 'larg'), nodeIn(query, 'rarg')].filter(
    (one) => one !== undefined,
  );
  const relations = relationsOf(query, scope);
  const same = equalAccounts(query, relations, scope);
  const known = new Set([...scope.known, ...same]);
  return [
    ...faults,
    ...arms.flatMap((arm) => faultsIn(arm, scope)),
    ...relations.filter((name) => !same.has(name)).map((name) => `account of ${name}`),
    ...partsOf(query).flatMap((part) => faultsIn(part, { ...scope, known })),
  ];
}

const QUERIES = ['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt'];

/** Checks the CTEs, each of which knows those before it. */
function withCtes(query: SyntaxNode, outside: Scope): { scope: Scope; faults: string[] } {
  const known = new Set(outside.known);
  const ctes = new Set(outside.ctes);
  const faults: string[] = [];
  const clause = nodeIn(query, 'withClause');
  for (const cte of clause === undefined ? [] : nodesIn(clause, 'ctes')) {
    const name = textIn(cte, 'ctename');
    const inside = nodesIn(cte, 'ctequery').flatMap((one) =>
      faultsIn(one, { ...outside, known, ctes }),
    );
    faults.push(...inside);
    ctes.add(name);
    if (inside.length === 0) known.add(name);
  }
  return { scope: { ...outside, known, ctes }, faults };
}

/** The parts of a query in which further queries may stand. */
function partsOf(query: SyntaxNode): SyntaxNode[] {
  const taken = ['withClause', 'larg', 'rarg', 'relation'];
  return Object.keys(query.fields)
    .filter((field) => !taken.includes(field))
    .flatMap((field) => nodesIn(query, field));
}

/** The tables of the query itself that have accounts, by the names it gives them. */
function relationsOf(query: SyntaxNode, { world, ctes }: Scope): string[] {
  const changed = nodeIn(query, 'relation');
  const ranges = [
    ...(changed === undefined ? [] : [changed]),
    ...['fromClause', 'usingClause'].flatMap((field) => nodesIn(query, field)),
  ];
  return ranges.flatMap(rangesIn).flatMap((range) => {
    const table = textIn(range, 'relname');
    const isCte = range.fields['schemaname'] === undefined && ctes.has(table);
    const hasAccount = world.schema.tables.get(table)?.has('account') === true;
    return isCte || !hasAccount ? [] : [nameOf(range)];
  });
}

function rangesIn(node: SyntaxNode): SyntaxNode[] {
  if (node.kind === 'RangeVar') return [node];
  return node.kind === 'JoinExpr'
    ? [...nodesIn(node, 'larg'), ...nodesIn(node, 'rarg')].flatMap(rangesIn)
    : [];
}

function nameOf(range: SyntaxNode): string {
  const alias = nodeIn(range, 'alias');
  return alias === undefined ? textIn(range, 'relname') : textIn(alias, 'aliasname');
}

/** The relations whose account equals a given value, by way of others or not. */
function equalAccounts(
  query: SyntaxNode,
  relations: readonly string[],
  scope: Scope,
): Set<string> {
  const pairs = conditionsOf(query)
    .filter(({ condition }) => condition.fields['kind'] === 'AEXPR_OP')
    .filter(({ condition }) => namesIn(condition, 'name').join() === '=')
    .map(({ condition, limits }) => ({
      sides: ['lexpr', 'rexpr'].map((field) => {
        const side = nodeIn(condition, field);
        return side === undefined ? undefined : whose(side, relations, scope);
      }),
      limits,
    }));
  const equal = new Set([GIVEN]);
  if (isInsertedWithAccount(query, scope)) relations.forEach((name) => equal.add(name));
  for (let before = -1; before !== equal.size;) {
    before = equal.size;
    for (const { sides, limits } of pairs) {
      const [left, right] = sides;
      if (left === undefined || right === undefined) continue;
      if (equal.has(left) && limits(right)) equal.add(right);
      if (equal.has(right) && limits(left)) equal.add(left);
    }
  }
  return equal;
}

/** A condition, and which of the relations have only rows that meet it. */
interface Condition {
  condition: SyntaxNode;
  limits: (relation: string) => boolean;
}

/** The conditions of WHERE and ON that are joined by AND. */
function conditionsOf(query: SyntaxNode): Condition[] {
  const joins = ['fromClause', 'usingClause']
    .flatMap((field) => nodesIn(query, field))
    .flatMap(joinsIn);
  return [
    ...nodesIn(query, 'whereClause')
      .flatMap(conjunctsOf)
      .map((condition) => ({ condition, limits: () => true })),
    ...joins.flatMap((join) =>
      nodesIn(join, 'quals')
        .flatMap(conjunctsOf)
        .map((condition) => ({ condition, limits: limitsOf(join) })),
    ),
  ];
}

/** An outer join keeps all rows of one side, whatever its condition says. */
function limitsOf(join: SyntaxNode): Condition['limits'] {
  const kept = { JOIN_LEFT: ['larg'], JOIN_RIGHT: ['rarg'], JOIN_FULL: ['larg', 'rarg'] };
  const fields = Object.entries(kept).find(([type]) => type === textIn(join, 'jointype'));
  const names = (fields?.[1] ?? [])
    .flatMap((field) => nodesIn(join, field))
    .flatMap(rangesIn)
    .map(nameOf);
  return (relation) => !names.includes(relation);
}

function joinsIn(node: SyntaxNode): SyntaxNode[] {
  if (node.kind !== 'JoinExpr') return [];
  return [node, ...[...nodesIn(node, 'larg'), ...nodesIn(node, 'rarg')].flatMap(joinsIn)];
}

function conjunctsOf(condition: SyntaxNode): SyntaxNode[] {
  return condition.kind === 'BoolExpr' && condition.fields['boolop'] === 'AND_EXPR'
    ? nodesIn(condition, 'args').flatMap(conjunctsOf)
    : [condition];
}

/** The relation whose account this is, GIVEN for a value, or `undefined`. */
function whose(
  side: SyntaxNode,
  relations: readonly string[],
  { statement, known }: Scope,
): string | undefined {
  if (side.kind === 'TypeCast') {
    const argument = nodeIn(side, 'arg');
    return argument?.kind === 'ParamRef' ? GIVEN : undefined;
  }
  if (side.kind === 'A_Const' || side.kind === 'ParamRef') return GIVEN;
  if (side.kind === 'A_Indirection') return wrappedRow(side) ? GIVEN : undefined;
  if (side.kind !== 'ColumnRef') return undefined;
  const [first = '', second] = namesIn(side, 'fields');
  if (second === undefined && first === 'account' && relations.length === 1) {
    return relations[0];
  }
  if (second === 'account' && relations.includes(first)) return first;
  if (statement.variables.has(first)) return GIVEN;
  return second === 'account' && known.has(first) ? GIVEN : undefined;
}

/** `(old).account`, in a trigger's function. */
function wrappedRow(node: SyntaxNode): boolean {
  const row = nodeIn(node, 'arg');
  return row?.kind === 'ColumnRef' && /^(old|new)$/.test(namesIn(row, 'fields').join());
}

/** Whether an `insert` gives its column `account` one value. */
function isInsertedWithAccount(query: SyntaxNode, scope: Scope): boolean {
  if (query.kind !== 'InsertStmt') return false;
  const at = nodesIn(query, 'cols').findIndex((one) => textIn(one, 'name') === 'account');
  const source = nodeIn(query, 'selectStmt');
  if (at < 0 || source === undefined) return false;
  const rows = nodesIn(source, 'valuesLists').map((list) => nodesIn(list, 'items')[at]);
  const [target] = nodesIn(source, 'targetList').slice(at);
  const values = rows.length > 0 ? rows : [target && nodeIn(target, 'val')];
  const from = [...relationsOf(source, scope), ...ctesIn(source, scope)];
  return values.every(
    (value) => value !== undefined && whose(value, from, scope) !== undefined,
  );
}

function ctesIn(query: SyntaxNode, { known }: Scope): string[] {
  return nodesIn(query, 'fromClause')
    .flatMap(rangesIn)
    .filter((range) => known.has(textIn(range, 'relname')))
    .map(nameOf);
}

/** Whether a statement reads or changes a limited number of rows, or gives one total. */
export function isBounded({ tree }: Statement): boolean {
  const isTotal = (query: SyntaxNode) =>
    nodesIn(query, 'groupClause').length === 0 &&
    nodesIn(query, 'targetList').some((target) =>
      allOf(target, 'FuncCall').some((call) => call.fields['agg_star'] === true),
    );
  return [...within(tree)].some(
    (node) =>
      node.kind === 'SelectStmt' &&
      (nodeIn(node, 'limitCount') !== undefined || isTotal(node)),
  );
}
