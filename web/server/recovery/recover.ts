import type { RecoverAnswer } from '../../protocol/messages/recover.js';
import { refused, type Answer } from '../answer.js';

export function recover(): Promise<Answer<RecoverAnswer>> {
  return Promise.resolve(refused('recovery_off'));
}
