import { html, nothing } from 'lit';

import { codesList } from '../../../elements/sheet/codes-list.js';
import { sheetFields, type Sheet } from '../../../elements/sheet/sheet.js';
import { isUnsaved, type Kept, type StateOf } from '../state.js';
import { refusedView } from './refused.js';

interface MadeContext {
  print: () => void;
  /** Saves all sheets as one text. */
  download: () => void;
  /** The person says whether they have the sheets, or the file. */
  tick: (ticked: Partial<StateOf<'made'>>) => void;
  copy: (index: number) => Promise<void>;
  saveFile: () => void;
  leave: () => void;
  stay: () => void;
}

/** The sheets, and the two things that must leave this page: they, and their hashes. */
export function madeView(state: StateOf<'made'>, context: MadeContext) {
  const { sheets, file, entries, refused } = state.made;
  const isOne = sheets.length === 1;
  return html`
    <h2 id="title" tabindex="-1">
      ${isOne ? 'Your codes' : `Your ${sheets.length} sheets`}
    </h2>
    <p>They’re only in this page, and gone when you close it. Do both:</p>
    <h3>1. Keep the ${isOne ? 'sheet' : 'sheets'}</h3>
    <p class="muted">Show each sheet only to the person who signs in with it.</p>
    <div class="row">
      <button type="button" class="primary" @click=${context.print}>
        ${isOne ? 'Print' : 'Print all, one a page'}
      </button>
      <button type="button" @click=${context.download}>
        Save ${isOne ? '' : 'all '}as text
      </button>
    </div>
    ${told(keptText(state.kept))}
    ${tick(
      `I saved or printed the ${isOne ? 'sheet' : 'sheets'}`,
      state.areSheetsKept,
      (areSheetsKept) => {
        context.tick({ areSheetsKept });
      },
    )}
    <h3>2. Save the file for the server</h3>
    ${entries.length > 0 ? importHint() : phcHint()} ${refusedView(refused)}
    <div class="row">
      <button type="button" class="primary" id="save-file" @click=${context.saveFile}>
        Save ${file.name}
      </button>
    </div>
    ${told(state.isFileSent ? LOOK_FOR_FILE : undefined)}
    ${tick('I saved the file for the server', state.isFileKept, (isFileKept) => {
      context.tick({ isFileKept });
    })}
    ${sheets.map((sheet, index) => sheetView(sheet, index, state, context))}
    ${state.isLeaving ? leaving(state, context) : leaveButton(context)}
  `;
}

const LOOK_FOR_FILE = 'Look for the file in your downloads. If it’s there, tick the box.';

function keptText(kept: Kept | undefined): string | undefined {
  switch (kept) {
    case 'copied':
      return 'Copied. Now paste them where you keep them.';
    case 'download-begun':
      return LOOK_FOR_FILE;
    case 'print-ended':
      return 'Did every page print? Then tick the box.';
    case 'print-refused':
      return 'This browser can’t print. Save as text instead.';
    case undefined:
      return undefined;
  }
}

function told(text: string | undefined) {
  return html`<div class="told" role="status">
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
    It holds hashes of the codes, and nobody can sign in with it. The site imports it with
    <code>backup-codes server import</code> or in its own way. Then each person turns
    their codes on by typing one of them.
  </p>`;
}

function phcHint() {
  return html`<p class="notice warning">
    One hash a line. Keep this file from everyone but the server. Before the server hashes
    what was typed, it must write it this way: capitals, no spaces or dashes, O as 0, I
    and L as 1. Otherwise every code with a dash fails. An account or name that begins
    with = + - @ or ' has an extra ' before it, so that no spreadsheet takes it for a
    formula.
  </p>`;
}

function sheetView(
  sheet: Sheet,
  index: number,
  { made: { sheets }, copied }: StateOf<'made'>,
  { copy }: MadeContext,
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

function leaveButton({ leave }: MadeContext) {
  return html`<div class="row">
    <button type="button" id="leave" @click=${leave}>Wipe and make others</button>
  </div>`;
}

/** Asked of everybody: a tick is quickly made. */
function leaving(state: StateOf<'made'>, { leave, stay }: MadeContext) {
  return html`<div class="notice bad" role="alert">
    <p>
      ${
        isUnsaved(state)
          ? 'You may not have saved the sheets or the file for the server yet.'
          : 'First check that the sheets and the file are really there.'
      }
      You can’t get wiped codes back.
    </p>
    <div class="row">
      <button type="button" id="leave" @click=${leave}>Wipe them</button>
      <button type="button" id="stay" @click=${stay}>Go back</button>
    </div>
  </div>`;
}
