import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { showSetId } from '../../protocol/set-id.js';
import { CARD_CODES, chunks, codeWidth, type PrintedPage } from './layout.js';
import { addressSymbol, codeSymbol } from './qr-symbol.js';
import {
  adviceOnKeeping,
  adviceOnUse,
  doneWord,
  noCopyAdvice,
  lossAdvice,
  notesTitle,
  sheetFields,
  sheetPlace,
  sheetTitle,
  sheetWarning,
  usedOnWord,
  type Advice,
  type Sheet,
} from './sheet.js';

/** A page of the usual sheet, or of one in large print. */
export function sheetPage(page: PrintedPage, withQr: boolean): TemplateResult {
  const { sheet, codes, hasAdvice } = page;
  return html`${head(page)} ${facts(sheet)}
    ${codes.length === 0 ? nothing : html`${warningBox(sheet)}${codeColumns(page, withQr)}`}
    ${
      hasAdvice
        ? html`<div class="advice">
              <div>${adviceList(adviceOnUse(), true)}</div>
              <div>${adviceList(adviceOnKeeping(), false)}</div>
            </div>
            <div class="notes">
              <p>${notesTitle()}</p>
              ${Array.from({ length: NOTE_LINES }, () => html`<i></i>`)}
            </div>`
        : nothing
    }
    <div class="foot">
      <p>${lossAdvice(sheet)}</p>
      <p>${noCopyAdvice()}</p>
    </div>`;
}

/** As many as fit on an empty page. Those without room are not shown. */
const NOTE_LINES = 24;

function head({ sheet, number, total }: PrintedPage) {
  const { service, address } = sheetPlace(sheet);
  const picture = addressSymbol(sheet.serviceUrl ?? '');
  return html`<div class="head">
    <div>
      <h1>${sheetTitle()}</h1>
      <p class="place">
        ${service === '' ? nothing : html`<b><bdi>${service}</bdi></b>`}
        ${service === '' || address === '' ? nothing : ' · '}
        ${address === '' ? nothing : html`<bdi dir="ltr">${address}</bdi>`}
      </p>
      ${total === 1 ? nothing : html`<p>${pageText(number, total)}</p>`}
    </div>
    ${
      picture === nothing
        ? nothing
        : html`<div class="sign-in">
            ${picture}
            <p>${msg('opens the sign-in page', { id: 'bc-sheet-qr' })}</p>
          </div>`
    }
  </div>`;
}

const pageText = (number: number, total: number): string =>
  msg(str`Page ${number} of ${total}`, { id: 'bc-sheet-page' });

function facts(sheet: Sheet) {
  return html`<dl>
    ${sheetFields(sheet).map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

function warningBox(sheet: Sheet) {
  const warning = sheetWarning(sheet);
  if (warning === undefined) return nothing;
  return html`<p class="box">
    ${warning} <span><i class="tick"></i>${doneWord()}</span>
  </p>`;
}

/** Two lists side by side, so that the numbers run down the first column and on. */
function codeColumns({ sheet, codes, firstNumber }: PrintedPage, withQr: boolean) {
  const width = codeWidth(sheet);
  const isDense = codes.length > 20 ? 'dense' : codes.length > 12 ? 'close' : 'roomy';
  const columns = chunks(codes, Math.ceil(codes.length / 2));
  return html`<div class="codes ${width} ${isDense} ${withQr ? 'with-qr' : ''}">
    ${columns.map(
      ({ items, start }) =>
        html`<ol>
          ${items.map(
            (code, index) =>
              html`<li>
                <span class="number">${firstNumber + start + index}</span>
                <i class="tick"></i>
                <span class="code">
                  <code>${code}</code>
                  <small>${usedOnWord()}</small>
                </span>
                ${withQr ? codeSymbol(code) : nothing}
              </li>`,
          )}
        </ol>`,
    )}
  </div>`;
}

function adviceList({ heading, sentences }: Advice, isOrdered: boolean) {
  const items = sentences.map((sentence) => html`<li>${sentence}</li>`);
  return html`<h2>${heading}</h2>
    ${
      isOrdered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`
    }`;
}

/** Cards to cut out: codes in front, advice on the back, with the fold between them. */
export function cardsPage({ sheet, codes, firstNumber }: PrintedPage): TemplateResult {
  const width = codeWidth(sheet);
  return html`<p class="cut">
      ${msg('Cut along the solid lines and fold along the dotted ones.', {
        id: 'bc-sheet-cut',
      })}
    </p>
    ${chunks(codes, CARD_CODES[width]).map(
      ({ items, start }) =>
        html`<div class="card">
          ${cardFront(sheet, items, firstNumber + start, width)}${cardBack(sheet)}
        </div>`,
    )}`;
}

function cardFront(
  sheet: Sheet,
  codes: readonly string[],
  firstNumber: number,
  width: string,
) {
  const { service } = sheetPlace(sheet);
  const rows = width === 'short' ? Math.ceil(codes.length / 2) : codes.length;
  return html`<div class="side">
    <p class="name">
      <span>${[sheetTitle(), service].filter(Boolean).join(' · ')}</span>
      <b>${showSetId(sheet.set)}</b>
    </p>
    <div class="card-codes ${width}">
      ${chunks(codes, rows).map(
        ({ items, start }) =>
          html`<ol>
            ${items.map(
              (code, index) =>
                html`<li>
                  <span class="number">${firstNumber + start + index}</span>
                  <i class="tick"></i>
                  <code>${code}</code>
                </li>`,
            )}
          </ol>`,
      )}
    </div>
    <p class="small">
      ${sheetFields(sheet)
        .slice(0, -1)
        .reverse()
        .map(
          ([name, value], index) =>
            html`${index === 0 ? nothing : ' · '}${name} <bdi>${value}</bdi>`,
        )}
    </p>
  </div>`;
}

function cardBack(sheet: Sheet) {
  const { address } = sheetPlace(sheet);
  const warning = sheetWarning(sheet);
  return html`<div class="side back">
    <div class="back-row">
      <div>
        <p>${adviceOnUse().sentences.map((sentence) => html`${sentence} `)}</p>
        ${
          warning === undefined
            ? nothing
            : html`<p>
                <b>${warning}</b> <span><i class="tick"></i>${doneWord()}</span>
              </p>`
        }
      </div>
      ${addressSymbol(sheet.serviceUrl ?? '')}
    </div>
    <p class="small">
      ${address === '' ? nothing : html`<bdi dir="ltr">${address}</bdi> · `}${lossAdvice(
        sheet,
      )}
    </p>
  </div>`;
}
