import type { Language, Mention, OfficeMention, Token } from '../../domain/index.js';
import { widen } from './widen-office.js';

/** The longest portfolio, in words. */
const PORTFOLIO = 8;

/**
 * «министр экономики и энергетики Германии», "Minister of Economic Affairs and Energy of Germany": the words of what the minister has charge of,
 * where no list of offices has them. In English only before the state, as a name begins with a capital too.
 */
export function withPortfolio(tokens: readonly Token[], office: OfficeMention, right: Mention | undefined, lang: Language): OfficeMention {
  const limit = Math.min(right?.first ?? tokens.length, office.last + PORTFOLIO);
  let last = office.last;
  if (lang === 'ru') {
    for (let i = office.last; i < limit; i++) {
      const { word, caps } = tokens[i] as Token;
      if (caps !== 'lower' || word.kind !== 'word') break;
      // the name of a letter is a noun too: «Министр обороны и …», «Министра обороны в Китай» end before it
      if (word.form.length === 1) {
        if (word.form !== 'и' || i === office.last) break;
        continue;
      }
      if (!word.readings.some((reading) => reading.case === 'gen' && (reading.pos === 'noun' || reading.pos === 'adjective'))) break;
      if (word.readings.some((reading) => reading.case === 'gen' && reading.pos === 'noun')) last = i + 1;
    }
  } else if (right?.of === 'state' && /^(?:of|for)$/.test(tokens[office.last]?.word.form ?? '')) {
    const words = tokens.slice(office.last, right.first);
    const ofState =
      words.at(-1)?.word.form === 'of' ? words.slice(0, -1) : words.slice(-2, -1)[0]?.word.form === 'of' ? words.slice(0, -2) : [];
    if (ofState.length > 1 && ofState.length <= PORTFOLIO && ofState.every(({ word, caps }) => caps !== 'lower' || JOINTS.has(word.form)))
      last = office.last + ofState.length;
  }
  return last === office.last ? office : widen(office, office.first, last, tokens, null);
}
const JOINTS = new Set(['of', 'for', 'and', 'the', ',']);
