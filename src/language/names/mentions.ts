import type { Mention, Token } from '../../domain/index.js';
import { type Cues, NAME } from '../cues.js';
import type { Gazetteer } from '../gazetteer.js';
import type { KnownNames } from './known-names.js';
import { attachFollowingOffices, distributeOffices, leadingOffice } from './offices-of-people.js';
import { joinOffices } from './offices-with-states.js';
import { personAt } from './people.js';
import { worldNames } from './world-names.js';

/** All mentions in tokens `[first, last)` of one sentence, in text order; a state or office inside a larger mention is not repeated. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  cues: readonly Cues[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
  known: KnownNames,
): Mention[] {
  const plain = joinOffices(tokens, first, worldNames(tokens, cues, first, last, gazetteer), gazetteer.lang);
  const out: Mention[] = [];
  let item = 0;
  for (let i = first; i < last; ) {
    while (item < plain.length && (plain[item] as Mention).first < i) item++;
    const next = plain[item];
    if (next && next.first === i) {
      // "President Putin": the surname may also be a place or a word of an organisation; names after an office are people
      out.push(next);
      i = next.last;
      continue;
    }
    if (((cues[i] as Cues) & NAME) !== 0) {
      const previous = out[out.length - 1];
      const office = previous?.of === 'office' && previous.last === i ? leadingOffice(out, tokens) : null;
      const limit = next ? Math.min(last, next.first) : last;
      const person = personAt(text, tokens, i, limit, office, known, gazetteer);
      if (person) {
        if (person.surname && person.given) known.add(person.name.split(' '));
        else if (office && person.surname) known.add([person.surname]);
        out.push(person);
        i = person.last;
        continue;
      }
    }
    i++;
  }
  return attachFollowingOffices(distributeOffices(out), tokens);
}
