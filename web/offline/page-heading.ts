import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';

import { icon, type IconName } from '../elements/icons.js';
import { textLanguage } from '../elements/localize.js';
import { pill } from '../elements/panel/views/heading.js';
import { card } from '../elements/styles/card.js';
import { controls } from '../elements/styles/controls.js';
import { theme } from '../elements/styles/theme.js';
import { headingStyles } from './heading-styles.js';
import { LANGUAGES, nameOfLanguage } from './languages.js';

/** What the person does on the page. */
export type Task = 'make' | 'check';

/** The person chose a task. */
export type TaskEvent = CustomEvent<Task>;

/** The person chose a language by its tag. */
export type LanguageEvent = CustomEvent<string>;

/**
 * The head of the page: its name, whether the browser is online, the languages, and the two
 * tasks. Fires {@link TaskEvent} as `task` and {@link LanguageEvent} as `language`.
 */
export class PageHeading extends LitElement {
  static override styles = [theme, controls, card, headingStyles];
  static override properties = {
    isBroken: { attribute: false },
    task: { attribute: false },
  };

  /** Whether the self-test has failed. Then nobody can do anything here. */
  declare isBroken: boolean;
  declare task: Task;

  constructor() {
    super();
    this.isBroken = false;
    this.task = 'make';
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#onConnection);
    addEventListener('offline', this.#onConnection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onConnection);
    removeEventListener('offline', this.#onConnection);
  }

  override render() {
    return html`<header class="themed">
      <div class="head">
        <span class="emblem">${icon('key')}</span>
        <h1>${pageTitle()}</h1>
        <span id="connection" role="status">${connectionPill()}</span>
        ${this.#languages()}
      </div>
      <p class="muted" id="promise">
        ${msg(
          'Your codes are made on this device. This page sends nothing and stores nothing.',
          { id: 'page-promise' },
        )}
      </p>
      ${navigator.onLine ? onlineNotice() : nothing}
      ${this.isBroken ? brokenNotice() : this.#tasks()}
    </header>`;
  }

  /** Empty in a page that was built without translations. */
  #languages() {
    if (LANGUAGES.length < 2) return nothing;
    return html`<div class="language">
      <label class="unseen" for="language">
        ${msg('Language', { id: 'page-language' })}
      </label>
      <select
        id="language"
        @change=${({ currentTarget }: Event) => {
          this.#tell('language', (currentTarget as HTMLSelectElement).value);
        }}
      >
        ${LANGUAGES.map(
          (tag) =>
            html`<option value=${tag} lang=${tag} ?selected=${tag === textLanguage()}>
              ${nameOfLanguage(tag)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #tasks() {
    return html`<nav aria-label=${msg('Tasks', { id: 'page-tasks' })}>
      ${this.#task('make', 'key', msg('Make codes', { id: 'page-task-make' }))}
      ${this.#task(
        'check',
        'scan',
        msg('Check or open a sheet', { id: 'page-task-check' }),
      )}
    </nav>`;
  }

  #task(task: Task, drawing: IconName, text: string) {
    return html`<button
      type="button"
      id="task-${task}"
      aria-current=${this.task === task ? 'page' : nothing}
      @click=${() => {
        this.#tell('task', task);
      }}
    >
      ${icon(drawing)}<span>${text}</span>
    </button>`;
  }

  #tell(name: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  readonly #onConnection = (): void => {
    this.requestUpdate();
  };
}

/** The name of the page, also in the title of its tab. */
export function pageTitle(): string {
  return msg('Backup codes, made offline', { id: 'page-title' });
}

/** What the browser says. It may be wrong. */
function connectionPill() {
  return navigator.onLine
    ? pill(msg('Online', { id: 'page-online' }), 'warning')
    : pill(msg('Offline', { id: 'page-offline' }), 'good');
}

function onlineNotice() {
  return html`<p class="notice warning">
    ${msg('Your browser says it’s online. To be certain, go offline before you start.', {
      id: 'page-online-advice',
    })}
  </p>`;
}

function brokenNotice() {
  return html`<p class="notice bad" role="alert">
    ${msg(
      'This browser doesn’t calculate correctly, so this page won’t make codes here. Try another browser.',
      { id: 'page-broken' },
    )}
  </p>`;
}
