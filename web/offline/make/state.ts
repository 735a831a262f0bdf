import type { Made } from './making.js';
import type { Fault } from './plan.js';

/** What the part that makes sheets shows. */
export type MakeState =
  | {
      kind: 'form';
      /** What is wrong with one field. */
      fault?: Fault;
      /** Why nothing could be made. */
      problem?: string;
    }
  | { kind: 'making'; done: number; total: number }
  | {
      kind: 'made';
      made: Made;
      /** What came of the last way of keeping all sheets. */
      kept?: Kept;
      /** They were copied, which is all that a browser vouches for. */
      areCopied: boolean;
      /** The person says that they have the sheets. */
      areSheetsKept: boolean;
      /** The file for the server was given to the browser to save. */
      isFileSent: boolean;
      /** The person says that they have that file. */
      isFileKept: boolean;
      /** Whether codes were copied, of which sheet. */
      copied?: { index: number; isDone: boolean };
      /** Whether the person is asked if all that may go. */
      isLeaving: boolean;
    };

/**
 * What came of a way of keeping sheets. Nobody tells a page whether a download was blocked or
 * a print cancelled, so the person is asked.
 */
export type Kept = 'copied' | 'download-begun' | 'print-ended' | 'print-refused';

export type StateOf<Kind extends MakeState['kind']> = Extract<MakeState, { kind: Kind }>;

/** Whether something would be lost that cannot be made again. */
export function isUnsaved(state: MakeState): boolean {
  if (state.kind === 'made') {
    return !((state.areCopied || state.areSheetsKept) && state.isFileKept);
  }
  return state.kind === 'making';
}
