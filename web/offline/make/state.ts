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
      /** Whether the person has the codes: printed, saved or copied. */
      isSheetKept: boolean;
      isFileSaved: boolean;
      /** Whether codes were copied, of which sheet. */
      copied?: { index: number; isDone: boolean };
      /** Whether the person is asked if all that may go. */
      isLeaving: boolean;
    };

export type StateOf<Kind extends MakeState['kind']> = Extract<MakeState, { kind: Kind }>;

/** Whether something would be lost that cannot be made again. */
export function isUnsaved(state: MakeState): boolean {
  if (state.kind === 'made') return !(state.isSheetKept && state.isFileSaved);
  return state.kind === 'making';
}
