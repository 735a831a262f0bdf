import type { Enrolment } from 'backup-codes';

/** A page that was built from its fixture. */
export interface Built {
  /** What a site serves, with `index.html` in it. */
  folder: string;
  /** What the bundler had to say against it. */
  warnings: string[];
  /** Inline scripts of the page, which its policy has to name. */
  scripts?: string[];
}

/** Builds the page of a bundler in a consumer's folder. */
export type Build = (consumer: string) => Promise<Built>;

declare global {
  interface Window {
    /** What every page of these fixtures offers: to do what the package is for. */
    makeCodes?: () => Promise<{ enrolment: Enrolment; codes: string[] }>;
  }
}
