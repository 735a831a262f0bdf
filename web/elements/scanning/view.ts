import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';

import type { FoundCode } from './found-codes.js';

/** What got in the way of a scan. */
export type ScanProblem =
  'no-camera' | 'no-decoder' | 'not-found' | 'not-in-file' | 'another-symbol';

/** What the view of the dialog shows. */
export interface ScanContext {
  /** Where the camera's picture goes; `undefined` without a camera. */
  video: Ref<HTMLVideoElement> | undefined;
  problem: ScanProblem | undefined;
  /** The codes to choose from. */
  choices: readonly FoundCode[];
  choose: (code: string) => void;
  takeFile: (file: File) => void;
  close: () => void;
}

/** The dialog's content: the camera's picture, or the codes of a file. */
export function scanView(context: ScanContext) {
  const { video, problem, choices, close } = context;
  const hasChoices = choices.length > 0;
  return html`
    <h2 id="scan-title" part="heading">
      ${
        hasChoices
          ? msg('Choose a code', { id: 'bc-scan-choose' })
          : msg('Scan a code', { id: 'bc-scan-title' })
      }
    </h2>
    ${
      video === undefined
        ? nothing
        : html`<video ${ref(video)} muted playsinline aria-hidden="true"></video>`
    }
    <div role="status">
      ${
        problem === undefined
          ? html`<p class="muted">${hint(video !== undefined, hasChoices)}</p>`
          : html`<p class="notice warning" part="notice">${problemText(problem)}</p>`
      }
    </div>
    ${hasChoices ? choicesView(context) : nothing}
    <div class="row">
      ${hasChoices || problem === 'no-decoder' ? nothing : fileButton(context)}
      <button type="button" class="text" part="button" @click=${close}>
        ${msg('Cancel', { id: 'bc-cancel' })}
      </button>
    </div>
  `;
}

function hint(hasCamera: boolean, hasChoices: boolean): string {
  if (hasChoices) {
    return msg('Take one that you haven’t crossed off.', { id: 'bc-scan-take' });
  }
  return hasCamera
    ? msg('Hold the square beside one code in front of the camera.', {
        id: 'bc-scan-hold',
      })
    : msg('Take a photo of the square beside one code, or choose your saved file.', {
        id: 'bc-scan-photo',
      });
}

function problemText(problem: ScanProblem): string {
  switch (problem) {
    case 'no-camera':
      return msg('This page can’t use your camera. Use a photo instead.', {
        id: 'bc-scan-no-camera',
      });
    case 'no-decoder':
      return msg('This browser can’t read the square. Type the code instead.', {
        id: 'bc-scan-no-decoder',
      });
    case 'not-found':
      return msg(
        'There’s no backup code in this picture. Get closer, or type the code.',
        {
          id: 'bc-scan-not-found',
        },
      );
    case 'not-in-file':
      return msg(
        'There’s no backup code in that file. If it’s encrypted, open it with its words first.',
        { id: 'bc-scan-not-in-file' },
      );
    case 'another-symbol':
      return msg('That isn’t a backup code. Use the square beside a code.', {
        id: 'bc-scan-another',
      });
  }
}

function choicesView({ choices, choose }: ScanContext) {
  return html`<ul class="choices" role="list">
    ${choices.map(
      ({ code, number }) =>
        html`<li>
          <button
            type="button"
            part="button"
            @click=${() => {
              choose(code);
            }}
          >
            ${number === '' ? nothing : html`<span class="muted">${number}</span>`}
            <span class="literal" translate="no">${code}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** The browser's own button for files can't be styled or translated. */
function fileButton({ takeFile }: ScanContext) {
  const press = (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    button.parentElement?.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };
  const take = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file can be chosen again.
    if (file !== undefined) takeFile(file);
    input.value = '';
  };
  return html`<button type="button" part="button" @click=${press}>
      ${msg('Use a photo or a file', { id: 'bc-scan-file' })}
    </button>
    <input
      type="file"
      hidden
      accept="image/*,text/plain,.txt"
      tabindex="-1"
      @change=${take}
    />`;
}
