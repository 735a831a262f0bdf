import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { counted } from '../../../elements/localize.js';
import { button } from '../../../elements/panel/views/buttons.js';
import {
  saveQuestion,
  saveResultText,
  saveWays,
  unsavedText,
} from '../../../elements/panel/views/save-ways.js';
import { codesList } from '../../../elements/sheet/codes-list.js';
import { sheetFields, type Sheet } from '../../../elements/sheet/sheet.js';
import type { StateOf } from '../state.js';
import type { ResultContext } from './result-context.js';

/** The person saves the sheets. */
export function saveStep(state: StateOf<'made'>, context: ResultContext) {
  const { sheets } = state.made;
  const { length } = sheets;
  const [only] = sheets;
  return html`
    <h2 id="title" tabindex="-1">
      ${
        length === 1
          ? msg('Save your backup codes', { id: 'bc-codes-title' })
          : counted(length, {
              id: 'page-save-sheets',
              one: str`Save ${length} sheet`,
              other: str`Save ${length} sheets`,
            })
      }
    </h2>
    <p class="muted">
      ${msg('These codes exist only in this page. They’re gone when you close it.', {
        id: 'page-only-here',
      })}
    </p>
    ${length === 1 && only !== undefined ? oneSheet(only) : allSheets(state, context)}
    ${saveWays(state, context.ways)}
    ${
      length === 1
        ? nothing
        : html`<div class="row">
            ${button({
              text: msg('Save one file for each holder', { id: 'page-save-each' }),
              press: context.downloadEach,
            })}
          </div>`
    }
    <p class="copying muted" role="status">${saveResultText(state.saveResult)}</p>
    ${saveQuestion(state, context)}
    <p class="muted">
      ${msg('Show each sheet only to the person who signs in with it.', {
        id: 'page-show-only',
      })}
    </p>
    ${
      state.isUnsavedTold
        ? html`<p class="notice warning" id="unsaved" role="alert">
            ${unsavedText(state, context.ways)}
          </p>`
        : nothing
    }
  `;
}

function oneSheet(sheet: Sheet) {
  return html`${sheetFacts(sheet)} ${codesList(sheet.codes)}`;
}

function sheetFacts(sheet: Sheet) {
  return html`<dl class="named">
    ${sheetFields(sheet).map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>`,
    )}
  </dl>`;
}

function allSheets({ made, copied }: StateOf<'made'>, { copy }: ResultContext) {
  return made.sheets.map(
    (sheet, index) =>
      html`<details class="sheet">
        <summary><bdi>${sheet.account}</bdi> <bdi>${sheet.label}</bdi></summary>
        ${oneSheet(sheet)}
        <div class="row">
          ${button({
            text: msg('Copy these codes', { id: 'page-copy' }),
            press: () => copy(index),
          })}
          <span role="status"
            >${copied?.index === index ? copiedText(copied.isDone) : nothing}</span
          >
        </div>
      </details>`,
  );
}

function copiedText(isDone: boolean): string {
  return isDone
    ? msg('Copied.', { id: 'page-copied' })
    : msg('Your browser didn’t allow copying. Print them or save them as text.', {
        id: 'page-not-copied',
      });
}
