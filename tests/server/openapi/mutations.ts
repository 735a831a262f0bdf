import fc from 'fast-check';

import {
  placesOf,
  scalar,
  treeOf,
  type Field,
  type Tree,
} from '../../node/protocol/json-tree.js';

/** One change at one place in any document. */
interface Mutation {
  place: number;
  /** Whether it puts another value there instead of editing the existing one. */
  replaces: boolean;
  way: number;
  at: number;
  value: unknown;
  character: string;
  amount: number;
  name: string;
}

// Excludes `toString`, because Ajv calls it when it compares whole entries.
const NAMES = [
  'extra',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'set',
  'label',
  'limit',
];

const OTHERS: unknown[] = [
  null,
  true,
  0,
  1,
  1.5,
  -1,
  '',
  'K7Q29M3D',
  [],
  {},
  [{}],
  1e308,
];

/** @param values values to insert, in addition to a few of each JSON type */
function mutation(values: readonly unknown[]): fc.Arbitrary<Mutation> {
  return fc.record({
    place: fc.nat(10_000),
    replaces: fc.boolean(),
    way: fc.nat(3),
    at: fc.nat(10_000),
    value: fc.constantFrom(...OTHERS, ...values),
    character: fc.constantFrom(...'AQgwBZaz09-_.~ =Ol\n\u202e\ud800é'.split('')),
    amount: fc.oneof(
      fc.constantFrom(-1, 1, 0.5, -1e6, 1e6, 2 ** 31, 2 ** 53, 1e308),
      fc.integer({ min: -100, max: 100 }),
    ),
    name: fc.constantFrom(...NAMES),
  });
}

/** Documents a few small changes away from valid ones. */
export function mutatedTree(
  valid: fc.Arbitrary<unknown>,
  values: readonly unknown[] = [],
): fc.Arbitrary<Tree> {
  return fc
    .tuple(valid, fc.array(mutation(values), { minLength: 1, maxLength: 2 }))
    .map(([value, mutations]) => mutations.reduce(mutate, treeOf(value)));
}

function mutate(tree: Tree, change: Mutation): Tree {
  const places = placesOf(tree);
  const place = places[change.place % places.length];
  if (place === undefined) return tree;
  return place.replace(change.replaces ? treeOf(change.value) : edit(place.tree, change));
}

function edit(tree: Tree, change: Mutation): Tree {
  if (tree.kind === 'list') return { ...tree, items: editItems(tree.items, change) };
  if (tree.kind === 'object') return { ...tree, fields: editFields(tree.fields, change) };
  const value = JSON.parse(tree.text) as string | number | boolean | null;
  if (typeof value === 'string') return scalar(editText(value, change));
  if (typeof value === 'number') return scalar(value + change.amount);
  return scalar(change.amount);
}

function editItems(items: Tree[], { way, at }: Mutation): Tree[] {
  const chosen = items[at % items.length];
  if (chosen === undefined || way === 0) return [];
  if (way === 1) return items.filter((item) => item !== chosen);
  if (way === 2) return [...items, chosen];
  return Array.from({ length: 51 }, () => chosen);
}

function editFields(fields: Field[], { way, at, name, value }: Mutation): Field[] {
  if (way < 2) return fields.filter((_, index) => index !== at % fields.length);
  const others = fields.filter((field) => field.name !== name);
  return [...others, { name, value: treeOf(value) }];
}

function editText(text: string, { way, at, character }: Mutation): string {
  const index = at % (text.length + 1);
  if (way === 0) return text + text;
  const rest = text.slice(way === 3 ? index : index + 1);
  return text.slice(0, index) + (way === 1 ? '' : character) + rest;
}
