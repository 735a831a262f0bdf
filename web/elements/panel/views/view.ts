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
  copy: () => Promise<void>;
  download: () => void;
  print: () => void;
}

/**
 * Shows one kind of state. When the focused node disappears, the panel moves the focus to
 * the node of class `lead`, or else to the field for a code, or else to the heading.
 */
export type View<Kind extends PanelState['kind']> = (
  state: StateOf<Kind>,
  context: ViewContext,
) => TemplateResult;
