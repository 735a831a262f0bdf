/**
 * Each parameter says its type, wherever it stands: `$1::text`.
 *
 * PostgreSQL guesses the type of a bare parameter from what is around it. Citus 13 plans
 * again with the values in place of the parameters, and then a null without a type has
 * failed: "operator does not exist: timestamp with time zone = boolean". Behind PgBouncer
 * in transaction mode, statements have no name, so each run guesses again.
 */

import type { Rule } from './rules.js';
import { allOf, childrenOf } from './syntax.js';

export const parametersHaveTypes: Rule = ({ tree }) => {
  const typed = new Set(
    allOf(tree, 'TypeCast').flatMap((cast) =>
      childrenOf(cast).filter(({ kind }) => kind === 'ParamRef'),
    ),
  );
  const bare = allOf(tree, 'ParamRef').filter((node) => !typed.has(node));
  const names = new Set(bare.map(({ fields }) => `$${Number(fields['number'])}`));
  return names.size === 0 ? [] : [`no cast to its type: ${[...names].join(', ')}`];
};
