import type { FinishAnswer } from '../../protocol/messages/finish.js';
import { refused, type Answer } from '../answer.js';

export function finish(): Promise<Answer<FinishAnswer>> {
  return Promise.resolve(refused('recovery_off'));
}
