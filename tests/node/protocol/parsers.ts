import type fc from 'fast-check';

import * as protocol from 'backup-codes/protocol';
import type { MessageName, Result } from 'backup-codes/protocol';

import { errorAnswer } from './error-generators.js';
import { answers, enrolment, importFile, requests } from './generators.js';

/** A kind of document: valid examples, its parser and its size limit. */
export interface Kind {
  name: string;
  valid: fc.Arbitrary<unknown>;
  parse: (text: string) => Result<unknown>;
  parseValue?: (value: unknown) => Result<unknown>;
  maxBytes: number;
  /** Whether unknown fields are ignored instead of refused. */
  ignoresMore?: boolean;
  /** Paths of the optional fields, such as `sets[].used`. */
  optional?: readonly string[];
}

/** The fields of a request that may be left out. */
const OPTIONAL: Partial<Record<MessageName, readonly string[]>> = {
  status: ['details'],
  enrol: ['holder', 'discards', 'recovery'],
  confirm: ['recovery'],
  check: ['others'],
  challenge: ['details'],
  redeem: ['details'],
};

/** The fields of an answer that older relying parties don't send. */
const DETAILS: Partial<Record<MessageName, readonly string[]>> = {
  status: [
    'steppedUp',
    'recovery',
    'recentlyRecovered',
    'sets[].preparedBy',
    'sets[].origin',
    'sets[].used',
    'sets[].lastChecked',
    'sets[].review',
    'sets[].madeHere',
  ],
  challenge: ['neverTurnedOn'],
  redeem: ['label'],
  recover: ['ready'],
};

function request(name: MessageName): Kind {
  return {
    name: `${name} request`,
    valid: requests[name],
    parse: (text) => protocol.parseRequest(name, text),
    parseValue: (value) => protocol.parseRequestValue(name, value),
    maxBytes: name === 'enrol' ? 17_408 : 4_096,
    optional: OPTIONAL[name] ?? [],
  };
}

function answer(name: MessageName): Kind {
  return {
    name: `${name} answer`,
    valid: answers[name],
    parse: (text) => protocol.parseAnswer(name, text),
    maxBytes: 327_680,
    ignoresMore: true,
    optional: DETAILS[name] ?? [],
  };
}

const names = Object.keys(protocol.MESSAGES) as MessageName[];

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
  ...names.map(request),
  ...names.map(answer),
  {
    name: 'error answer',
    valid: errorAnswer,
    parse: protocol.parseErrorAnswer,
    ignoresMore: true,
    maxBytes: 327_680,
  },
];
