import { InvalidArgumentError } from 'commander';

/** Says what goes on, beside the results. */
export function note(text: string): void {
  process.stderr.write(`${text} ...\n`);
}

/** A whole number of 1 or more, as an option's value. */
export function count(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('it must be a whole number.');
}
