/** The statements in the bodies of the functions that the migrations define. */

import { optionOf, typeIn, typeOf, type Schema, type SqlFunction } from './schema.js';
import type { Fault, Statement } from './statement.js';
import {
  allOf,
  nodeIn,
  nodesIn,
  plpgsqlOf,
  statementsOf,
  textIn,
  within,
  type SyntaxNode,
} from './syntax.js';

/** `parseMode` of an expression of plpgsql that is a whole statement. */
const WHOLE = 0;
/** `parseMode` of a value. Higher ones are assignments. */
const VALUE = 2;

/** All statements of the newest functions, and of the migrations themselves. */
export function statementsIn(schema: Schema): { found: Statement[]; faults: Fault[] } {
  const found: Statement[] = schema.changes.map(({ file, tree }) => ({
    by: 'migration',
    place: file,
    tree,
    variables: new Map(),
  }));
  const faults: Fault[] = [];
  for (const one of schema.functions.values()) {
    const place = `${one.file} ${one.name}`;
    if (optionOf(one, 'language') !== 'plpgsql') {
      faults.push({ place, says: 'is not plpgsql, so this check does not read it' });
      continue;
    }
    const body = plpgsqlOf(one.text);
    if (allOf(body, 'PLpgSQL_stmt_dynexecute', 'PLpgSQL_stmt_dynfors').length > 0) {
      faults.push({ place, says: 'runs a text that it makes at run time' });
    }
    found.push(...statementsOfBody(one, body, place));
  }
  return { found, faults };
}

function statementsOfBody(
  one: SqlFunction,
  body: SyntaxNode,
  place: string,
): Statement[] {
  const returns = nodeIn(one.definition, 'returnType');
  const by =
    returns !== undefined && typeOf(returns) === 'trigger' ? 'trigger' : 'function';
  const variables = variablesOf(body, one.definition);
  return allOf(body, 'PLpgSQL_expr').flatMap((expression) => {
    const mode = Number(expression.fields['parseMode'] ?? WHOLE);
    const text = textIn(expression, 'query');
    const value = mode > VALUE ? text.replace(/^[^=]*?:?=/, '') : text;
    return statementsOf(mode === WHOLE ? text : `select ${value}`).map((tree) => ({
      by,
      place,
      tree,
      variables,
      ...(mode !== WHOLE && { isExpression: true }),
    }));
  });
}

function variablesOf(
  body: SyntaxNode,
  definition: SyntaxNode,
): Map<string, string | undefined> {
  const variables = new Map<string, string | undefined>();
  for (const parameter of nodesIn(definition, 'parameters')) {
    variables.set(
      textIn(parameter, 'name'),
      typeOf(nodeIn(parameter, 'argType') ?? body),
    );
  }
  for (const node of within(body)) {
    if (node.kind !== 'PLpgSQL_var' && node.kind !== 'PLpgSQL_rec') continue;
    const name = textIn(node, 'refname');
    if (!variables.has(name)) variables.set(name, declaredType(node));
  }
  return variables;
}

/** A table's name for one of its rows. `undefined` for what only a run of it decides. */
function declaredType(variable: SyntaxNode): string | undefined {
  const [type] = allOf(variable, 'PLpgSQL_type');
  const name = (type === undefined ? '' : textIn(type, 'typname')).replace(
    /%rowtype$/i,
    '',
  );
  if (name === '' || name === 'record' || name.includes('%')) return undefined;
  const [select] = statementsOf(`select null::${name}`);
  const [cast] = select === undefined ? [] : allOf(select, 'TypeCast');
  return cast === undefined ? undefined : typeIn(cast);
}
