import type { DisputeAnswer } from '../../protocol/messages/dispute.js';
import { refused, type Answer } from '../answer.js';

export function dispute(): Promise<Answer<DisputeAnswer>> {
  return Promise.resolve(refused('recovery_off'));
}
