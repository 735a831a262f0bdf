import type { TemplateResult } from 'lit';

import type { CodeField } from '../code-field/code-field.js';
import type { Flow } from './flow.js';
import type { PanelState } from './state.js';

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

/** The state of one kind. */
export type StateOf<Kind extends PanelState['kind']> = Extract<
  PanelState,
  { kind: Kind }
>;

/** Shows a state; its first heading gets the focus when the state changes. */
export type View<Kind extends PanelState['kind']> = (
  state: StateOf<Kind>,
  context: ViewContext,
) => TemplateResult;
