import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { icon } from '../../../elements/icons.js';
import { counted } from '../../../elements/localize.js';
import { button } from '../../../elements/panel/views/buttons.js';
import { pill } from '../../../elements/panel/views/heading.js';
import { stepHead } from '../../../elements/panel/views/steps.js';
import { wouldLose, type StateOf } from '../state.js';
import { fileStep } from './file-step.js';
import type { ResultContext } from './result-context.js';
import { saveStep } from './save-step.js';

/** The sheets and the file for the server, one step after the other. */
export function resultView(state: StateOf<'made'>, context: ResultContext) {
  return html`
    <div class="body">
      ${madeSteps(state)} ${stepBody(state, context)}
      ${state.isErasing ? eraseQuestion(state) : nothing}
    </div>
    <div class="foot">
      ${state.isErasing ? eraseButtons(context) : stepButtons(state, context)}
    </div>
  `;
}

function madeSteps({ step, made: { sheets } }: StateOf<'made'>) {
  const { length } = sheets;
  const names = [
    msg('Make', { id: 'page-step-make' }),
    msg('Save', { id: 'page-step-save' }),
    msg('Server file', { id: 'page-step-file' }),
  ];
  const status = pill(
    counted(length, {
      id: 'page-sheets',
      one: str`${length} sheet`,
      other: str`${length} sheets`,
    }),
  );
  return stepHead(names, { save: 1, file: 2, done: names.length }[step], status);
}

function stepBody(state: StateOf<'made'>, context: ResultContext) {
  switch (state.step) {
    case 'save':
      return saveStep(state, context);
    case 'file':
      return fileStep(state, context);
    case 'done':
      return allSaved();
  }
}

function allSaved() {
  return html`<div class="success">
    <span class="emblem good">${icon('check')}</span>
    <h2 id="title" tabindex="-1">
      ${msg('Sheets and file are saved', { id: 'page-done-title' })}
    </h2>
    <p class="muted">
      ${msg(
        'Import the file on the server, and give each person their sheet. Then they turn on their codes by typing one of them.',
        { id: 'page-done' },
      )}
    </p>
  </div>`;
}

function stepButtons({ step, made }: StateOf<'made'>, context: ResultContext) {
  const erase = html`<button
    type="button"
    class="${step === 'done' ? 'primary' : 'text apart'}"
    id="ask-to-erase"
    @click=${context.askToErase}
  >
    ${msg('Erase and start over', { id: 'page-erase-all' })}
  </button>`;
  const back = button({
    text: msg('Back to the codes', { id: 'bc-back-to-codes' }),
    weight: 'text',
    press: () => {
      context.turnTo('save');
    },
  });
  switch (step) {
    case 'save':
      return html`${forwardButton(msg('Continue', { id: 'bc-continue' }), context)}
      ${
        made.sheets.length === 1
          ? button({
              text: msg('I wrote them down by hand', { id: 'bc-written-down' }),
              weight: 'text',
              press: () => {
                context.actions.noteSaved('written');
                context.goOn();
              },
            })
          : nothing
      }
      ${erase}`;
    case 'file':
      return html`${forwardButton(msg('Finish', { id: 'page-finish' }), context)} ${back}
      ${erase}`;
    case 'done':
      return html`${erase} ${back}`;
  }
}

function forwardButton(text: string, { goOn }: ResultContext) {
  return html`<button
    type="button"
    class="primary"
    id="go-on"
    aria-describedby="unsaved"
    @click=${goOn}
  >
    ${text}
  </button>`;
}

/** Always asks, because people easily press a button by mistake. */
function eraseQuestion(state: StateOf<'made'>) {
  return html`<div class="notice bad" role="alert">
    <p>
      ${
        wouldLose(state)
          ? msg('You may not have saved the sheets or the file for the server yet.', {
              id: 'page-erase-unsaved',
            })
          : msg('First make sure that you really have the sheets and the file.', {
              id: 'page-erase-saved',
            })
      }
    </p>
    <p>${msg('You can’t get erased codes back.', { id: 'page-erase-what' })}</p>
  </div>`;
}

function eraseButtons({ erase, goBack }: ResultContext) {
  return html`
    <button type="button" class="primary" id="go-back" @click=${goBack}>
      ${msg('Keep these codes', { id: 'bc-leaving-keep' })}
    </button>
    <button type="button" class="danger text" id="erase" @click=${erase}>
      ${msg('Erase them', { id: 'page-erase' })}
    </button>
  `;
}
