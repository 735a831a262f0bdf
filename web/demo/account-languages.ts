import type { Language } from './texts/language.js';

/** In which language each account reads its e-mails. A real site stores it with the account. */
export interface Languages {
  /** English, until somebody signs in to the account. */
  of: (account: string) => Language;
  /** The holder has chosen a language. */
  choose: (account: string, language: Language) => void;
  /** The language of the browser that signs in. It counts until the holder chooses one. */
  suggest: (account: string, language: Language) => void;
}

export function openLanguages(): Languages {
  const languages = new Map<string, Language>();
  return {
    of: (account) => languages.get(account) ?? 'en',
    choose: (account, language) => void languages.set(account, language),
    suggest(account, language) {
      if (!languages.has(account)) languages.set(account, language);
    },
  };
}
