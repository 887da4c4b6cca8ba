import { describe, expect, it } from 'vitest';
import { namesIn } from './issues.js';

const ignored = (word: string): boolean => ['arvel', 'brennek', 'union', 'арвел', 'союз', 'союза', 'council'].includes(word);

describe('names of subjects', () => {
  it.each<[quote: string, names: string[]]>([
    ['We spoke of the Lakes Corridor.', ['Lakes Corridor']],
    ['Our Orlin Dam is being built.', ['Orlin Dam']],
    ['Work within the Northern Economic Union goes on.', ['Northern Economic Union']],
    ['Мы работаем в рамках Северного экономического союза.', []],
    // what only tells where something else is
    ['We follow European security and the Eurasian agenda.', []],
    ['We follow the African Union.', ['African Union']],
    // names of states and people are no subjects
    ['They spoke with Arvel Brennek of it.', []],
    ['They joined the Union.', []],
  ])('%s', (quote, names) => {
    expect(namesIn(quote, ignored)).toEqual(names);
  });
});
