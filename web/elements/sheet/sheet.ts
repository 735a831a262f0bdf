import { msg, str } from '@lit/localize';

import { showSetId, type SetId } from '../../protocol/set-id.js';
import { toPrintable } from '../../protocol/text.js';
import { showDate } from '../dates.js';
import { isolated } from '../localize.js';

/** What the person keeps: the codes of one set, and what they are for. */
export interface Sheet {
  /** The site's name. Like account and label, it is made printable when it is shown. */
  service: string;
  /** The name that the person signs in with. */
  account: string;
  label: string;
  /** When the codes were made, as an RFC 3339 time. */
  created: string;
  set: SetId;
  /** The codes in groups, in the order of the sheet. */
  codes: readonly string[];
  /** Where the person signs in. Without it, the sheet has no QR symbol of the address. */
  serviceUrl?: string | undefined;
  /** Where the person can ask for help when phone and sheet are gone. */
  recoveryUrl?: string | undefined;
  /** Whether the set is on already, so that nobody has to type a code first. */
  isOn?: boolean | undefined;
}

/** The lines above the codes, each with a name and a value. Empty ones are left out. */
export function sheetFields(sheet: Sheet): [name: string, value: string][] {
  const fields: [string, string][] = [
    [msg('Account', { id: 'bc-sheet-account' }), toPrintable(sheet.account)],
    [msg('Name', { id: 'bc-sheet-label' }), toPrintable(sheet.label)],
    [msg('Made on', { id: 'bc-sheet-made' }), showDate(sheet.created)],
    [msg('Set', { id: 'bc-sheet-set' }), showSetId(sheet.set)],
  ];
  return fields.filter(([, value]) => value !== '');
}

export function sheetTitle(): string {
  return msg('Backup codes', { id: 'bc-sheet-title' });
}

/** Service and sign-in address; either can be empty. */
export function sheetPlace({ service, serviceUrl = '' }: Sheet): {
  service: string;
  address: string;
} {
  return { service: toPrintable(service), address: showAddress(serviceUrl) };
}

/** An address as people type it: `https` and a slash at the end go without saying. */
export function showAddress(url: string): string {
  const shown = toPrintable(url).replace(/^https:\/\//, '');
  return /^[^/]+\/$/.test(shown) ? shown.slice(0, -1) : shown;
}

/** Stands in a box with a tick, until the set is on. */
export function sheetWarning({ isOn = false }: Sheet): string | undefined {
  if (isOn) return undefined;
  return msg(
    'These codes work only after you have typed one of them in your account settings.',
    { id: 'bc-sheet-not-on' },
  );
}

export const doneWord = (): string => msg('Done', { id: 'bc-sheet-done' });
export const usedOnWord = (): string => msg('used on', { id: 'bc-sheet-used-on' });

/** A heading and the sentences below it. */
export interface Advice {
  heading: string;
  sentences: readonly string[];
}

export function adviceOnUse(): Advice {
  return {
    heading: msg('To use one', { id: 'bc-sheet-use' }),
    sentences: [
      msg('Sign in with your name and password.', { id: 'bc-sheet-use-sign-in' }),
      msg('Choose “Use a backup code”.', { id: 'bc-sheet-use-choose' }),
      msg(
        'Type any code that isn’t crossed off. Capitals, spaces and dashes don’t matter.',
        { id: 'bc-sheet-use-type' },
      ),
    ],
  };
}

export function adviceOnKeeping(): Advice {
  return {
    heading: msg('To keep them safe', { id: 'bc-sheet-keep' }),
    sentences: [
      msg('Each code works once. Cross it off.', { id: 'bc-sheet-keep-once' }),
      msg('Keep this where only you can get to it.', { id: 'bc-sheet-keep-where' }),
      msg('Keep a copy in another place.', { id: 'bc-sheet-keep-copy' }),
      msg('If you get new codes, these stop working once the new ones are on.', {
        id: 'bc-sheet-keep-new',
      }),
      msg('We’ll never ask you for a code by phone, email or chat.', {
        id: 'bc-advice-never',
      }),
    ],
  };
}

export const notesTitle = (): string =>
  msg('Notes (never your password)', { id: 'bc-sheet-notes' });

/** Whom to ask when phone and sheet are gone. */
export function lossAdvice({ service, recoveryUrl = '' }: Sheet): string {
  const address = showAddress(recoveryUrl);
  if (address !== '') {
    return msg(str`Lost your phone and this sheet? Go to ${isolated(address)}`, {
      id: 'bc-sheet-lost-address',
    });
  }
  const name = toPrintable(service);
  return name === ''
    ? msg('Lost your phone and this sheet? Ask the site for help.', {
        id: 'bc-sheet-lost',
      })
    : msg(str`Lost your phone and this sheet? Ask ${isolated(name)} for help.`, {
        id: 'bc-sheet-lost-service',
      });
}

/** Why nobody can send the codes again. */
export const noCopyAdvice = (): string =>
  msg('We can’t show these codes again.', { id: 'bc-sheet-no-copy' });
