/**
 * The parts of the package `commander` that the command uses. Every other file imports them
 * from here, so that the build can replace this one file by a bundle.
 */

export { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
