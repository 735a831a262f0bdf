/** How sheets are laid out on paper, and so how many pages they take. */

import type { Sheet } from './sheet.js';

/** The usual sheet, one in large print, or cards of the size of a bank card. */
export type LayoutName = 'usual' | 'large' | 'cards';

export interface PrintOptions {
  layout: LayoutName;
  /** Adds a QR symbol to each code. Cards have no room for them. */
  withQr: boolean;
}

export const USUAL_PRINT: PrintOptions = { layout: 'usual', withQr: false };

/** One page of paper. Each says which sheet it belongs to, in case it gets lost. */
export interface PrintedPage {
  sheet: Sheet;
  /** The codes on it, with the number of the first. Empty if it has only advice. */
  codes: readonly string[];
  firstNumber: number;
  /** Counted from 1, among the pages of its sheet. */
  number: number;
  total: number;
  hasAdvice: boolean;
}

/** How long the shown codes are. All profiles have at most 30 characters. */
export type CodeWidth = 'short' | 'long' | 'longest';

export function codeWidth({ codes }: Sheet): CodeWidth {
  const length = Math.max(...codes.map((code) => code.length));
  if (length <= 20) return 'short';
  return length <= 30 ? 'long' : 'longest';
}

/** Whether the names need smaller letters to leave room for the codes. */
export function hasLongNames(sheet: Sheet): boolean {
  const { service, account, label, serviceUrl = '' } = sheet;
  return [service, account, label, serviceUrl].some(({ length }) => length > 40);
}

/** The most codes on a page, so that everything else fits on Letter and on A4 too. */
const ROOM: Readonly<
  Record<CodeWidth, { usual: number; usualQr: number; large: number; largeQr: number }>
> = {
  short: { usual: 50, usualQr: 10, large: 10, largeQr: 6 },
  long: { usual: 50, usualQr: 10, large: 10, largeQr: 6 },
  longest: { usual: 5, usualQr: 4, large: 4, largeQr: 3 },
};

/** How many codes a card takes. */
export const CARD_CODES: Readonly<Record<CodeWidth, number>> = {
  short: 10,
  long: 5,
  longest: 3,
};

const CARDS_ON_PAGE = 4;

/** The pages that a sheet takes. */
export function pagesOf(sheet: Sheet, { layout, withQr }: PrintOptions): PrintedPage[] {
  const room = ROOM[codeWidth(sheet)];
  switch (layout) {
    case 'usual':
      return numbered(sheet, withQr ? room.usualQr : room.usual, () => true);
    case 'large':
      // In large print the advice takes a page of its own.
      return numbered(sheet, withQr ? room.largeQr : room.large, () => false, true);
    case 'cards':
      return numbered(sheet, CARDS_ON_PAGE * CARD_CODES[codeWidth(sheet)], () => false);
  }
}

function numbered(
  sheet: Sheet,
  room: number,
  hasAdvice: () => boolean,
  endsWithAdvice = false,
): PrintedPage[] {
  const starts = chunks(sheet.codes, room);
  const total = starts.length + Number(endsWithAdvice);
  const pages = starts.map(({ items, start }, index) => ({
    sheet,
    codes: items,
    firstNumber: start + 1,
    number: index + 1,
    total,
    hasAdvice: hasAdvice(),
  }));
  if (!endsWithAdvice) return pages;
  const last = {
    sheet,
    codes: [],
    firstNumber: 1,
    number: total,
    total,
    hasAdvice: true,
  };
  return [...pages, last];
}

/** Parts of at most `room` items, with the index of the first item of each. */
export function chunks<Item>(
  items: readonly Item[],
  room: number,
): { items: readonly Item[]; start: number }[] {
  return Array.from({ length: Math.ceil(items.length / room) }, (_, index) => ({
    items: items.slice(index * room, (index + 1) * room),
    start: index * room,
  }));
}
