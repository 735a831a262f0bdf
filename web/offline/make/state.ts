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
      /** The last way that all sheets went: no browser tells whether they arrived. */
      sent?: Way;
      /** Whether they went to print, which people give up or which runs out of paper. */
      isPrinted: boolean;
      /** Whether the person has said that every page came out. */
      isPaperSeen: boolean;
      /** Whether they went as text, to a file or the clipboard, which rarely fails. */
      isTextSent: boolean;
      isFileSent: boolean;
      /** Whether codes were copied, of which sheet. */
      copied?: { index: number; isDone: boolean };
      /** Whether the person is asked if all that may go. */
      isLeaving: boolean;
    };

/** Out of this page. */
export type Way = 'print' | 'text' | 'copy';

export type StateOf<Kind extends MakeState['kind']> = Extract<MakeState, { kind: Kind }>;

/** Whether something would be lost that cannot be made again. */
export function isUnsaved(state: MakeState): boolean {
  if (state.kind === 'made') {
    return !((state.isPaperSeen || state.isTextSent) && state.isFileSent);
  }
  return state.kind === 'making';
}
