import type { ProofLimits } from '../../generator/proof-options.js';
import type { ChallengeAnswer } from '../../protocol/index.js';
import type { RelyingPartyClient } from '../client.js';
import type { EntryAnswer } from './state.js';

/** What the entry's properties are unless the page sets them. */
export const DEFAULTS = {
  endpoint: '',
  name: '',
  theme: '',
  purpose: '',
  recoveryUrl: '',
  recovers: false,
  client: undefined as RelyingPartyClient | undefined,
  challenge: undefined as ChallengeAnswer | undefined,
  proofLimits: {} as ProofLimits,
  answer: undefined as EntryAnswer | undefined,
};
