import { html, render } from 'lit';

import { printStyles } from '../styles/print.js';
import { textDirection, textLanguage } from '../localize.js';
import { sheetAdvice, sheetFields, sheetTitle, type Sheet } from './sheet.js';

/**
 * Makes the browser print the sheet instead of the page for as long as it is shown,
 * whoever asks for it, a button or the browser's menu. The sheet stands in the page only
 * while it is printed, because styles of a shadow tree cannot hide the page around it.
 *
 * @param printed called after each print
 * @returns what ends that
 */
export function printsSheet(sheet: () => Sheet, printed: () => void): () => void {
  let remove: (() => void) | undefined;
  const onBeforePrint = () => {
    remove ??= place(sheet());
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

function place(sheet: Sheet): () => void {
  const paper = document.createElement('div');
  paper.className = 'backup-codes-sheet';
  paper.translate = false;
  paper.lang = textLanguage();
  paper.dir = textDirection();
  render(paperOf(sheet), paper);
  document.body.append(paper);
  const styles = new CSSStyleSheet();
  styles.replaceSync(printStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  return () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (other) => other !== styles,
    );
  };
}

function paperOf(sheet: Sheet) {
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
