import { render } from 'lit';

import { pageStyles, sheetStyles } from '../styles/print.js';
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
 * while it prints. They stand in its body, because nothing inside an element can hide the page
 * around it.
 *
 * @param sheets asked again for each print. If there are none, the page itself is printed
 * @param printed called after each print of sheets
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
    const shown = sheets();
    if (shown.length > 0) remove ??= place(shown, options());
  };
  const onAfterPrint = () => {
    if (remove === undefined) return;
    remove();
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
  const ofSheet = styleSheet(sheetStyles);
  const papers = pages.map((page) => paperOf(page, options, ofSheet));
  document.body.append(...papers);
  const ofPage = styleSheet(pageStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ofPage];
  return () => {
    for (const paper of papers) paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (other) => other !== ofPage,
    );
  };
}

function styleSheet(rules: string): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(rules);
  return styles;
}

/** A page of paper, in a shadow tree that the styles of the web page don't reach. */
function paperOf(
  page: PrintedPage,
  { layout, withQr }: PrintOptions,
  styles: CSSStyleSheet,
): HTMLElement {
  const host = document.createElement('div');
  host.className = 'backup-codes-sheet';
  host.translate = false;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles];
  const paper = document.createElement('div');
  const names = hasLongNames(page.sheet) ? 'long-names' : '';
  paper.className = `paper ${layout} ${names}`;
  paper.lang = textLanguage();
  paper.dir = textDirection();
  root.append(paper);
  render(layout === 'cards' ? cardsPage(page) : sheetPage(page, withQr), paper);
  return host;
}
