import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import { readPassphrase } from './typed-passphrase.js';

interface Words {
  passphrase: string;
  isWrong: boolean;
  /** Told whether the person typed the words as they were shown. */
  check: (isRight: boolean) => void;
  /** Leads back to the other ways. The words are forgotten. */
  leave: () => void;
}

/** Shows the words of an encrypted file, and asks for them. */
export function wordsView({ passphrase, isWrong, check, leave }: Words) {
  return html`<form
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const typed = form.querySelector('input')?.value ?? '';
      check(readPassphrase(typed) === passphrase);
    }}
  >
    <h3 class="lead" tabindex="-1">
      ${msg('These five words open the file', { id: 'bc-words-title' })}
    </h3>
    <p>
      ${msg(
        'The file is in your downloads. To open it later, you need these words and age, a free program (age-encryption.org).',
        { id: 'bc-words-how' },
      )}
    </p>
    <p>
      ${msg(
        'Write them down, and don’t keep them with the file. We can’t show them again.',
        { id: 'bc-words-keep' },
      )}
    </p>
    <p class="passphrase" translate="no"><span class="literal">${passphrase}</span></p>
    <div class="field">
      <label for="words">${msg('Type the five words', { id: 'bc-words-type' })}</label>
      <input
        id="words"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        translate="no"
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby=${isWrong ? 'words-problem' : nothing}
      />
      ${
        isWrong
          ? html`<p class="notice bad problem" id="words-problem" role="alert">
              ${msg('Those aren’t the words. Compare them with what you wrote down.', {
                id: 'bc-words-wrong',
              })}
            </p>`
          : nothing
      }
    </div>
    <div class="row after-field">
      <button type="submit" class="primary" part="button primary">
        ${msg('Check the words', { id: 'bc-words-check' })}
      </button>
      <button type="button" class="text" part="button" @click=${leave}>
        ${msg('Close', { id: 'bc-close' })}
      </button>
    </div>
  </form>`;
}
