/**
 * What all schemas are built from. Schemas stay internal, and public types are written
 * out.
 */

import { documentError, type DocumentError } from '../errors.js';
import * as v from './valibot.js';

/** A schema that yields `T`. */
export type Schema<T> = v.GenericSchema<unknown, T>;

// Checking assignability alone would allow an optional field that only one side has.
type Same<A, B> = [Required<A>, keyof A] extends [Required<B>, keyof B]
  ? [Required<B>, keyof B] extends [Required<A>, keyof A]
    ? unknown
    : never
  : never;

/**
 * Compares a schema with a written-out type: `schemaOf<Enrolment>()(schema)` compiles only
 * if what the schema yields and the type are assignable to each other.
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
 * An object as `JSON.parse` makes it. It precedes every object schema, because valibot's
 * own object schemas accept lists and class instances too.
 */
export const plainObject = v.custom<Record<string, unknown>>(isPlainObject);

/** An object of a request or a document: it has exactly these fields. */
export function only<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(plainObject, v.strictObject(entries));
}

/**
 * An object of an answer: it has these fields, and parsing drops any other field. So a page
 * that stays open over a deploy still works.
 */
export function atLeast<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(plainObject, v.object(entries));
}

/** A list of `least` to `most` entries. Its length is checked before its entries. */
export function list<T>(item: Schema<T>, least: number, most = Infinity) {
  return v.pipe(
    v.array(v.unknown()),
    v.minLength(least),
    v.maxLength(most),
    v.array(item),
  );
}

/** A JSON number without a fraction. A range refuses numbers above 2^53. */
export const integer: Schema<number> = v.pipe(v.number(), v.integer());

/** An integer from `least` to `most`. */
export function count(least: number, most: number): Schema<number> {
  return v.pipe(integer, v.minValue(least), v.maxValue(most));
}

/** Exactly this integer. */
export function exactly<const T extends number>(value: T) {
  return v.pipe(integer, v.literal(value) as unknown as v.GenericSchema<number, T>);
}

/** One of these texts. */
export function oneOf<const T extends string>(...texts: T[]) {
  return v.pipe(v.string(), v.picklist(texts) as unknown as v.GenericSchema<string, T>);
}

/** True or false. */
export const boolean: Schema<boolean> = v.boolean();

/** Only true. The field is absent otherwise. */
export const yes: Schema<true> = v.pipe(v.boolean(), v.literal(true));

/** False, or one of these texts. */
export function falseOr<const T extends string>(...texts: T[]) {
  return v.union([v.pipe(v.boolean(), v.literal(false)), oneOf(...texts)]);
}

/** Keywords of JSON Schema. They are evaluated only when the OpenAPI file is made. */
export type Keywords = () => Record<string, unknown>;

/**
 * The requirement of a {@link rule}. It says what is wrong, not only that something is.
 */
export interface Rule {
  faultOf: (value: never) => DocumentError | undefined;
  /** The part of the rule that JSON Schema can express. */
  keywords: Keywords | undefined;
}

/**
 * A rule for a value whose shape is valid. The fault's field is relative to the value,
 * and `""` is the value itself.
 *
 * @param keywords the part of the rule that JSON Schema can express, for the OpenAPI file
 */
export function rule<T>(
  faultOf: (value: T) => DocumentError | undefined,
  keywords?: Keywords,
) {
  const holds = (value: T): boolean => faultOf(value) === undefined;
  return v.check<T>(Object.assign(holds, { faultOf, keywords } satisfies Rule));
}

/** The part of a rule for the whole object that JSON Schema can express for one field. */
export function keywords<T>(keywordsOfField: Keywords) {
  return rule<T>(() => undefined, keywordsOfField);
}

/** Entries of a list must differ in `key`. */
export function distinct<T>(key: (entry: T) => string) {
  return rule<T[]>(
    (entries) =>
      new Set(entries.map(key)).size < entries.length
        ? documentError('not_distinct', '')
        : undefined,
    () => ({ uniqueItems: true }),
  );
}
