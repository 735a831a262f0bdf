import type fc from 'fast-check';

import * as protocol from 'backup-codes/protocol';
import type { Result } from 'backup-codes/protocol';

import { answers, enrolment, errorAnswer, importFile, requests } from './generators.js';

/** A kind of document: valid examples, its parser and its size limit. */
export interface Kind {
  name: string;
  valid: fc.Arbitrary<unknown>;
  parse: (text: string) => Result<unknown>;
  parseValue?: (value: unknown) => Result<unknown>;
  maxBytes: number;
  /** Whether unknown fields are ignored instead of refused. */
  ignoresMore?: boolean;
  /** Paths of the optional fields. */
  optional?: readonly string[];
}

function request(
  name: keyof typeof requests,
  maxBytes = 4_096,
  optional: readonly string[] = [],
): Kind {
  const suffix = capital(name);
  return {
    name: `${name} request`,
    valid: requests[name],
    parse: protocol[`parse${suffix}Request`],
    parseValue: protocol[`parse${suffix}RequestValue`],
    maxBytes,
    optional,
  };
}

function answer(name: keyof typeof answers): Kind {
  return {
    name: `${name} answer`,
    valid: answers[name],
    parse: protocol[`parse${capital(name)}Answer`],
    maxBytes: 131_072,
    ignoresMore: true,
  };
}

function capital<T extends string>(name: T): Capitalize<T> {
  return (name.charAt(0).toUpperCase() + name.slice(1)) as Capitalize<T>;
}

export const kinds: Kind[] = [
  {
    name: 'enrolment',
    valid: enrolment,
    parse: protocol.parseEnrolment,
    parseValue: protocol.parseEnrolmentValue,
    maxBytes: 16_384,
  },
  {
    name: 'import file',
    valid: importFile,
    parse: protocol.parseImportFile,
    parseValue: protocol.parseImportFileValue,
    maxBytes: 4_194_304,
  },
  request('status'),
  request('enrol', 17_408, ['holder', 'discards']),
  request('confirm'),
  request('check'),
  request('revoke'),
  request('challenge'),
  request('redeem'),
  request('explain'),
  answer('status'),
  answer('enrol'),
  answer('confirm'),
  answer('check'),
  answer('revoke'),
  answer('challenge'),
  answer('redeem'),
  answer('explain'),
  {
    name: 'error answer',
    valid: errorAnswer,
    parse: protocol.parseErrorAnswer,
    ignoresMore: true,
    maxBytes: 131_072,
  },
];
