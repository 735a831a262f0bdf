import type { ApproveAnswer } from '../../protocol/messages/approve.js';
import { refused, type Answer } from '../answer.js';

export function approve(): Promise<Answer<ApproveAnswer>> {
  return Promise.resolve(refused('recovery_off'));
}
