/**
 * The parts of the package `valibot` that schemas are built from. Every other file imports
 * them from here, so that the build can replace this one file by a bundle.
 */

export {
  array,
  boolean,
  check,
  custom,
  exactOptional,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  rawCheck,
  regex,
  safeParse,
  strictObject,
  string,
  transform,
  union,
  unknown,
  variant,
} from 'valibot';

export type { BaseIssue, GenericSchema, InferOutput, ObjectEntries } from 'valibot';
