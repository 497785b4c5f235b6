/** As grammars count them (CLDR), in the order in which a file of strings gives them. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

interface Rules {
  readonly of: Intl.PluralRules;
  /** Those that whole numbers take, in their order: one, few and many in Polish. */
  readonly forms: readonly string[];
}

const known = new Map<string, Rules>();

function rulesOf(language: string): Rules {
  const there = known.get(language);
  if (there) return there;
  // A browser that gives no strings does not tell their language either.
  const of = new Intl.PluralRules(language || 'en');
  // After 120 no whole number that anybody has articles of takes another form than one before.
  const taken = new Set(Array.from({ length: 121 }, (_, number) => of.select(number)));
  const rules = { of, forms: categories.filter((category) => taken.has(category)) };
  known.set(language, rules);
  return rules;
}

/**
 * The form of a string that a number asks for. Where there is one for each form that numbers take in the language, its rules choose
 * (Intl.PluralRules); where there are two, the first is for exactly one, and the second puts the number where no form is asked for.
 */
export function pluralForm(forms: readonly string[], count: number, language: string): string {
  const two = count === 1 ? 0 : 1;
  // Most languages have two, and need no rules made for them before a page is drawn.
  const at = forms.length > 2 ? (placeByRules(forms.length, count, language) ?? two) : two;
  return forms[at] ?? forms.at(-1) ?? '';
}

/** Which of so many forms it is; null where the language has another number of them. */
function placeByRules(forms: number, count: number, language: string): number | null {
  const { of, forms: taken } = rulesOf(language);
  return forms === taken.length ? taken.indexOf(of.select(count)) : null;
}
