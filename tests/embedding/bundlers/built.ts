import type { Enrolment } from 'backup-codes';

/** A page built from its fixture. */
export interface Built {
  /** The folder to serve, with `index.html` in it. */
  folder: string;
  /** The bundler's warnings. */
  warnings: string[];
  /** Inline scripts of the page, which its policy must list. */
  scripts?: string[];
}

/** Builds the page of a bundler in a consumer's folder. */
export type Build = (consumer: string) => Promise<Built>;

declare global {
  interface Window {
    /** Every page of these fixtures offers this. It uses the package as a site would. */
    makeCodes?: () => Promise<{ enrolment: Enrolment; codes: string[] }>;
  }
}
