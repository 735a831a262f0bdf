import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { icon } from '../../../elements/icons.js';
import { isolated } from '../../../elements/localize.js';
import {
  saveQuestion,
  saveResultText,
  unsavedText,
} from '../../../elements/panel/views/save-ways.js';
import type { StateOf } from '../state.js';
import type { ResultContext } from './result-context.js';
import { refusalWarning } from './warnings.js';

/** The person saves the file for the server. */
export function fileStep(state: StateOf<'made'>, context: ResultContext) {
  const { file, entries, refused } = state.made;
  const saveResult = state.isFileSent && !state.isFileKept ? 'download-begun' : undefined;
  return html`
    <h2 id="title" tabindex="-1">
      ${msg('Save the file for the server', { id: 'page-file-title' })}
    </h2>
    ${entries.length > 0 ? importHint() : phcHint()} ${refusalWarning(refused)}
    <div class="ways">
      <button
        type="button"
        class=${state.isFileKept ? 'good' : ''}
        id="save-file"
        @click=${context.saveFile}
      >
        ${
          state.isFileKept
            ? html`${icon('check')}${msg('File saved', { id: 'page-file-kept' })}`
            : html`${icon('download')}${msg('Save the file', { id: 'page-file-save' })}`
        }
      </button>
    </div>
    <p class="muted small"><bdi id="file-name">${file.name}</bdi></p>
    <p class="copying muted" role="status">${saveResultText(saveResult)}</p>
    ${saveQuestion(
      { saveResult },
      {
        actions: { noteSaved: context.noteFileKept },
        focusPrimary: context.focusPrimary,
      },
    )}
    ${
      state.isUnsavedTold
        ? html`<p class="notice warning" id="unsaved" role="alert">
            ${
              state.isFileSent
                ? unsavedText({ saveResult: 'download-begun' }, context.ways)
                : msg('Save the file first.', { id: 'page-file-unsaved' })
            }
          </p>`
        : nothing
    }
  `;
}

function importHint() {
  return html`<p class="muted">
      ${msg('It holds hashes of the codes, so nobody can sign in with it.', {
        id: 'page-file-hashes',
      })}
    </p>
    <p class="muted">
      ${msg(
        str`The site imports it with ${isolated('backup-codes server import')} or with its own tool.`,
        { id: 'page-file-import' },
      )}
    </p>`;
}

function phcHint() {
  return html`<p class="notice warning">
      ${msg(
        'One hash per line. Give this file only to the server. Before the server verifies a typed code, it must change it to capitals, remove spaces and dashes, and change O to 0 and I and L to 1. Otherwise every code with a dash fails.',
        { id: 'page-phc-use' },
      )}
    </p>
    <p class="muted">
      ${msg(
        str`An account or name that starts with one of ${isolated("= + - @ '")} gets an extra ${isolated("'")} in front, so that no spreadsheet treats it as a formula.`,
        { id: 'page-phc-quotes' },
      )}
    </p>`;
}
