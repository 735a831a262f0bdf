import fc from 'fast-check';

/** JSON as written. An object may name a field twice, in any order. */
export type Tree =
  | { kind: 'scalar'; text: string }
  | { kind: 'list'; items: Tree[] }
  | { kind: 'object'; fields: Field[] };

export interface Field {
  name: string;
  value: Tree;
}

export type ObjectTree = Extract<Tree, { kind: 'object' }>;

export function scalar(value: string | number | boolean | null): Tree {
  return { kind: 'scalar', text: JSON.stringify(value) };
}

export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(treeOf) };
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, field]) => ({
      name,
      value: treeOf(field),
    }));
    return { kind: 'object', fields };
  }
  return { kind: 'scalar', text: JSON.stringify(value) };
}

export function write(
  tree: Tree,
  writeName: (name: string) => string = JSON.stringify,
): string {
  switch (tree.kind) {
    case 'scalar':
      return tree.text;
    case 'list':
      return `[${tree.items.map((item) => write(item, writeName)).join(', ')}]`;
    case 'object':
      return `{${tree.fields
        .map(({ name, value }) => `${writeName(name)}: ${write(value, writeName)}`)
        .join(', ')}}`;
  }
}

/** A name written only with `\u` escapes, which is another spelling of the same name. */
export function escapedName(name: string): string {
  const units = Array.from({ length: name.length }, (_, at) =>
    name.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `"${units.map((unit) => `\\u${unit}`).join('')}"`;
}

/** A place in a tree: its path as errors write it, its value, and how to replace it. */
export interface Place {
  path: string;
  tree: Tree;
  replace: (tree: Tree) => Tree;
}

export function placesOf(tree: Tree): Place[] {
  return walk({ path: '', tree, replace: (other) => other });
}

function walk(place: Place): Place[] {
  const { path, tree, replace } = place;
  if (tree.kind === 'scalar') return [place];
  const inner =
    tree.kind === 'list'
      ? tree.items.map((item, at) => ({
          path: `${path}[${at}]`,
          tree: item,
          replace: (other: Tree) =>
            replace({ ...tree, items: replaceAt(tree.items, at, other) }),
        }))
      : tree.fields.map((field, at) => ({
          path: join(path, field.name),
          tree: field.value,
          replace: (other: Tree) =>
            replace({
              ...tree,
              fields: replaceAt(tree.fields, at, { ...field, value: other }),
            }),
        }));
  return [place, ...inner.flatMap(walk)];
}

function replaceAt<T>(list: T[], at: number, entry: T): T[] {
  return [...list.slice(0, at), entry, ...list.slice(at + 1)];
}

export function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** Trees with few names, so that duplicates are common at any depth. */
export const anyTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc
      .oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null))
      .map(scalar),
    fc
      .array(tie('tree'), { maxLength: 4 })
      .map((items): Tree => ({ kind: 'list', items })),
    fc
      .array(
        fc.record({
          name: fc.constantFrom(
            'a',
            'b',
            'c',
            'd',
            '__proto__',
            '"',
            '\\',
            '{"a":',
            'ü',
            '',
          ),
          value: tie('tree'),
        }),
        { maxLength: 4 },
      )
      .map((fields): Tree => ({ kind: 'object', fields })),
  ),
})).tree;
