import type { Draft } from '../draft.js';

/** What the form shows, and the actions of its fields and buttons. */
export interface FormContext {
  draft: Draft;
  isAdvancedOpen: boolean;
  openAdvanced: (isOpen: boolean) => void;
  /** Stores what the person typed, and shows the form again. */
  change: (changed: Partial<Draft>) => void;
  /** Moves the focus to an element by its ID, once the form is shown again. */
  focus: (id: string) => void;
  /** Makes the sheets, or shows what is wrong with the form. */
  make: () => Promise<void>;
}
