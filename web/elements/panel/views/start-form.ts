import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { SetId, SetStatus } from '../../../protocol/index.js';
import { LABEL_MAX } from '../../../protocol/scheme.js';
import { counted } from '../../localize.js';
import type { Problem } from '../../problems.js';
import { button, submitButton } from './buttons.js';
import { heading } from './heading.js';
import { problemNotice } from './notices.js';
import type { ViewContext } from './view.js';

/** Asks before new codes replace a set, or stand in for one without a code left. */
export function renewView(
  set: SetStatus,
  problem: Problem | undefined,
  context: ViewContext,
) {
  const { count } = context;
  const isUsedUp = set.state === 'spent';
  return startForm(context, {
    replaces: isUsedUp ? null : set.set,
    label: set.label,
    before: html`
      ${heading({ title: msg('Get new codes', { id: 'bc-renew-title' }) })}
      <p>
        ${countText(count)}
        ${
          isUsedUp
            ? msg('The other sets stay as they are.', { id: 'bc-renew-used-up' })
            : msg(
                'The old ones keep working until you’ve saved and checked the new ones.',
                { id: 'bc-renew-what' },
              )
        }
      </p>
      ${problemNotice(problem)}
    `,
    leave: isUsedUp
      ? msg('Close', { id: 'bc-close' })
      : msg('Keep my old codes', { id: 'bc-keep-old' }),
  });
}

/** Offers a set in addition to those that the account has. */
export function addView(problem: Problem | undefined, context: ViewContext) {
  return startForm(context, {
    replaces: null,
    label: '',
    before: html`
      ${heading({ title: msg('Get another set', { id: 'bc-add' }) })}
      <p>
        ${msg(
          'Keep a second set in another place, or get one for each person who shares this account. You can remove each set on its own.',
          { id: 'bc-add-what' },
        )}
      </p>
      ${problemNotice(problem)}
    `,
    leave: msg('Close', { id: 'bc-close' }),
  });
}

/** Offers codes to a person who has lost everything and has waited. */
export function recoveryStartView(problem: Problem | undefined, context: ViewContext) {
  const { count } = context;
  return startForm(context, {
    replaces: null,
    label: '',
    before: html`
      ${heading({ title: msg('Get new codes', { id: 'bc-renew-title' }) })}
      <p>
        ${countText(count)}
        ${msg(
          'When you turn them on, all older codes stop working, and you’re signed out everywhere.',
          { id: 'bc-recovering-what' },
        )}
      </p>
      ${problemNotice(problem)}
    `,
  });
}

function countText(count: number): string {
  return counted(count, {
    id: 'bc-renew-count',
    one: str`You’ll get ${count} new code.`,
    other: str`You’ll get ${count} new codes.`,
  });
}

interface StartOptions {
  replaces: SetId | null;
  /** The label that the field starts with. */
  label: string;
  /** What stands above the field. */
  before: TemplateResult;
  /** The text of the button that leads back. Without it, there is no such button. */
  leave?: string;
}

/** A card with a field for the set's label and the button that makes the codes. */
export function startForm(
  { actions }: ViewContext,
  { replaces, label, before, leave }: StartOptions,
) {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = form.querySelector('input')?.value ?? '';
    void actions.make(name.trim(), replaces);
  };
  // The heading gets the focus too, but a person who reads it may not want codes.
  const onInterest = ({ target }: Event) => {
    if (target instanceof Element && target.closest('input, button')) actions.prepare();
  };
  return html`
    <form @submit=${onSubmit} @focusin=${onInterest} @pointerover=${onInterest}>
      <div class="body">
        ${before}
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
      </div>
      <div class="foot" part="foot">
        ${submitButton(
          replaces === null
            ? msg('Get backup codes', { id: 'bc-generate' })
            : msg('Make new codes', { id: 'bc-regenerate' }),
        )}
        ${
          leave === undefined
            ? nothing
            : button({
                text: leave,
                weight: 'text',
                press: () => {
                  actions.open(undefined);
                },
              })
        }
      </div>
    </form>
  `;
}
