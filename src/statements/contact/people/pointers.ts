import type { Actor, TokenRange } from '../../../domain/index.js';
import { leaderOf, type Room, sameActor } from '../room.js';
import { givenNameIn } from './given-name.js';
import { heAt } from './he-told.js';
import { addElliptic } from './implied.js';
import { isOfOthers } from './named-people.js';
import { headsOfBoth, officialsAt } from './officials.js';
import { person } from './pointed-at.js';
import { secretaryOf } from './secretary.js';
import type { Someone } from './someone.js';

/** Adds those a pronoun or a general word points at: "I", "your", "the leaders", "our delegation". */
export function addPointers(room: Room, first: number, last: number, out: Someone[]): void {
  const given = givenNameIn(room, first, last, out);
  if (given) out.push(given);
  const { context, me, you, leaders } = room;
  const { view } = context;
  const covered = (at: number): boolean => out.some((one) => one.of === 'named' && at >= one.first && at < one.last);
  for (const hit of view.senses(
    first,
    last,
    'i-one',
    'mine',
    'you-one',
    'your',
    'we',
    'our',
    'he-one',
    'both-leaders',
    'officials-noun',
    'delegation-noun',
    'friends-noun',
    'predecessor',
    'guest-one',
    'the-secretary.en',
    'the-two.en',
    'heads-of-ours.ru',
  )) {
    if (covered(hit.first)) continue;
    const kase = view.token(hit.first)?.reading?.case ?? null;
    switch (hit.sense) {
      case 'i-one':
      case 'mine':
        if (me) out.push(isWithYou(room, hit) ? person(leaders, 'we', hit, kase) : person([me], 'i', hit, kase, hit.sense === 'mine'));
        break;
      case 'you-one':
      case 'your':
        if (hit.sense === 'your') addElliptic(room, first, hit, out);
        if (you) out.push(person([you], 'you', hit, kase, hit.sense === 'your' && !isHonoured(room, hit.last)));
        break;
      case 'we':
      case 'our':
        if (hit.sense === 'our') addElliptic(room, first, hit, out);
        if (me) out.push(person(hit.sense === 'we' ? leaders : [me], 'we', hit, kase, hit.sense === 'our'));
        break;
      case 'he-one': {
        // "His Royal Highness": the monarch who holds the talks
        if (/^(royal|highness|majesty|serene)$/.test(view.form(hit.last))) {
          const monarch = leaders.find(({ office }) => office === 'monarch');
          let last = hit.last;
          while (/^(royal|highness|majesty|serene)$/.test(view.form(last))) last++;
          if (monarch && room.sentence.turn === null) {
            out.push(person([monarch], 'named', { first: hit.first, last }, kase, /^['’]s?$/.test(view.form(last))));
            break;
          }
        }
        // "His Holiness Pope So-and-so": who is named behind
        if (/^(holiness|excellency|eminence|beatitude)$/.test(view.form(hit.last))) break;
        const he = heAt(room, first, hit.first);
        if (he) out.push(person([he], 'he', hit, kase, /^(his|her|его|ее)$/.test(view.form(hit.first))));
        break;
      }
      case 'both-leaders':
        if (leaders.length > 1 && !isOfOthers(room, hit.last) && !OTHER_LEADERS.test(view.form(hit.first - 1)))
          out.push(person(leaders, 'leaders', hit, kase));
        break;
      case 'friends-noun': {
        // «с нашими американскими друзьями»: whose they are is told by the adjective
        const adjective = view.mentions(Math.max(first, hit.first - 2), hit.first, 'state-adjective').at(-1);
        // «примет российского коллегу», told by the publisher: the one who holds the talks; "the Adviser would meet his French counterpart"
        const peer = /^counterparts?$/.test(view.form(hit.first)) ? someoneElse(room, out) : null;
        const one = room.sentence.turn === null && view.token(hit.first)?.reading?.number === 'sing' && peer === null;
        const friends = (adjective?.states ?? []).flatMap((state) =>
          state === null ? [] : [one ? leaderOf(room, state) : { state, office: peer?.office ?? ('other' as const), name: null }],
        );
        if (friends.length > 0) out.push(person(friends, 'officials', hit, kase));
        break;
      }
      case 'predecessor': {
        // "my predecessor", «Ваш предшественник»: of the same office
        const whose = view.sense(Math.max(first, hit.first - 2), hit.first, 'mine', 'our', 'your');
        const holder = whose ? (whose.sense === 'your' ? you : me) : null;
        if (holder) out.push(person([{ ...holder, name: null }], 'named', hit, kase));
        break;
      }
      case 'guest-one': {
        // «израильский гость», "the visitor", told by the publisher: the one of those who talk who is not at home
        const here = context.scene.meeting.place?.state ?? null;
        const guests = leaders.filter(({ state }) => state !== null && state !== here);
        const one =
          room.sentence.turn === null && here !== null && leaders.length === 2 && view.token(hit.first)?.reading?.number !== 'plur';
        if (one && guests.length === 1) out.push(person(guests, 'named', hit, kase));
        break;
      }
      case 'the-two.en': {
        // "the two had last met in May", told by the publisher
        const next = view.token(view.token(hit.last)?.reading?.pos === 'adverb' ? hit.last + 1 : hit.last)?.reading;
        const acts = next?.pos === 'verb' || (next?.pos === 'participle' && next.tense === 'past');
        if (acts && leaders.length === 2 && room.sentence.turn === null) out.push(person(leaders, 'leaders', hit, kase));
        break;
      }
      case 'heads-of-ours.ru': {
        // «руководители наших правительств»: of both sides
        const heads = headsOfBoth(room, hit);
        if (heads.length > 1) out.push(person(heads, 'named', hit, /^главы$/.test(view.form(hit.first)) ? 'nom' : kase));
        break;
      }
      case 'the-secretary.en': {
        // "the Secretary raised …", told by the publisher: the one who holds the talks
        const secretary = secretaryOf(room);
        const last = hit.first + 2;
        if (secretary) out.push(person([secretary], 'named', { first: hit.first, last }, kase, /^['’]s?$/.test(view.form(last))));
        break;
      }
      default: {
        // "his French counterpart": told by the adjective already
        if (out.some(({ first: at, of }) => at === hit.first && of === 'officials')) break;
        const team = hit.sense === 'delegation-noun' || /^(teams?|команд)/.test(view.form(hit.first));
        const officials = officialsAt(room, hit.first, team ? 'delegation' : 'other');
        if (officials.length > 0) out.push(person(officials, 'officials', hit, kase));
      }
    }
  }
}

/** "congressional leaders": not those who talk. */
const OTHER_LEADERS =
  /^(congressional|business|community|religious|faith|party|tribal|local|state|military|opposition|african|european|world|asean|g7|industry|parliamentary|political|other)$/;

/** The one named before who does not hold the talks. */
function someoneElse({ leaders, sentence }: Room, out: readonly Someone[]): Actor | null {
  if (sentence.turn !== null) return null;
  const [actor] = out.findLast(({ of }) => of === 'named')?.actors ?? [];
  return actor && !leaders.some((leader) => sameActor(leader, actor)) ? actor : null;
}

/** "Your Excellency": whom one speaks to, not what is his. */
const isHonoured = ({ context: { view } }: Room, at: number): boolean =>
  /^(excellency|majesty|highness|holiness)$/.test(view.form(at)) && !/^['’]s?$/.test(view.form(at + 1));

/** "Ilham and I": the one spoken of by the given name alone is the other leader. */
function isWithYou({ context: { view, analysed }, leaders, me }: Room, { first }: TokenRange): boolean {
  if (analysed.lang !== 'en' || view.form(first) !== 'i' || view.form(first - 1) !== 'and' || leaders.length !== 2) return false;
  const given = view.form(first - 2);
  return leaders.some(({ name }) => name !== null && name !== me?.name && name.toLowerCase().split(' ').includes(given));
}
