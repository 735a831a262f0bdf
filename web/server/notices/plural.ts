/** The forms of a text that has a number in it. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  /** For each number whose own form is missing. */
  other: string;
};

const RULES = new Map<string, Intl.PluralRules>();

/**
 * The form of a text that fits a number, by the rules of Unicode CLDR. English has `one` and
 * `other`; Arabic has `zero`, `one`, `two`, `few`, `many` and `other`.
 *
 * @param locale tag of the language (BCP 47)
 */
export function plural(locale: string, count: number, forms: PluralForms): string {
  let rules = RULES.get(locale);
  if (rules === undefined) {
    rules = new Intl.PluralRules(locale);
    RULES.set(locale, rules);
  }
  return forms[rules.select(count)] ?? forms.other;
}
