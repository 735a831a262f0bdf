import type { SaveWay } from '../../../elements/panel/state.js';
import type { SaveButtons } from '../../../elements/panel/views/save-ways.js';
import type { MadeStep } from '../state.js';

/** The actions of the buttons below made sheets. */
export interface ResultContext {
  /** The ways to save all sheets. */
  ways: SaveButtons;
  /** Saves a text file for each sheet, to hand to its holder. */
  downloadEach: () => void;
  /** Copies the codes of one sheet. */
  copy: (index: number) => Promise<void>;
  saveFile: () => void;
  /** The person says that they have the file for the server. */
  noteFileKept: () => void;
  actions: {
    /** The person says that they have saved all sheets in this way. */
    noteSaved: (way: SaveWay) => void;
  };
  /** Moves the focus to the primary action. */
  focusPrimary: () => void;
  /** The next step, or why it isn't time for it. */
  goOn: () => void;
  turnTo: (step: MadeStep) => void;
  /** Asks whether to erase everything. */
  askToErase: () => void;
  erase: () => void;
  goBack: () => void;
}
