import type { RecoveryStatus } from '../../protocol/messages/status.js';
import { writeSeconds } from '../time.js';

/** A recovery that was approved and has not ended. Moments are seconds since 1970. */
export interface OpenJson {
  state: 'waiting' | 'ready';
  asked: number;
  from: string | null;
  ready: number;
  /** Whether the host took the event that tells the holder. */
  told: boolean;
  /** When time alone changes the state next. */
  due: number;
}

/** What the holder sees of it. The stored state may lag behind the clock. */
export function recoveryStatusOf({
  open,
  now,
}: {
  open: OpenJson | null;
  now: Date;
}): RecoveryStatus | null {
  if (open === null) return null;
  const seconds = now.getTime() / 1_000;
  const { state, asked, from, ready, told, due } = open;
  if (state === 'ready' && due <= seconds) return null;
  const isReady = state === 'ready' || (told && ready <= seconds);
  return {
    state: isReady ? 'ready' : 'waiting',
    asked: writeSeconds(asked),
    from,
    ready: writeSeconds(ready),
  };
}
