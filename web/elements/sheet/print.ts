import { html, render } from 'lit';

import { printStyles } from '../styles/print.js';
import { textDirection, textLanguage } from '../localize.js';
import { sheetAdvice, sheetFields, sheetTitle, type Sheet } from './sheet.js';

/**
 * From now on the browser prints these sheets instead of the page, whether a button or the
 * browser's menu starts it. Each sheet gets a page. The sheets are in the document only
 * while it prints, because styles in a shadow tree can't hide the page around it.
 *
 * @param printed called after each print
 * @returns a function that stops this
 */
export function printsSheets(
  sheets: () => readonly Sheet[],
  printed: () => void,
): () => void {
  let remove: (() => void) | undefined;
  const onBeforePrint = () => {
    remove ??= place(sheets());
  };
  const onAfterPrint = () => {
    remove?.();
    remove = undefined;
    printed();
  };
  addEventListener('beforeprint', onBeforePrint);
  addEventListener('afterprint', onAfterPrint);
  return () => {
    removeEventListener('beforeprint', onBeforePrint);
    removeEventListener('afterprint', onAfterPrint);
    remove?.();
  };
}

/** Opens the print dialog. Returns false if there is none, as in some in-app browsers. */
export function openPrint(): boolean {
  if (typeof globalThis.print !== 'function') return false;
  print();
  return true;
}

function place(sheets: readonly Sheet[]): () => void {
  const papers = sheets.map(paperOf);
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

function paperOf(sheet: Sheet): HTMLElement {
  const paper = document.createElement('div');
  paper.className = 'backup-codes-sheet';
  paper.translate = false;
  paper.lang = textLanguage();
  paper.dir = textDirection();
  render(contentOf(sheet), paper);
  return paper;
}

function contentOf(sheet: Sheet) {
  return html`
    <h1>${sheetTitle(sheet)}</h1>
    <dl>
      ${sheetFields(sheet).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <ol class=${sheet.codes.length > 15 ? 'two-columns' : ''}>
      ${sheet.codes.map((code) => html`<li><i></i><code>${code}</code></li>`)}
    </ol>
    <ul>
      ${sheetAdvice(sheet).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  `;
}
