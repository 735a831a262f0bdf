import { msg, str } from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';

import type { BadReading } from '../../generator/read-code.js';
import { alphabetOf, canonicalLength, type CodeFormat } from '../../protocol/formats.js';
import { failureText } from '../failures.js';
import { counted } from '../localize.js';
import { problemOf, type Problem } from '../problems.js';
import { readingText, spelledQuestion } from './explaining.js';
import { groupAsTyped } from './grouping.js';
import {
  isFinal,
  isOneCode,
  readAny,
  showProposal,
  type FieldReading,
} from './reading.js';

/** How an element wants to show the field. */
export interface FieldOptions {
  label: string;
  /** The formats that the code can have; empty until they are known. */
  formats: readonly CodeFormat[];
  /** What the relying party said about the typed code. */
  problem?: string | undefined;
  /** Stands in place of the hint; screen readers read it by its own role. */
  notice?: TemplateResult | undefined;
  /** While the code is sent, the field is read-only and keeps the focus. */
  isLocked?: boolean;
  isDisabled?: boolean;
  /** `one-time-code` only if the code signs in; `off` elsewhere. */
  autocomplete?: 'off' | 'one-time-code';
}

/** What the field needs from its element, and what it tells the element. */
export interface FieldEvents {
  /** Loads the module that reads codes. */
  load: () => Promise<void>;
  /** The typed text changed; `code` is its canonical form if it is a whole code. */
  changed: (code: string | undefined) => void;
}

/**
 * The field for one code. It explains a typo before anything is sent, as soon as more
 * typing can't fix it. It never fills in a correction.
 */
export class CodeField implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #events: FieldEvents;
  readonly #input = createRef<HTMLInputElement>();
  #formats: readonly CodeFormat[] = [];
  #result: FieldReading | undefined;
  #isAsked = false;
  /** Why the field can't read what is typed. */
  #failure: Problem | undefined;
  #attached: HTMLInputElement | undefined;
  #detach: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, events: FieldEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostUpdated(): void {
    const input = this.#input.value;
    if (input === this.#attached) return;
    this.#detach?.();
    this.#attached = input;
    this.#detach = input && groupAsTyped(input, () => this.#formatForGrouping());
    // The reading belongs to the input that has just been replaced.
    if (this.#result === undefined && !this.#isAsked && !this.#failure) return;
    this.#forget();
  }

  focus(options?: FocusOptions): void {
    this.#input.value?.focus(options);
  }

  /** Forgets what was typed. */
  clear(): void {
    if (this.#input.value !== undefined) this.#input.value.value = '';
    this.#forget();
  }

  /** Puts a scanned code into the field, as if the person had typed it. */
  fill(code: string): void {
    if (this.#input.value === undefined) return;
    this.#input.value.value = code;
    void this.#read();
  }

  #forget(): void {
    this.#result = undefined;
    this.#isAsked = false;
    this.#failure = undefined;
    this.#host.requestUpdate();
  }

  /**
   * Resolves to the typed code in canonical form. If it isn't a whole code, the field says
   * why and takes the focus.
   */
  async take(): Promise<string | undefined> {
    this.#isAsked = true;
    await this.#read();
    const reading = this.#result?.reading;
    if (reading?.ok === true) {
      this.#isAsked = false;
      return reading.code;
    }
    this.focus();
    return undefined;
  }

  render(options: FieldOptions) {
    const { label, formats, problem, notice, isLocked, isDisabled, autocomplete } =
      options;
    this.#formats = formats;
    const reading = this.#result?.reading;
    const bad = reading?.ok === false && (isFinal(reading) || this.#isAsked);
    const failure = this.#failure && failureText(this.#failure.error);
    const text = bad ? undefined : (failure ?? this.#missing() ?? problem);
    const isFine = !bad && text === undefined;
    return html`
      <div class="field" part="field">
        <label for="code">${label}</label>
        <input
          ${ref(this.#input)}
          id="code"
          part="input"
          class=${isUpperCase(formats) ? 'code upper' : 'code'}
          type="text"
          inputmode=${formats.every(isNumeric) ? 'numeric' : 'text'}
          autocomplete=${autocomplete ?? 'off'}
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          translate="no"
          enterkeyhint="go"
          size=${sizeFor(formats)}
          ?readonly=${isLocked ?? false}
          ?disabled=${isDisabled ?? false}
          aria-describedby="hint problem"
          aria-invalid=${isFine ? 'false' : 'true'}
          @focus=${() => {
            // Loads early, before the person types. If it fails, reading reports that.
            this.#events.load().catch(() => undefined);
          }}
          @input=${() => void this.#read()}
        />
        <div class="told">
          ${isFine && !notice ? html`<p class="muted" id="hint">${this.#hint()}</p>` : nothing}
          <div id="problem" role="status">
            ${bad ? this.#complaint(reading) : nothing}
            ${text === undefined ? nothing : problemNotice(text)}
          </div>
          ${isFine ? (notice ?? nothing) : nothing}
        </div>
      </div>
    `;
  }

  async #read(): Promise<void> {
    const input = this.#input.value;
    const [format] = this.#formats;
    if (input === undefined || format === undefined) return;
    const { value } = input;
    let result: FieldReading | undefined;
    let failure: Problem | undefined;
    try {
      await this.#events.load();
      if (value !== '') result = await readAny(value, this.#formats);
    } catch (error) {
      failure = problemOf(error);
    }
    // The person may have typed on while the module loaded.
    if (this.#input.value?.value !== value) return;
    if (value === '') this.#isAsked &&= this.#result === undefined;
    this.#result = result;
    this.#failure = failure;
    this.#events.changed(result?.reading.ok === true ? result.reading.code : undefined);
    this.#host.requestUpdate();
  }

  /** The format to group by; none if the formats have groups of different sizes. */
  #formatForGrouping(): CodeFormat | undefined {
    const [first, ...others] = this.#formats;
    if (first === undefined) return undefined;
    if (others.every(({ group }) => group === first.group)) return longest(this.#formats);
    return undefined;
  }

  #hint(): string {
    const reading = this.#result?.reading;
    if (reading?.ok === false && isOneCode(reading) && reading.found > 0) {
      const { found, expected } = reading;
      return counted(expected, {
        id: 'bc-field-count',
        one: str`${found} of ${expected} character`,
        other: str`${found} of ${expected} characters`,
      });
    }
    return msg('Capitals, spaces and dashes don’t matter.', { id: 'bc-field-hint' });
  }

  /** Says that the field is empty, after the person tried to go on. */
  #missing(): string | undefined {
    return this.#isAsked && this.#result === undefined
      ? msg('Type a code from your sheet.', { id: 'bc-field-empty' })
      : undefined;
  }

  /** The symbol that the reading complains about, as the field shows it. */
  #wrongSymbol({ bad, proposal }: BadReading): string {
    const { at } = bad ?? proposal ?? { at: 0 };
    const [symbol = ''] = Array.from(this.#input.value?.value.slice(at) ?? '');
    return isUpperCase(this.#formats) ? symbol.toUpperCase() : symbol;
  }

  /** What is wrong, in words for the eye and, if a typo is located, for the ear. */
  #complaint(reading: BadReading) {
    const { proposal } = reading;
    const format = this.#result?.format;
    const typed = this.#wrongSymbol(reading);
    const text = readingText(reading, typed);
    if (proposal === undefined || format === undefined) return problemNotice(text);
    const { before, symbol, after } = showProposal(proposal, format);
    return html`
      <div aria-hidden="true">
        ${problemNotice(text)}
        <p class="proposal" part="proposal">
          <span class="literal" translate="no"
            >${before}<mark>${symbol}</mark>${after}</span
          >
        </p>
      </div>
      <p class="unseen" translate="no">${spelledQuestion(proposal, typed)}</p>
    `;
  }
}

function problemNotice(text: string) {
  return html`<p class="notice bad problem" part="notice problem">${text}</p>`;
}

function longest(formats: readonly CodeFormat[]): CodeFormat | undefined {
  return [...formats].sort((a, b) => canonicalLength(b) - canonicalLength(a))[0];
}

function sizeFor(formats: readonly CodeFormat[]): number {
  const format = longest(formats);
  if (format === undefined) return 24;
  const length = canonicalLength(format);
  return Math.min(36, length + Math.ceil(length / format.group) + 1);
}

function isNumeric(format: CodeFormat): boolean {
  return /^\d+$/.test(alphabetOf(format));
}

/** Whether the field may show lower-case letters as capitals. */
function isUpperCase(formats: readonly CodeFormat[]): boolean {
  return formats.every((format) => !/[a-z]/.test(alphabetOf(format)));
}
