import { html, nothing } from 'lit';

import { codesList } from '../../../elements/sheet/codes-list.js';
import { sheetFields, type Sheet } from '../../../elements/sheet/sheet.js';
import { wouldLose, type Kept, type StateOf } from '../state.js';
import { refusalWarning } from './warnings.js';

/** The actions of the buttons and boxes. */
interface ResultContext {
  print: () => void;
  /** Saves all sheets as one text file. */
  download: () => void;
  /** Saves a text file for each sheet, to hand to its holder. */
  downloadEach: () => void;
  /** The person says whether they have the sheets, or the file. */
  tick: (ticked: Partial<StateOf<'made'>>) => void;
  copy: (index: number) => Promise<void>;
  saveFile: () => void;
  /** Asks whether to erase everything. */
  askToErase: () => void;
  erase: () => void;
  goBack: () => void;
}

/** The sheets, and two steps for the person: keep the sheets, and save the file. */
export function resultView(state: StateOf<'made'>, context: ResultContext) {
  const { sheets, file, entries, refused } = state.made;
  const isOne = sheets.length === 1;
  return html`
    <h2 id="title" tabindex="-1">
      ${isOne ? 'Your codes' : `Your ${sheets.length} sheets`}
    </h2>
    <p>They exist only in this page and are gone when you close it. Do both steps:</p>
    <h3>1. Save or print the ${isOne ? 'sheet' : 'sheets'}</h3>
    <p class="muted">Show each sheet only to the person who signs in with it.</p>
    <div class="row">
      <button type="button" class="primary" @click=${context.print}>
        ${isOne ? 'Print' : 'Print all, one per page'}
      </button>
      <button type="button" @click=${context.download}>
        Save ${isOne ? '' : 'all '}as text
      </button>
      ${
        isOne
          ? nothing
          : html`<button type="button" @click=${context.downloadEach}>
              Save one file for each holder
            </button>`
      }
    </div>
    ${announced(keptText(state.kept))}
    ${tick(
      `I saved or printed the ${isOne ? 'sheet' : 'sheets'}`,
      state.areSheetsKept,
      (areSheetsKept) => {
        context.tick({ areSheetsKept });
      },
    )}
    <h3>2. Save the file for the server</h3>
    ${entries.length > 0 ? importHint() : phcHint()} ${refusalWarning(refused)}
    <div class="row">
      <button type="button" class="primary" id="save-file" @click=${context.saveFile}>
        Save ${file.name}
      </button>
    </div>
    ${announced(state.isFileSent ? LOOK_FOR_FILE : undefined)}
    ${tick('I saved the file for the server', state.isFileKept, (isFileKept) => {
      context.tick({ isFileKept });
    })}
    ${sheets.map((sheet, index) => sheetView(sheet, index, state, context))}
    ${state.isErasing ? eraseQuestion(state, context) : eraseButton(context)}
  `;
}

const LOOK_FOR_FILE = 'Look for the file in your downloads. If it’s there, tick the box.';

function keptText(kept: Kept | undefined): string | undefined {
  switch (kept) {
    case 'copied':
      return 'Copied. Now paste them where you want to keep them.';
    case 'download-begun':
      return LOOK_FOR_FILE;
    case 'print-ended':
      return 'If every page printed, tick the box.';
    case 'print-refused':
      return 'This browser can’t print. Save as text instead.';
    case undefined:
      return undefined;
  }
}

function announced(text: string | undefined) {
  return html`<div class="announced" role="status">
    ${text === undefined ? nothing : html`<p>${text}</p>`}
  </div>`;
}

function tick(text: string, isTicked: boolean, change: (isTicked: boolean) => void) {
  return html`<label class="tick">
    <input
      type="checkbox"
      .checked=${isTicked}
      @change=${({ currentTarget }: Event) => {
        change((currentTarget as HTMLInputElement).checked);
      }}
    />
    ${text}
  </label>`;
}

function importHint() {
  return html`<p class="muted">
    It holds hashes of the codes, so nobody can sign in with it. The site imports it with
    <code>backup-codes server import</code> or with its own tool. Then each person turns
    on their codes by typing one of them.
  </p>`;
}

function phcHint() {
  return html`<p class="notice warning">
    One hash per line. Give this file only to the server. Before the server verifies a
    typed code, it must change it to capitals, remove spaces and dashes, and change O to 0
    and I and L to 1. Otherwise every code with a dash fails. An account or name that
    starts with = + - @ or ' gets an extra ' in front, so that no spreadsheet treats it as
    a formula.
  </p>`;
}

function sheetView(
  sheet: Sheet,
  index: number,
  { made: { sheets }, copied }: StateOf<'made'>,
  { copy }: ResultContext,
) {
  return html`<details class="sheet" ?open=${sheets.length === 1}>
    <summary>${[sheet.account, sheet.label].filter(Boolean).join(', ')}</summary>
    <dl class="facts">
      ${sheetFields(sheet).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${codesList(sheet.codes)}
    <div class="row">
      <button type="button" @click=${() => copy(index)}>Copy these codes</button>
      <span role="status"
        >${copied?.index === index ? copiedText(copied.isDone) : nothing}</span
      >
    </div>
  </details>`;
}

function copiedText(isDone: boolean): string {
  return isDone
    ? 'Copied.'
    : 'Your browser didn’t allow copying. Print them or save them as text.';
}

function eraseButton({ askToErase }: ResultContext) {
  return html`<div class="row">
    <button type="button" id="ask-to-erase" @click=${askToErase}>
      Erase these and start over
    </button>
  </div>`;
}

/** Always asks, because people easily tick a box by mistake. */
function eraseQuestion(state: StateOf<'made'>, { erase, goBack }: ResultContext) {
  return html`<div class="notice bad" role="alert">
    <p>
      ${
        wouldLose(state)
          ? 'You may not have saved the sheets or the file for the server yet.'
          : 'First make sure that you really have the sheets and the file.'
      }
      You can’t get erased codes back.
    </p>
    <div class="row">
      <button type="button" id="erase" @click=${erase}>Erase them</button>
      <button type="button" id="go-back" @click=${goBack}>Go back</button>
    </div>
  </div>`;
}
