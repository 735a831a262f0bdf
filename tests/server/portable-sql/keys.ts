import { allOf, namesIn, nodeIn, nodesIn, textIn, type SyntaxNode } from './syntax.js';

/** Columns whose values are unique together, in their order. */
export interface Key {
  table: string;
  columns: readonly string[];
}

/** The keys that a statement gives a table: its primary key, and others. */
export function keysIn(statement: SyntaxNode): Key[] {
  const relation = nodeIn(statement, 'relation');
  if (relation === undefined) return [];
  const table = textIn(relation, 'relname');
  if (statement.kind === 'IndexStmt') {
    const columns = nodesIn(statement, 'indexParams').map((one) => textIn(one, 'name'));
    return statement.fields['unique'] === true ? [{ table, columns }] : [];
  }
  const ofColumns = allOf(statement, 'ColumnDef').flatMap((column) =>
    nodesIn(column, 'constraints')
      .filter(isKey)
      .map(() => [textIn(column, 'colname')]),
  );
  const ofTable = allOf(statement, 'Constraint')
    .filter(isKey)
    .map((constraint) => namesIn(constraint, 'keys'))
    .filter((columns) => columns.length > 0);
  return [...ofColumns, ...ofTable].map((columns) => ({ table, columns }));
}

function isKey(constraint: SyntaxNode): boolean {
  return /^CONSTR_(PRIMARY|UNIQUE)$/.test(textIn(constraint, 'contype'));
}
