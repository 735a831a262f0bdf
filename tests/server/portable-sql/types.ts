/**
 * The types of expressions, as far as the text tells them. An unknown type counts as any
 * type. So a rule may refuse a statement that is fine, and a cast then helps.
 */

import type { Catalog, Routine, Volatility } from './catalog.js';
import { typeIn, type Schema } from './schema.js';
import type { Statement } from './statement.js';
import { allOf, namesIn, nodeIn, nodesIn, textIn, type SyntaxNode } from './syntax.js';

/** What the types of a statement depend on. */
export interface Typing {
  catalog: Catalog;
  schema: Schema;
  statement: Statement;
}

type Type = string | undefined;

/** The type of an expression. `undefined` if it is unknown, or a literal without one. */
export function typeOfExpression(typing: Typing, node: SyntaxNode): Type {
  switch (node.kind) {
    case 'TypeCast':
      return typeIn(node);
    case 'A_Const':
      return typeOfConstant(node);
    case 'ColumnRef':
      return typeOfColumn(typing, namesIn(node, 'fields'));
    case 'FuncCall':
    case 'A_Expr':
      return onlyOne(routinesFor(typing, node).map(({ gives }) => gives));
    case 'BoolExpr':
    case 'NullTest':
    case 'BooleanTest':
      return 'bool';
    case 'CaseExpr': {
      const results = allOf(node, 'CaseWhen').map((when) => nodeIn(when, 'result'));
      return firstKnown(typing, [...results, nodeIn(node, 'defresult')]);
    }
    case 'CoalesceExpr':
    case 'MinMaxExpr':
      return firstKnown(typing, nodesIn(node, 'args'));
    default:
      return undefined;
  }
}

/**
 * The functions or operators that a call may mean: those that fit the types of its
 * arguments. If none fits, all of the name.
 */
export function routinesFor(typing: Typing, call: SyntaxNode): readonly Routine[] {
  const { functions, operators } = typing.catalog;
  const isOperator = call.kind === 'A_Expr';
  const name = namesIn(call, isOperator ? 'name' : 'funcname').at(-1) ?? '';
  const given = isOperator
    ? [...nodesIn(call, 'lexpr'), ...nodesIn(call, 'rexpr')]
    : nodesIn(call, 'args');
  const types = given.map((one) => typeOfExpression(typing, one));
  const named = (isOperator ? operators : functions).get(name) ?? [];
  const same = named.filter(({ takes }) => takes.length === types.length);
  const exact = same.filter(({ takes }) => takes.every((one, at) => one === types[at]));
  if (exact.length > 0) return exact;
  const fitting = same.filter(({ takes }) =>
    takes.every((one, at) => isFitting(typing.catalog, types[at], one)),
  );
  return fitting.length > 0 ? fitting : named;
}

/** Whether a cast depends on more than its argument. */
export function volatilityOfCast(typing: Typing, cast: SyntaxNode): Volatility {
  const { casts, readsText, writesText } = typing.catalog;
  const argument = nodeIn(cast, 'arg');
  const isGiven = argument?.kind === 'ParamRef' || argument?.fields['isnull'] === true;
  if (argument === undefined || isGiven) return 'i';
  const to = typeIn(cast);
  if (argument.kind === 'A_Const' && typeOfConstant(argument) === undefined) {
    return readsText.get(to) ?? 'i';
  }
  const from = typeOfExpression(typing, argument);
  if (from === to) return 'i';
  const known = casts.find((one) => one.from === from && one.to === to);
  if (known !== undefined) return known.volatility;
  const reads = readsText.get(to) ?? 'i';
  const writes = from === undefined ? 'i' : (writesText.get(from) ?? 'i');
  return reads === 'i' ? writes : reads;
}

function typeOfConstant(node: SyntaxNode): Type {
  if (nodeIn(node, 'ival') !== undefined) return 'int4';
  if (nodeIn(node, 'fval') !== undefined) return 'numeric';
  return nodeIn(node, 'boolval') === undefined ? undefined : 'bool';
}

function typeOfColumn(typing: Typing, names: readonly string[]): Type {
  const { schema, statement } = typing;
  const [first = '', second] = names;
  const variable = statement.variables.get(first);
  if (second === undefined && variable !== undefined) return variable;
  if (second !== undefined && variable !== undefined) {
    return schema.tables.get(variable)?.get(second)?.type;
  }
  const column = names.at(-1) ?? '';
  const made = typeOfMadeColumn(typing, column);
  if (made !== undefined) return made;
  return onlyOne(
    [...schema.tables.values()].flatMap((columns) => columns.get(column)?.type ?? []),
  );
}

/** The type of a column that a function in FROM makes, such as `unnest`. */
function typeOfMadeColumn(typing: Typing, column: string): Type {
  for (const range of allOf(typing.statement.tree, 'RangeFunction')) {
    const alias = nodeIn(range, 'alias');
    if (alias === undefined) continue;
    const columns = namesIn(alias, 'colnames');
    const name = textIn(alias, 'aliasname');
    const at = columns.length === 0 && name === column ? 0 : columns.indexOf(column);
    if (at < 0) continue;
    const types = allOf(range, 'FuncCall')
      .slice(0, 1)
      .flatMap((call) => typesMade(typing, call));
    return at < types.length ? types[at] : 'int8';
  }
  return undefined;
}

function typesMade(typing: Typing, call: SyntaxNode): Type[] {
  if (namesIn(call, 'funcname').at(-1) === 'unnest') {
    return nodesIn(call, 'args').map((list) =>
      typeOfExpression(typing, list)?.replace(/^_/, ''),
    );
  }
  return [onlyOne(routinesFor(typing, call).map(({ gives }) => gives))];
}

function firstKnown(typing: Typing, nodes: readonly (SyntaxNode | undefined)[]): Type {
  for (const node of nodes) {
    const type = node === undefined ? undefined : typeOfExpression(typing, node);
    if (type !== undefined) return type;
  }
  return undefined;
}

function onlyOne(types: readonly string[]): Type {
  const [first, ...others] = new Set(types);
  return others.length > 0 || first?.startsWith('any') === true ? undefined : first;
}

function isFitting({ casts }: Catalog, given: Type, wanted: string): boolean {
  if (given === undefined || given === wanted) return true;
  if (/^any.*nonarray$/.test(wanted)) return !given.startsWith('_');
  if (/^any.*array$/.test(wanted)) return given.startsWith('_');
  if (/^any(element|compatible)?$/.test(wanted)) return true;
  return casts.some(
    ({ from, to, isImplicit }) => isImplicit && from === given && to === wanted,
  );
}
