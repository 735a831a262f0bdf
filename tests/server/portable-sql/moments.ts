/**
 * A statement that changes rows computes nothing that depends on the moment, the session
 * or chance.
 *
 * - Citus 13 refuses it: "functions used in UPDATE queries on distributed tables must not
 *   be VOLATILE", "STABLE functions used in UPDATE queries cannot be called with column
 *   references", "functions used in the DO UPDATE SET clause of INSERTs on distributed
 *   tables must be marked IMMUTABLE", "non-IMMUTABLE functions are not allowed in the
 *   RETURNING clause".
 * - Arithmetic on moments is such a function, because the length of a day depends on the
 *   session's time zone. So is reading a moment from text.
 * - With a table that has several copies, each copy would compute another value.
 *
 * So the caller reads the moment first and passes it as a typed parameter. A function
 * does so in a variable.
 */

import type { Volatility } from './catalog.js';
import type { Rule, World } from './rules.js';
import { optionOf, typeIn } from './schema.js';
import type { Statement } from './statement.js';
import { allOf, namesIn, within, type SyntaxNode } from './syntax.js';
import { routinesFor, volatilityOfCast, type Typing } from './types.js';

const CHANGES = ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'];

/** The rule for statements. */
export const changesComputeNothing: Rule = (statement, world) => {
  const isChange = allOf(statement.tree, ...CHANGES).length > 0;
  // All of it: a CTE beside the change is part of the same distributed statement.
  return isChange ? variablePartsOf(statement.tree, statement, world) : [];
};

/** The rule for the defaults of columns, which are part of each `insert`. */
export function defaultsThatCompute(world: World): string[] {
  return [...world.schema.tables].flatMap(([table, columns]) =>
    [...columns].flatMap(([column, { default: value }]) =>
      value === undefined
        ? []
        : variablePartsOf(
            value,
            { by: 'migration', place: table, tree: value, variables: new Map() },
            world,
          ).map((fault) => `the default of ${table}.${column}: ${fault}`),
    ),
  );
}

function variablePartsOf(tree: SyntaxNode, statement: Statement, world: World): string[] {
  const typing: Typing = { ...world, statement };
  return [...within(tree)].flatMap((node) => {
    switch (node.kind) {
      case 'SQLValueFunction':
        return ['the moment or the role, from a keyword such as current_timestamp'];
      case 'FuncCall':
        return called(typing, node);
      case 'A_Expr':
        return computed(typing, node);
      case 'TypeCast': {
        const volatility = volatilityOfCast(typing, node);
        return worst([volatility], `a cast to ${typeIn(node)}`);
      }
      default:
        return [];
    }
  });
}

const WORDS: Readonly<Record<Volatility, string>> = {
  i: 'IMMUTABLE',
  s: 'STABLE',
  v: 'VOLATILE',
};

function called(typing: Typing, call: SyntaxNode): string[] {
  const name = namesIn(call, 'funcname').at(-1) ?? '';
  const own = typing.schema.functions.get(name);
  if (own !== undefined) {
    const volatility = optionOf(own, 'volatility');
    return volatility === 'immutable'
      ? []
      : [`${name}() is ${(volatility || 'volatile').toUpperCase()}`];
  }
  const routines = routinesFor(typing, call);
  if (routines.length === 0) return [`${name}() is unknown to PostgreSQL`];
  return worst(
    routines.map(({ volatility }) => volatility),
    `${name}()`,
  );
}

function computed(typing: Typing, expression: SyntaxNode): string[] {
  const name = namesIn(expression, 'name').at(-1) ?? '';
  const kind = expression.fields['kind'];
  // `in` and `= any` compare with the elements of a list.
  const isNamed = typing.catalog.operators.has(name);
  const isOne = !/^AEXPR_(IN|OP_ANY|OP_ALL)$/.test(String(kind));
  if (!isNamed || !isOne) return [];
  const routines = routinesFor(typing, expression);
  return worst(
    routines.map(({ volatility }) => volatility),
    `operator ${name}`,
  );
}

function worst(volatilities: readonly Volatility[], what: string): string[] {
  const found = (['v', 's'] as const).find((one) => volatilities.includes(one));
  return found === undefined ? [] : [`${what} may be ${WORDS[found]}`];
}
