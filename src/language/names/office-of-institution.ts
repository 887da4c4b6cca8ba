import type { Language, Mention, OfficeMention, Token } from '../../domain/index.js';

/** Behind "President of": what is no state. */
const INSTITUTION =
  /^(academy|association|bank|chamber|church|club|committee|communit(y|ies)|company|congress|corporation|council|federation|foundation|fund|group|institute|league|societ(y|ies)|union|university)$|^(академи[ияй]|ассоциаци[ияй]|банка|палаты|церкви|клуба|комитета|общин(ы|)|компании|корпорации|федерации|фонда|группы|института|лиги|общества|союза|университета|холдинга)$/;
/** How far behind the office it may stand. */
const INSTITUTION_WITHIN = 5;

/**
 * "President of the Chamber of Commerce", «президент Международной федерации тенниса»: whoever heads an institution heads no state. Where
 * the words for it end, 0 for none; in English a name begins with a capital too, so that they end at the institution.
 */
export function institutionEnd(tokens: readonly Token[], office: OfficeMention, right: Mention | undefined, lang: Language): number {
  if (lang === 'ru' ? right?.first === office.last : tokens[office.last]?.word.form !== 'of') return 0;
  const last = Math.min(tokens.length, office.last + INSTITUTION_WITHIN);
  for (let i = office.last; i < last; i++) {
    const { word, caps } = tokens[i] as Token;
    if (INSTITUTION.test(word.form)) {
      if (lang === 'en') return caps === 'lower' ? 0 : i + 1;
      let end = i + 1;
      while (end < last && tokens[end]?.caps === 'lower' && tokens[end]?.word.kind === 'word') end++;
      return end;
    }
    if (word.kind !== 'word') return 0;
    if (lang === 'ru' ? word.readings[0]?.pos !== 'adjective' : caps === 'lower' && !/^(of|the|and)$/.test(word.form)) return 0;
  }
  return 0;
}

/** "President of Norway Fishing Group": a state begins the name of an institution; where that ends, 0 for none. */
export function namedAfterState(tokens: readonly Token[], from: number): number {
  const last = Math.min(tokens.length, from + INSTITUTION_WITHIN - 1);
  for (let i = from; i < last; i++) {
    const { word, caps } = tokens[i] as Token;
    if (word.kind !== 'word' || caps === 'lower') return 0;
    if (INSTITUTION.test(word.form)) return i + 1;
  }
  return 0;
}
