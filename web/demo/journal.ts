import type { Group } from './groups.js';

/** What each kind of act is about, besides the administrator. */
interface ActDetails {
  downloaded: { group: Group };
  reminded: { account: string };
  'reminded-nobody': object;
  'removed-set': { account: string; set: string };
  'imported-set': { account: string; set: string };
  'unlocked-codes': { account: string };
  'unlocked-account': { account: string };
  'stopped-recovery': { account: string };
}

/** What an administrator did. `actor` is the administrator's account, `set` as people see it. */
export type Act = {
  [Kind in keyof ActDetails]: { kind: Kind; actor: string } & ActDetails[Kind];
}[keyof ActDetails];

/** An act and its time: RFC 3339, UTC. */
export type RecordedAct = Act & { at: string };

/** Every act of administrators. A real site keeps it where they can't change it. */
export interface Journal {
  record: (act: Act) => void;
  /** Newest first. */
  acts: () => RecordedAct[];
}

const ACTS_KEPT = 200;

/** @param now milliseconds since 1970 */
export function openJournal(now: () => number = Date.now): Journal {
  const acts: RecordedAct[] = [];
  return {
    record(act) {
      acts.unshift({ ...act, at: new Date(now()).toISOString() });
      acts.length = Math.min(acts.length, ACTS_KEPT);
    },
    acts: () => [...acts],
  };
}
