import type { StopAnswer } from '../../protocol/messages/stop.js';
import { refused, type Answer } from '../answer.js';

export function stop(): Promise<Answer<StopAnswer>> {
  return Promise.resolve(refused('recovery_off'));
}
