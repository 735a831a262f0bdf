import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { showDate } from '../../dates.js';
import { isolated } from '../../localize.js';
import type { CheckForm } from '../state.js';
import { button } from './buttons.js';
import { codeCard } from './code-form.js';
import { heading } from './heading.js';
import { setName } from './set-facts.js';
import type { ViewContext } from './view.js';

/** Looks a code up in one set, or finds the set that it belongs to. */
export function checkCard(form: CheckForm, context: ViewContext) {
  const isOnly = form.sets.length === 1;
  return codeCard(context, {
    ...checkOptions(form, context),
    before: html`
      ${heading({ title: msg('Check a code', { id: 'bc-check' }), emblem: 'check' })}
      <p>
        ${
          isOnly
            ? msg('Type any code from this set. This doesn’t use it up.', {
                id: 'bc-check-how',
              })
            : msg('Type any code from any of your sheets. This doesn’t use it up.', {
                id: 'bc-check-how-any',
              })
        }
      </p>
    `,
    send: msg('Check code', { id: 'bc-check-send' }),
    notice: foundNotice(form),
    after: nothing,
    others: button({
      text: msg('Close', { id: 'bc-close' }),
      weight: 'text',
      press: () => {
        context.actions.open(undefined);
      },
    }),
  });
}

/** The parts of the form that unlocking codes has as well. */
export function checkOptions(
  { sets, problem, isSending }: CheckForm,
  { actions }: ViewContext,
) {
  return {
    label:
      sets.length === 1
        ? msg('A code from this set', { id: 'bc-check-label' })
        : msg('A code from any of your sheets', { id: 'bc-check-label-any' }),
    formats: sets.map(({ format }) => format),
    problem,
    isSending,
    submit: actions.sendCode,
  };
}

/** What a check has found. The panel's live region reads it out. */
export function foundText({ sets, found }: CheckForm): string | undefined {
  const set = sets.find(({ set }) => set === found?.set) ?? sets[0];
  if (found === undefined || set === undefined) return undefined;
  const isOnly = sets.length === 1;
  const number = found.position + 1;
  const name = isolated(setName(set, false));
  if (found.usedOn === null) {
    return isOnly
      ? msg(str`Code ${number} works, and so do your other unused codes in this set.`, {
          id: 'bc-check-works',
        })
      : msg(
          str`Code ${number} of “${name}” works, and so do the other unused codes in that set.`,
          { id: 'bc-check-works-of' },
        );
  }
  const day = showDate(found.usedOn);
  return isOnly
    ? msg(str`You used code ${number} on ${day}. Try one that isn’t crossed off.`, {
        id: 'bc-check-used',
      })
    : msg(
        str`Code ${number} of “${name}” was used on ${day}. Try one that isn’t crossed off.`,
        { id: 'bc-check-used-of' },
      );
}

function foundNotice(form: CheckForm) {
  const text = foundText(form);
  if (text === undefined) return undefined;
  const tone = form.found?.usedOn === null ? 'good' : 'warning';
  return html`<p class="notice ${tone}" part="notice">${text}</p>`;
}
