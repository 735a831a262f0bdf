import type { TemplateResult } from 'lit';

import type { CodeField } from '../../code-field/code-field.js';
import type { PanelActions } from '../actions.js';
import type { PanelState, StateOf } from '../state.js';

/** What a view needs besides the state that it shows. */
export interface ViewContext {
  actions: PanelActions;
  field: CodeField;
  /** How many codes a new set has. */
  count: number;
  lowMark: number;
  /** With this many active sets, the panel doesn't offer another. */
  maxSets: number;
  /** Whether the panel recovers an account for somebody who isn't signed in. */
  isRecovering: boolean;
  /** Moves the focus to the primary action. */
  focusPrimary: () => void;
  copy: () => Promise<void>;
  /** `undefined` in a browser that ignores downloads. */
  download: (() => void) | undefined;
  /** `undefined` in a browser without a print dialog. */
  print: (() => void) | undefined;
  /** The ways to make a second copy, once the codes are on. */
  secondCopies: () => unknown;
  /** Whether a second copy asks for its words, before the person is done. */
  isCheckingWords: boolean;
}

/**
 * Shows one kind of state as the body of the card and its footer, with one primary action.
 * When the focused node disappears, the panel moves the focus to the node of class `lead`,
 * or else to the field for a code, or else to the heading.
 */
export type View<Kind extends PanelState['kind']> = (
  state: StateOf<Kind>,
  context: ViewContext,
) => TemplateResult;
