import type { Reading } from '../../../domain/index.js';
import { adverb, reading } from './reading.js';

/** Words of the small classes: form, its lemma after `=` where that is another word. */
const PREPOSITIONS = `of in on at by for with from into onto upon about against between among amongst through throughout during before after since until till
within without toward towards under over above below beneath behind beyond beside besides across along around near like unlike despite via per amid
amidst concerning regarding including excluding following off out up down inside outside opposite past plus minus versus than except notwithstanding pending underneath
vis-à-vis as`;
const CONJUNCTIONS = 'and or but nor because if unless whereas although though while whilst lest whether and/or either neither both so';
const DETERMINERS = `the a an=a this these=this that those=that some any no every each another such all either neither both
what which whose whatever whichever much`;
const POSSESSIVES = 'my:1:sing your:2 his:3:sing:m her:3:sing:f its:3:sing:n our:1:plur their:3:plur';
const PERSONAL = `i:1:sing:nom me=i:1:sing:acc you:2 he:3:sing:nom:m him=he:3:sing:acc:m she:3:sing:nom:f it:3:sing:n they:3:plur:nom them=they:3:plur:acc
we:1:plur:nom us=we:1:plur:acc`;
const PRONOUNS = `myself yourself himself herself itself ourselves yourselves themselves oneself who whom whoever mine yours hers ours theirs
something someone somebody anything anyone anybody nothing nobody everything everyone everybody none others=other there`;
const NUMERALS = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds=hundred thousands=thousand millions=million
billions=billion trillions=trillion dozen dozens=dozen`;
const MODALS = "will would shall should can could may might must ought 'll=will 'd=would cannot=can";
const PARTICLES = "not n't=not 's '";
const INTERJECTIONS = 'yes hello please oh thanks ok okay goodbye welcome';
/** Forms of `be`, `have` and `do` with person and number where they tell them. */
const AUXILIARIES: readonly (readonly [string, string, Partial<Reading>])[] = [
  ['am', 'be', { tense: 'present', person: 1, number: 'sing' }],
  ["'m", 'be', { tense: 'present', person: 1, number: 'sing' }],
  ['is', 'be', { tense: 'present', person: 3, number: 'sing' }],
  ['are', 'be', { tense: 'present', number: 'plur' }],
  ["'re", 'be', { tense: 'present', number: 'plur' }],
  ['was', 'be', { tense: 'past', number: 'sing' }],
  ['were', 'be', { tense: 'past', number: 'plur' }],
  ['has', 'have', { tense: 'present', person: 3, number: 'sing' }],
  ["'ve", 'have', { tense: 'present' }],
  ['does', 'do', { tense: 'present', person: 3, number: 'sing' }],
  ['did', 'do', { tense: 'past' }],
];

/** What comes attached to another word after an apostrophe; the token's readings are the word's, then the ending's. */
export const ENDINGS: readonly string[] = ["n't", "'ve", "'re", "'ll", "'d", "'m", "'s"];

export const CLOSED_CLASS: ReadonlyMap<string, readonly Reading[]> = readTables();

function readTables(): Map<string, Reading[]> {
  const words = new Map<string, Reading[]>();
  const put = (form: string, entry: Reading): void => {
    const known = words.get(form);
    if (known) known.push(entry);
    else words.set(form, [entry]);
  };
  const each = (list: string, pos: Reading['pos'], rest: Partial<Reading> = {}): void => {
    for (const entry of list.trim().split(/\s+/)) {
      const [form = '', lemma = form] = entry.split('=');
      put(form, reading(lemma, pos, rest));
    }
  };
  const pronouns = (list: string): void => {
    for (const entry of list.trim().split(/\s+/)) {
      const [names = '', ...features] = entry.split(':');
      const [form = '', lemma = form] = names.split('=');
      const has = <T extends string>(...values: T[]): T | null => values.find((value) => features.includes(value)) ?? null;
      const person = has('1', '2', '3');
      put(
        form,
        reading(lemma, 'pronoun', {
          person: person === null ? null : (Number(person) as 1 | 2 | 3),
          number: has('sing', 'plur'),
          case: has('nom', 'acc'),
          gender: has('m', 'f', 'n'),
        }),
      );
    }
  };
  for (const [form, lemma, rest] of AUXILIARIES) put(form, reading(lemma, 'verb', { mood: 'indicative', ...rest }));
  each(MODALS, 'verb', { mood: 'indicative', tense: 'present' });
  each(PARTICLES, 'particle');
  pronouns(PERSONAL);
  pronouns(POSSESSIVES);
  each(PRONOUNS, 'pronoun');
  each(DETERMINERS, 'pronoun');
  each('be', 'infinitive');
  each('been=be', 'participle', { tense: 'past', voice: 'active' });
  each('being=be', 'gerund');
  each(PREPOSITIONS, 'preposition');
  each('to', 'preposition');
  each('to', 'particle');
  each(CONJUNCTIONS, 'conjunction');
  each('that', 'conjunction');
  each('as since before after until till than like once', 'conjunction');
  each(NUMERALS, 'numeral');
  each(INTERJECTIONS, 'interjection');
  for (const form of [
    'so',
    'up',
    'out',
    'down',
    'off',
    'over',
    'about',
    'above',
    'below',
    'as',
    'all',
    'both',
    'no',
    'much',
    'then',
    'there',
  ]) {
    put(form, adverb(form));
  }
  return words;
}
