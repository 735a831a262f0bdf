import type { TemplateResult } from 'lit';

import type { CodeField } from '../code-field/code-field.js';
import type { Flow } from './flow.js';
import type { PanelState, StateOf } from './state.js';

/** What a view needs beside the state that it shows. */
export interface ViewContext {
  flow: Flow;
  field: CodeField;
  lowMark: number;
  /** Sets that an account can have active, so that no more are offered. */
  maxSets: number;
  copy: () => Promise<void>;
  download: () => void;
  print: () => void;
}

/**
 * Shows a state. When what had the focus is gone, that of class `lead` gets it, or the
 * field for a code, or the heading.
 */
export type View<Kind extends PanelState['kind']> = (
  state: StateOf<Kind>,
  context: ViewContext,
) => TemplateResult;
