import { InvalidArgumentError } from 'commander';

/** Prints progress to standard error, apart from the results. */
export function note(text: string): void {
  process.stderr.write(`${text} ...\n`);
}

/** Parses a whole number of at least 1. */
export function count(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('it must be a whole number.');
}
