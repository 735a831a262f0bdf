/** What an administrator did. */
export interface Act {
  /** RFC 3339, UTC. */
  at: string;
  /** The administrator's account. */
  actor: string;
  /** A sentence without its subject, such as "removed set K7Q2-9M3D of ada". */
  did: string;
}

/** Every act of administrators. A real site keeps it where they can't change it. */
export interface Journal {
  record: (actor: string, did: string) => void;
  /** Newest first. */
  acts: () => Act[];
}

const ACTS_KEPT = 200;

/** @param now milliseconds since 1970 */
export function openJournal(now: () => number = Date.now): Journal {
  const acts: Act[] = [];
  return {
    record(actor, did) {
      acts.unshift({ at: new Date(now()).toISOString(), actor, did });
      acts.length = Math.min(acts.length, ACTS_KEPT);
    },
    acts: () => [...acts],
  };
}
