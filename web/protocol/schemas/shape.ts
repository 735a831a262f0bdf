/** What all schemas are built from. They stay inside: public types are written out. */

import * as v from './valibot.js';

import { documentError, type DocumentError } from '../errors.js';

/** A schema that yields `T`. */
export type Schema<T> = v.GenericSchema<unknown, T>;

// Assignable both ways would let an optional field through that only one side has.
type Same<A, B> = [Required<A>, keyof A] extends [Required<B>, keyof B]
  ? [Required<B>, keyof B] extends [Required<A>, keyof A]
    ? unknown
    : never
  : never;

/**
 * Holds a schema against a written-out type: `schemaOf<Enrolment>()(schema)` compiles
 * only where what the schema yields and the type are assignable to each other.
 */
export function schemaOf<T>() {
  return <S extends v.GenericSchema>(schema: S & Same<v.InferOutput<S>, T>): Schema<T> =>
    schema as unknown as Schema<T>;
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * What `JSON.parse` gives for an object. It goes before every object schema: valibot's
 * own take lists and class instances for objects too.
 */
export const plainObject = v.custom<Record<string, unknown>>(isPlainObject, 'wrong_type');

/** An object of a request or a document: it has exactly these fields. */
export function only<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(plainObject, v.strictObject(entries));
}

/**
 * An object of an answer: it has these fields, and others are left out of what is parsed.
 * A page that is left open over a deploy goes on working with what it knows.
 */
export function atLeast<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(plainObject, v.object(entries));
}

/** A list of `least` to `most` entries; its length is checked before its entries. */
export function list<T>(item: Schema<T>, least: number, most = Infinity) {
  return v.pipe(
    v.array(v.unknown()),
    v.minLength(least, 'too_few'),
    v.maxLength(most, 'too_many'),
    v.array(item),
  );
}

/**
 * A rule on a value whose shape is right. The error's field is relative to the value;
 * `""` is the value itself.
 */
export function rule<T>(find: (value: T) => DocumentError | undefined) {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    const fault = find(input);
    if (fault === undefined) return;
    addIssue({
      message: fault.error,
      expected: fault.limit?.toString(),
      path:
        fault.field === ''
          ? undefined
          : [{ type: 'unknown', origin: 'value', input, key: fault.field, value: null }],
    });
  });
}

/** Entries of a list must differ in `key`. */
export function distinct<T>(key: (entry: T) => string) {
  return rule<T[]>((entries) =>
    new Set(entries.map(key)).size < entries.length
      ? documentError('not_distinct', '')
      : undefined,
  );
}
