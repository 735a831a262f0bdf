import type { Language } from './texts/language.js';

/** In which language each account reads its e-mails. A real site stores it with the account. */
export interface Languages {
  /** English, until somebody types the password of the account. */
  of: (account: string) => Language;
  /** The holder has chosen a language. */
  choose: (account: string, language: Language) => void;
  /** The language in which the holder has signed in last. It counts until they choose one. */
  suggest: (account: string, language: Language) => void;
  /**
   * The language of somebody who has typed the password. It counts while no other is known:
   * a thief of the password mustn't choose how the holder reads warnings.
   */
  assume: (account: string, language: Language) => void;
}

export function openLanguages(): Languages {
  const chosen = new Map<string, Language>();
  const suggested = new Map<string, Language>();
  return {
    of: (account) => chosen.get(account) ?? suggested.get(account) ?? 'en',
    choose: (account, language) => void chosen.set(account, language),
    suggest: (account, language) => void suggested.set(account, language),
    assume(account, language) {
      if (!suggested.has(account)) suggested.set(account, language);
    },
  };
}
