import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { SetId, SetStatus } from '../../../protocol/index.js';
import { LABEL_MAX } from '../../../protocol/scheme.js';
import type { Problem } from '../../problems.js';
import { oldCodesWork, problemNotice } from './notices.js';
import type { ViewContext } from './view.js';

/** Asks before new codes replace a set. */
export function renewView(
  set: SetStatus,
  problem: Problem | undefined,
  context: ViewContext,
) {
  const { label } = set;
  const { count } = context;
  return html`
    <h2 part="heading" tabindex="-1">
      ${msg('Get new codes', { id: 'bc-renew-title' })}
    </h2>
    <p>
      ${msg(
        str`You’ll get ${count} new codes. The old ones keep working until you’ve saved and checked the new ones.`,
        { id: 'bc-renew-what' },
      )}
    </p>
    ${oldCodesWork(set.set)} ${problemNotice(problem)}
    ${startForm(context, {
      replaces: set.set,
      label,
      leave: msg('Keep my old codes', { id: 'bc-keep-old' }),
    })}
  `;
}

/** Offers a set in addition to those that the account has. */
export function addView(problem: Problem | undefined, context: ViewContext) {
  return html`
    <h2 part="heading" tabindex="-1">${msg('Get another set', { id: 'bc-add' })}</h2>
    <p>
      ${msg(
        'Keep a second set in another place, or get one for each person who shares this account. You can remove each set on its own.',
        { id: 'bc-add-what' },
      )}
    </p>
    ${problemNotice(problem)}
    ${startForm(context, {
      replaces: null,
      label: '',
      leave: msg('Close', { id: 'bc-close' }),
    })}
  `;
}

interface StartOptions {
  replaces: SetId | null;
  /** The label that the field starts with. */
  label: string;
  /** The text of the button that leads back. Without it, there is no such button. */
  leave?: string;
}

/** A field for the set's label and the button that makes the codes. */
export function startForm(
  { actions }: ViewContext,
  { replaces, label, leave }: StartOptions,
) {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = form.querySelector('input')?.value ?? '';
    void actions.make(name.trim(), replaces);
  };
  return html`
    <form @submit=${onSubmit} @focusin=${actions.prepare} @pointerover=${actions.prepare}>
      <label for="label">
        ${msg('Where will you keep them? (optional)', { id: 'bc-label' })}
      </label>
      <input
        id="label"
        part="input"
        name="label"
        type="text"
        autocomplete="off"
        maxlength=${LABEL_MAX}
        .value=${label}
        aria-describedby="label-hint"
      />
      <p class="muted" id="label-hint">
        ${msg('For example, “Home safe”.', { id: 'bc-label-hint' })}
      </p>
      <div class="row">
        <button type="submit" class="primary" part="button primary">
          ${
            replaces === null
              ? msg('Get backup codes', { id: 'bc-generate' })
              : msg('Make new codes', { id: 'bc-regenerate' })
          }
        </button>
        ${
          leave === undefined
            ? nothing
            : html`<button
                type="button"
                part="button"
                @click=${() => {
                  actions.open(undefined);
                }}
              >
                ${leave}
              </button>`
        }
      </div>
    </form>
  `;
}
