import type { MadeSheets } from './made-sheets.js';
import type { Fault } from './validation.js';

/**
 * What the sheet maker shows. Codes exist only in `making` and `made`:
 *
 *     form ── make ──> making ── every code is hashed ──> made
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
      /** Why no codes could be made. */
      problem?: string;
    }
  | { kind: 'making'; done: number; total: number }
  | {
      kind: 'made';
      made: MadeSheets;
      /** The last thing that the person did to keep all sheets. */
      kept?: Kept;
      /**
       * All sheets were copied. Browsers confirm a copy, but not a download or a print.
       */
      areCopied: boolean;
      /** The person says that they have the sheets. */
      areSheetsKept: boolean;
      /** The browser was asked to save the file for the server. */
      isFileSent: boolean;
      /** The person says that they have that file. */
      isFileKept: boolean;
      /** The sheet whose codes were copied last, and whether the browser allowed it. */
      copied?: { index: number; isDone: boolean };
      /** The page asks the person whether to erase everything. */
      isErasing: boolean;
    };

/**
 * The last way of keeping all sheets. A page never learns whether a download was blocked or
 * a print cancelled, so it asks the person.
 */
export type Kept = 'copied' | 'download-begun' | 'print-ended' | 'print-refused';

export type StateOf<Kind extends MakerState['kind']> = Extract<
  MakerState,
  { kind: Kind }
>;

/** New sheets. The person has saved nothing yet. */
export function unsaved(made: MadeSheets): StateOf<'made'> {
  return {
    kind: 'made',
    made,
    areCopied: false,
    areSheetsKept: false,
    isFileSent: false,
    isFileKept: false,
    isErasing: false,
  };
}

/** Whether leaving the page loses something that can't be made again. */
export function wouldLose(state: MakerState): boolean {
  if (state.kind === 'made') {
    return !((state.areCopied || state.areSheetsKept) && state.isFileKept);
  }
  return state.kind === 'making';
}
