import { render } from 'lit';

import { printStyles } from '../styles/print.js';
import { textDirection, textLanguage } from '../localize.js';
import {
  hasLongNames,
  pagesOf,
  USUAL_PRINT,
  type PrintedPage,
  type PrintOptions,
} from './layout.js';
import { cardsPage, sheetPage } from './paper.js';
import { loadQrEncoder } from './qr-symbol.js';
import type { Sheet } from './sheet.js';

/**
 * From now on the browser prints these sheets instead of the page, whether a button or the
 * browser's menu starts it. Each sheet starts a page. The sheets are in the document only
 * while it prints, because styles in a shadow tree can't hide the page around it.
 *
 * @param printed called after each print
 * @param options how they are laid out; asked again for each print
 * @returns a function that stops this
 */
export function printsSheets(
  sheets: () => readonly Sheet[],
  printed: () => void,
  options: () => PrintOptions = () => USUAL_PRINT,
): () => void {
  let remove: (() => void) | undefined;
  const onBeforePrint = () => {
    remove ??= place(sheets(), options());
  };
  const onAfterPrint = () => {
    remove?.();
    remove = undefined;
    printed();
  };
  void loadQrEncoder();
  addEventListener('beforeprint', onBeforePrint);
  addEventListener('afterprint', onAfterPrint);
  return () => {
    removeEventListener('beforeprint', onBeforePrint);
    removeEventListener('afterprint', onAfterPrint);
    remove?.();
  };
}

function place(sheets: readonly Sheet[], options: PrintOptions): () => void {
  const pages = sheets.flatMap((sheet) => pagesOf(sheet, options));
  const papers = pages.map((page) => paperOf(page, options));
  document.body.append(...papers);
  const styles = new CSSStyleSheet();
  styles.replaceSync(printStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  return () => {
    for (const paper of papers) paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (other) => other !== styles,
    );
  };
}

function paperOf(page: PrintedPage, { layout, withQr }: PrintOptions): HTMLElement {
  const paper = document.createElement('div');
  const names = hasLongNames(page.sheet) ? 'long-names' : '';
  paper.className = `backup-codes-sheet ${layout} ${names}`;
  paper.translate = false;
  paper.lang = textLanguage();
  paper.dir = textDirection();
  render(layout === 'cards' ? cardsPage(page) : sheetPage(page, withQr), paper);
  return paper;
}
