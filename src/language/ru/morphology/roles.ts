/** What some small words are to the rules of context, as bits: told once a form. */
export type Roles = number;

/** Has a rule of its own among the function words. */
export const FUNCTION_WORD = 1;
/** A preposition that may take the prepositional case. */
export const LOCATIVE = 2;
/** A word of quantity that is no numeral: a genitive follows it. */
export const QUANTITY = 4;
/** A personal pronoun in the nominative. */
export const PERSONAL = 8;
/** Joins what stands in one case. */
export const JOINT = 16;

const ROLES = new Map<string, Roles>();
for (const [role, forms] of [
  [FUNCTION_WORD, 'и а но или чтобы если поскольку хотя что не ни же бы ли лишь это то все его ее их'],
  [LOCATIVE, 'в во на о об обо при по'],
  [
    QUANTITY,
    'много немало мало немного несколько сколько столько больше более меньше менее большинство ряд часть половина процентов процента',
  ],
  [QUANTITY, 'тысяч тысячи тысяча тысячу миллионов миллиона миллион миллиардов миллиарда миллиард триллионов триллиона триллион'],
  [QUANTITY, 'млн млрд трлн тыс'],
  [PERSONAL, 'я ты он она оно мы вы они кто'],
  [JOINT, 'и или'],
] as const)
  for (const form of forms.split(' ')) ROLES.set(form, (ROLES.get(form) ?? 0) | role);

export const rolesOf = (form: string): Roles => ROLES.get(form) ?? 0;
