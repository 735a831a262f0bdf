import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import { icon, type IconName } from '../../icons.js';
import type { SaveResult, SaveWay } from '../state.js';
import { button } from './buttons.js';

/** The ways to save that the browser has. */
export interface SaveButtons {
  /** `undefined` if there is more to save than one text. */
  copy: (() => unknown) | undefined;
  /** `undefined` in a browser that ignores downloads. */
  download: (() => void) | undefined;
  /** `undefined` in a browser without a print dialog. */
  print: (() => void) | undefined;
}

/** What has been saved so far. */
export interface Saved {
  saved: ReadonlySet<SaveWay>;
  /** The result of the latest way of saving. */
  saveResult?: SaveResult | undefined;
}

/** Hears what only the person knows. */
interface AnswerContext {
  actions: { noteSaved: (way: SaveWay) => void };
  /** Moves the focus to the primary action. */
  focusPrimary: () => void;
}

/**
 * A button for each way to save that this browser has. A way that worked shows a tick. In a
 * browser inside an app, a sentence says what to do instead.
 */
export function saveWays(
  { saved }: Pick<Saved, 'saved'>,
  { copy, download, print }: SaveButtons,
) {
  return html`
    <div class="ways">
      ${
        saved.has('copied')
          ? wayButton('check', msg('Copied', { id: 'bc-way-copied' }), copy, true)
          : wayButton('copy', msg('Copy', { id: 'bc-copy' }), copy)
      }
      ${
        saved.has('downloaded')
          ? wayButton(
              'check',
              msg('Downloaded', { id: 'bc-way-downloaded' }),
              download,
              true,
            )
          : wayButton('download', msg('Download', { id: 'bc-download' }), download)
      }
      ${
        saved.has('printed')
          ? wayButton('check', msg('Printed', { id: 'bc-way-printed' }), print, true)
          : wayButton('print', msg('Print', { id: 'bc-print' }), print)
      }
    </div>
    ${
      download === undefined
        ? html`<p class="notice" part="notice">
            ${msg(
              'You’re in a browser inside an app, which can’t save files or print. Copy the codes or write them down, or open this page in your usual browser.',
              { id: 'bc-in-app' },
            )}
          </p>`
        : nothing
    }
  `;
}

/** Nothing for a way that there isn't. */
function wayButton(
  drawing: IconName,
  text: string,
  press: (() => unknown) | undefined,
  isDone = false,
) {
  if (press === undefined) return nothing;
  return html`<button
    type="button"
    class=${isDone ? 'good' : ''}
    part="button"
    @click=${press}
  >
    ${icon(drawing)}${text}
  </button>`;
}

/** What came of the latest way of saving. */
export function saveResultText(saveResult: SaveResult | undefined) {
  switch (saveResult) {
    case 'copied':
      return msg('All codes are copied.', { id: 'bc-copied' });
    case 'copy-refused':
      return msg(
        'Your browser didn’t allow copying. The codes are selected: copy them yourself, or download or print them.',
        { id: 'bc-not-copied' },
      );
    case 'download-begun':
      return msg('Check your downloads. Is the file there?', { id: 'bc-downloaded' });
    case 'print-ended':
      return msg('Did it print?', { id: 'bc-printed' });
    case 'print-refused':
      return msg('This browser can’t print. Copy or download the codes instead.', {
        id: 'bc-not-printed',
      });
    case undefined:
      return nothing;
  }
}

/** What only the person knows: whether a download or a print came out. */
export function saveQuestion(
  { saveResult }: Pick<Saved, 'saveResult'>,
  context: AnswerContext,
) {
  switch (saveResult) {
    case 'download-begun':
      return answerButton(
        msg('Yes, it’s there', { id: 'bc-downloaded-yes' }),
        'downloaded',
        context,
      );
    case 'print-ended':
      return answerButton(
        msg('Yes, it printed', { id: 'bc-printed-yes' }),
        'printed',
        context,
      );
    default:
      return nothing;
  }
}

function answerButton(
  text: string,
  way: SaveWay,
  { actions, focusPrimary }: AnswerContext,
) {
  return html`<div class="row">
    ${button({
      text,
      icon: icon('check'),
      press: () => {
        // This button goes. What comes next is to continue.
        focusPrimary();
        actions.noteSaved(way);
      },
    })}
  </div>`;
}

/** Why the person can't continue yet. */
export function unsavedText(
  { saveResult }: Pick<Saved, 'saveResult'>,
  { download, print }: Pick<SaveButtons, 'download' | 'print'>,
): string {
  if (saveResult === 'download-begun') {
    return msg('Check first that the file is in your downloads.', {
      id: 'bc-unsaved-download',
    });
  }
  if (saveResult === 'print-ended') {
    return msg('Check first that your codes were printed.', { id: 'bc-unsaved-print' });
  }
  if (download === undefined) {
    return msg('Save them first: copy them or write them down.', {
      id: 'bc-unsaved-in-app',
    });
  }
  return print === undefined
    ? msg('Save them first: copy, download, or write them down.', {
        id: 'bc-unsaved-no-print',
      })
    : msg('Save them first: copy, download, print, or write them down.', {
        id: 'bc-unsaved',
      });
}
