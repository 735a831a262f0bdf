import type { Kdf } from 'backup-codes';
import type { ChallengeAnswer } from 'backup-codes/protocol';

/** What a settings page passes to the panel. */
export interface Settings {
  service: string;
  account: string;
  count: number;
  kdf: Kdf;
  theme: 'light' | 'dark';
}

/** The functions that each page offers, whatever its framework. */
export interface App {
  /** Shows the panel, or renders it again with other properties. */
  showSettings: (settings: Settings) => void;
  /** Shows a form with the entry in it. */
  showSignIn: (challenge: ChallengeAnswer) => void;
  /** Removes whatever is shown. */
  showNothing: () => void;
}

declare global {
  interface Window {
    app?: App;
    /** What the framework's handlers were called with, in order. */
    heard?: string[];
  }
}
