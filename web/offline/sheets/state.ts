import type { SaveResult, SaveWay } from '../../elements/panel/state.js';
import type { MadeSheets } from './made-sheets.js';
import type { Fault } from './validation.js';

/**
 * What the sheet maker shows. Codes exist only in `making` and `made`:
 *
 *     form ── make ──> making ── every code is hashed ──> made: save <-> file <-> done
 *       ^                │                                  │
 *       ├── cancel, or it failed                            │
 *       └── erase, after a question ────────────────────────┘
 *
 * A page that goes into the back/forward cache returns to `form` from anywhere.
 */
export type MakerState =
  | {
      kind: 'form';
      /** What is wrong with one field. */
      fault?: Fault;
      /** Why no codes could be made: the code of a `BackupCodesError`. */
      problem?: string;
    }
  | { kind: 'making'; done: number; total: number }
  | {
      kind: 'made';
      made: MadeSheets;
      /** What the person is asked to do. */
      step: MadeStep;
      /**
       * The ways in which all sheets are saved. Browsers confirm a copy. A page never learns
       * whether a download was blocked or a print cancelled, so the person confirms those.
       */
      saved: ReadonlySet<SaveWay>;
      /** What came of the latest way of saving all sheets. */
      saveResult?: SaveResult | undefined;
      /** The browser was asked to save the file for the server. */
      isFileSent: boolean;
      /** The person says that they have that file. */
      isFileKept: boolean;
      /** The person wanted to go on before the sheets or the file were saved. */
      isUnsavedTold: boolean;
      /** The sheet whose codes were copied last, and whether the browser allowed it. */
      copied?: { index: number; isDone: boolean };
      /** The page asks the person whether to erase everything. */
      isErasing: boolean;
    };

/** `save` the sheets, save the `file` for the server; then both are saved. */
export type MadeStep = 'save' | 'file' | 'done';

export type StateOf<Kind extends MakerState['kind']> = Extract<
  MakerState,
  { kind: Kind }
>;

/** New sheets. The person has saved nothing yet. */
export function unsaved(made: MadeSheets): StateOf<'made'> {
  return {
    kind: 'made',
    made,
    step: 'save',
    saved: new Set(),
    isFileSent: false,
    isFileKept: false,
    isUnsavedTold: false,
    isErasing: false,
  };
}

/** Whether leaving the page loses something that can't be made again. */
export function wouldLose(state: MakerState): boolean {
  if (state.kind === 'made') return state.saved.size === 0 || !state.isFileKept;
  return state.kind === 'making';
}
