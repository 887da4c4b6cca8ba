import { ADJECTIVE, MODIFIER, NAME, NOUN } from '../features.js';
import type { Candidates } from './candidates.js';

/**
 * Capitals tell names: «Владимира Путина», but «орел» in lower case is no city. A form in capitals that the dictionary does not have
 * is an abbreviation that does not decline, whatever its ending looks like (ЕАБР).
 */
export function capitals(sentence: Candidates): void {
  for (let i = 0; i < sentence.size; i++) {
    const word = sentence.word(i);
    if (!word) continue;
    const { caps } = sentence.token(i);
    if (caps === 'lower') {
      if (sentence.may(i, NAME)) sentence.drop(i, NAME);
    } else if (word.abbreviation >= 0 && (caps === 'upper' || caps === 'mixed')) {
      sentence.keepFrom(i, word.abbreviation);
    } else if (opensSentence(sentence, i)) {
      // A capital says nothing here, but two names in a row are a person.
      if (sentence.may(i, NAME) && sentence.must(i + 1, NAME) && sentence.token(i + 1).caps === 'title') sentence.keep(i, NAME);
    } else if (caps === 'title') {
      // «Красной площади», «Азербайджанской Республики»: an adjective with a capital is no noun.
      const adjective = sentence.may(i, ADJECTIVE) && (!word.predicted || word.form.includes('ск'));
      if (adjective && sentence.agrees(i, ADJECTIVE, i + 1, NOUN | MODIFIER)) sentence.keep(i, ADJECTIVE);
      else if (sentence.may(i, NAME)) sentence.keep(i, NAME);
      else if (word.predicted && sentence.may(i, NOUN)) sentence.keep(i, NOUN);
    }
  }
}

function opensSentence(sentence: Candidates, i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const { kind, form } = sentence.token(j).word;
    if (kind === 'word' || kind === 'number') return false;
    if (form === ':' || form === '.' || form === '—' || form === '–' || form === '«' || form === '"') return true;
  }
  return true;
}
