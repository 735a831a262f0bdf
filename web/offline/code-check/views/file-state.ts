import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { isolated } from '../../../elements/localize.js';
import type { DocumentError } from '../../../protocol/errors.js';
import { showNumber } from '../../languages.js';
import type { FileProblem, OpenedFile } from '../opened-file.js';
import { setsText } from './contents-view.js';

interface FileState {
  /** Why the file that was chosen last isn't open. */
  problem: { name: string; problem: FileProblem } | undefined;
  /** The name of the encrypted file that waits for its words. */
  locked: string | undefined;
  opened: OpenedFile | undefined;
}

/** What became of the file that the person chose. */
export function fileState({ problem, locked, opened }: FileState) {
  if (problem !== undefined) {
    return html`<div class="notice bad problem">
      ${nameOf(problem.name)} ${problemView(problem.problem)}
    </div>`;
  }
  if (locked !== undefined) {
    return html`<div class="notice opened">
      ${nameOf(locked)}
      <p>
        ${msg('This file is encrypted. Type its five words to open it.', {
          id: 'page-file-locked',
        })}
      </p>
    </div>`;
  }
  if (opened === undefined) return nothing;
  return html`<div class="notice good opened">
    ${nameOf(opened.name)}
    <p>${setsText(opened.entries.length)}</p>
  </div>`;
}

/** A file name, isolated so that it can't reverse the text around it. */
function nameOf(name: string) {
  return html`<p>
    <strong><bdi>${name}</bdi></strong>
  </p>`;
}

function problemView(problem: FileProblem) {
  switch (problem.kind) {
    case 'unreadable':
      return sentence(msg('This file couldn’t be read.', { id: 'page-file-unreadable' }));
    case 'costly':
      return sentence(
        msg('This file needs more than 1 GiB of memory, which this page refuses.', {
          id: 'page-file-costly',
        }),
      );
    case 'key':
      return sentence(
        msg(
          'This file is encrypted, but not with words. Only the key that belongs to it opens it.',
          { id: 'page-file-key' },
        ),
      );
    case 'encoding':
      return sentence(
        msg(
          str`This file isn’t in UTF-8, but seems to be in ${isolated(problem.encoding)}. Save it as UTF-8, then open it again.`,
          { id: 'page-file-encoding' },
        ),
      );
    case 'invalid':
      return html`${sentence(
        msg('This isn’t an import file, or somebody changed it.', {
          id: 'page-file-invalid',
        }),
      )}
      ${faultFacts(problem.error)}`;
  }
}

function sentence(text: string) {
  return html`<p>${text}</p>`;
}

/** Code, place and limit of the first fault, for the person who writes such files. */
function faultFacts({ error, field, limit }: DocumentError) {
  return html`<dl class="named">
    <dt>${msg('Reason', { id: 'page-fault-reason' })}</dt>
    <dd><span class="literal">${error}</span></dd>
    ${
      field === ''
        ? nothing
        : html`<dt>${msg('Place', { id: 'page-fault-place' })}</dt>
            <dd><span class="literal">${field}</span></dd>`
    }
    ${
      limit === undefined
        ? nothing
        : html`<dt>${msg('Limit', { id: 'page-fault-limit' })}</dt>
            <dd>${showNumber(limit)}</dd>`
    }
  </dl>`;
}
