import type { Kdf } from 'backup-codes';
import type { ChallengeAnswer } from 'backup-codes/protocol';

/** What a settings page knows when it shows the panel. */
export interface Settings {
  service: string;
  account: string;
  count: number;
  kdf: Kdf;
  theme: 'light' | 'dark';
}

/** What each page offers, whatever framework it is written in. */
export interface App {
  /** Shows the panel, or shows it again with other properties. */
  showSettings: (settings: Settings) => void;
  /** Shows a form with the entry in it. */
  showSignIn: (challenge: ChallengeAnswer) => void;
  /** Takes away what is shown. */
  showNothing: () => void;
}

declare global {
  interface Window {
    app?: App;
    /** What the framework's handlers were told, in order. */
    heard?: string[];
  }
}
