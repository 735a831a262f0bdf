import { ContinueEvent, NewCodesEvent, NewFactorEvent } from '../events.js';
import type { AcceptedContext } from './accepted-view.js';

type Ways = Pick<AcceptedContext, 'goOn' | 'setUpFactor' | 'getCodes'>;

/** The ways that lead on from an accepted code. The page takes the person there. */
export function leadingOn(entry: EventTarget): Ways {
  const goOn = () => {
    entry.dispatchEvent(new ContinueEvent());
  };
  // A page without a place of its own for this gets the usual event.
  const lead = (event: Event) => {
    if (entry.dispatchEvent(event)) goOn();
  };
  return {
    goOn,
    setUpFactor: () => {
      lead(new NewFactorEvent());
    },
    getCodes: () => {
      lead(new NewCodesEvent());
    },
  };
}
