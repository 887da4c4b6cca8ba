import type { Contact, ContactStatus, Draft, OrganisationMention, SenseHit, Sentence, TimeExpression } from '../../../domain/index.js';
import { quoteSpan } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { peopleIn } from '../people/people.js';
import { besideSummit, reachOf, toldOf } from '../relative.js';
import { clauseAt, dayOf, isElsewhere, isThis, isTitle, type Room, roomAt } from '../room.js';
import type { Told } from '../status.js';
import { tensesIn } from '../tense.js';
import { timeOrOpening, whenOf } from '../time.js';
import { whereIn } from '../where.js';
import { NOWHERE, type Where } from '../where-told.js';
import { membersAmong } from './summit-members.js';
import { hostedThen, isAheadOnly, isBeforeStart, isKeptInTouch, isOursToday, isPraised, isWelcomedTo } from './summit-occasion.js';
import { thoseNamed } from './summit-sides.js';
import { isOfTheRecord, isTold } from './summit-told.js';

const NAME = 'contact/summit';

export const summit: Rule<Contact> = {
  name: NAME,
  finds: 'A summit or a session of a council of heads, past or to come, named beside the talks.',
  triggers: ['summit-noun'],
  find(context, sentence) {
    if (isTitle(context, sentence)) return [];
    const out: Draft<Contact>[] = [];
    let last = -1;
    for (const noun of context.view.senses(sentence.first, sentence.last, 'summit-noun')) {
      if (noun.first < last) continue;
      last = noun.last;
      const found = summitAt(context, sentence, noun);
      if (
        found &&
        !out.some(
          (other) =>
            other.fields.status === found.fields.status &&
            other.fields.when === found.fields.when &&
            (other.fields.place === found.fields.place || found.fields.place === null),
        )
      )
        out.push(found);
    }
    return out;
  },
};

type Range = { readonly first: number; readonly last: number };

function summitAt(context: Context, sentence: Sentence, noun: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, noun.first);
  const clause = clauseAt(room, noun.first);
  // «комиссия по подготовке регулярных встреч глав правительств» is a commission
  if (view.has(Math.max(clause.first, noun.first - 5), noun.first, 'commission-word')) return null;
  const event = organisationOf(context, noun, clause);
  const told0 = whereIn(room, noun.first, clause.first, Math.min(reachOf(room, noun).last, noun.last + 12));
  const where = told0.last === null ? whereHosted(room, clause, noun) : told0;
  const own = toldOf(room, noun, clause);
  const found = own.status === null ? (hostedThen(room, clause) ?? own) : own;
  // "we ended, it seems to me, a useful day at the summit"
  const fresh = found.status === null && room.me !== null && view.has(sentence.first, noun.first, 'earlier-today');
  // "proposed a summit in a third country"
  const offered =
    view.has(Math.max(clause.first, noun.first - 5), noun.first, 'propose-contact') &&
    !view.has(noun.last, clause.last, 'not') &&
    // "at your initiative, the summit will be held"
    !(view.has(Math.max(clause.first, noun.first - 5), noun.first, 'on-initiative.en') && tensesIn(room, noun.last, clause.last).future);
  // "congratulated him on hosting the summit"
  const praised = isPraised(room, noun);
  const told: Told = fresh || praised ? { ...found, status: 'held' } : found;
  if (event === null && !praised && isReferred(context, noun)) return null;
  if (view.has(clause.first, noun.first, 'invitation') && view.has(clause.first, noun.first, 'thank-verb', 'take-part', 'accept-verb'))
    return null;
  const attending = attendingIn(room, noun, clause, told);
  if (attending) return attending;
  // «подтвердил своё участие в саммите»: told by another rule
  if (view.has(clause.first, noun.first, 'confirm-verb') && view.has(clause.first, noun.first, 'take-part')) return null;
  const welcomed = room.you !== null && isWelcomedTo(room, noun, clause);
  // "before the start of the summit in Baku the two met", told by the publisher of what the talks are held beside
  const starting = room.voice.turn === null && isBeforeStart(room, noun);
  const sameDay = starting && context.scene.meeting.channel !== 'call';
  const ours = !starting && found.time === null && isOursToday(room, noun, clause) && isAheadOnly(room, clause);
  // «договорились поддерживать контакты, в том числе на полях саммита»
  const kept = room.voice.turn === null && where.last !== null && isKeptInTouch(room, noun);
  // "we are nearing the end of the summit": it goes on
  const ending = room.voice.turn !== null && view.has(sentence.first, clause.last, 'nearing-end.en');
  const status = ending ? 'ongoing' : offered ? 'proposed' : welcomed || starting || ours || kept ? 'planned' : told.status;
  if (
    status === null ||
    (!ending && !offered && !welcomed && !praised && !starting && !ours && !kept && !isTold(room, noun, clause, told, where))
  )
    return null;
  const proposed =
    status === 'planned' &&
    view.has(clause.first, noun.first, 'propose-contact') &&
    view.has(clause.first, noun.first, 'will-take-place', 'preparing');
  const actors = membersAmong(room, event, thoseNamed(room, noun), noun, clause);
  if (isOfTheRecord(room, noun, actors, told)) return null;
  // "in June, Oslo will host the summit"
  const time = told.time ?? laterTime(context, sentence, status) ?? timeOrOpening(room, noun.first, clause.first, clause.last);
  // «на регулярной встрече глав правительств»: of the two who talk
  const premiers =
    event === null && room.leaders.length === 2 && /(глав правительств|heads of government)$/.test(view.words(noun.first, noun.last))
      ? room.leaders.map(({ state }) => ({ state, office: 'prime-minister' as const, name: null }))
      : null;
  // "the previous meeting of the two leaders": of those who talk, and no summit of many
  const theirs = event === null && room.leaders.length === 2 && isOfTheTwo(context, clause, noun);
  const beside = besideSummit(room, clause, noun);
  if (beside && !beside.told && !kept) return null;
  return contactDraft({
    rule: NAME,
    room,
    anchor: noun,
    channel: premiers || theirs ? 'meeting' : 'summit',
    ...(beside?.told ? { quote: quoteSpan(context, noun.first, beside.told.last) } : {}),
    status: proposed ? 'proposed' : status,
    actors: premiers ?? actors,
    with: otherSide(premiers ?? actors),
    where,
    time,
    when:
      ending || ((sameDay || ours || (welcomed && !isElsewhere(room, where.place))) && time === null)
        ? dayOf(room)
        : whenOf(room, time, status === 'held' ? sentence.first : clause.first, clause.last),
    event,
  });
}

/** "The previous meeting of the leaders of the two countries", «последняя встреча глав государств»: an earlier one of the same two. */
function isOfTheTwo({ view }: Context, { first, last }: Range, noun: SenseHit): boolean {
  if (/(summit|саммит)/i.test(view.words(noun.first, noun.last)) || view.mentions(noun.first, noun.last + 3, 'organisation').length > 0)
    return false;
  const of =
    view.has(noun.first, Math.min(last, noun.last + 4), 'both-countries') || / (two|both) /i.test(view.words(noun.first, noun.last));
  return (
    of || (view.has(Math.max(first, noun.first - 2), noun.last, 'previous-one') && view.mentions(first, last, 'organisation').length === 0)
  );
}

/** «Вы принимаете участие в саммитах»: what goes on. */
function attendingIn(room: Room, noun: SenseHit, clause: Range, { time }: Told): Draft<Contact> | null {
  const { view } = room.context;
  if (time !== null || view.token(noun.first)?.reading?.number !== 'plur' || !view.has(clause.first, noun.first, 'take-part')) return null;
  const tense = tensesIn(room, clause.first, noun.first);
  const subject = peopleIn(room, clause.first, noun.first).find(
    (someone) => !someone.possessive && (someone.of === 'you' || someone.of === 'i'),
  );
  if (!tense.present || tense.past || !subject) return null;
  const others = room.leaders.flatMap(({ state }) => (state === null || state === subject.actors[0]?.state ? [] : [state]));
  return contactDraft({ rule: NAME, room, anchor: noun, channel: 'summit', status: 'ongoing', actors: subject.actors, with: others });
}

/** The organisation named with the summit: "the SCO summit", "a session of the EAEU supreme council". */
function organisationOf({ view }: Context, noun: SenseHit, clause: Range): OrganisationMention | null {
  const around = view.mentions(Math.max(clause.first, noun.first - 6), Math.min(clause.last, noun.last + 8), 'organisation');
  return around[0] ?? null;
}

/** "Ashgabat hosted the summit": the town that is its host. */
function whereHosted({ context }: Room, clause: Range, noun: SenseHit): Where {
  const { view } = context;
  const host = view.sense(clause.first, noun.first, 'receive-verb', 'will-take-place');
  const [town] = host ? view.mentions(clause.first, host.first, 'place') : [];
  return town && host && host.first - town.last <= 2 && /^host|^приним|^прим/.test(view.form(host.first))
    ? { place: town.name, state: town.state, last: town.last }
    : NOWHERE;
}

/** "this summit", "the summit": one spoken of before. */
function isReferred(context: Context, noun: SenseHit): boolean {
  const { view } = context;
  const before = view.form(noun.first - 1);
  if (isThis(context, noun.first)) return true;
  // "This will be a summit meeting": says of what sort the one told before is
  if (/^(a|an)$/.test(before) && /^be$/.test(view.form(noun.first - 2)) && /^(this|that|it)$/.test(view.form(noun.first - 4))) return true;
  return (
    (before === 'the' || before === 'of') &&
    !view.has(noun.last, noun.last + 2, 'upcoming-strong') &&
    view.mentions(noun.last, noun.last + 6).length === 0
  );
}

/** The day of a coming summit told in the sentences after: "We shall gather for it on …". */
function laterTime({ view, analysed }: Context, sentence: Sentence, status: ContactStatus): TimeExpression | null {
  if (status !== 'planned') return null;
  for (let i = sentence.index + 1; i <= sentence.index + 2; i++) {
    const next = analysed.sentences[i];
    if (!next || next.turn !== sentence.turn) return null;
    const noun = view.sense(next.first, next.last, 'summit-noun');
    if (noun && view.has(Math.max(next.first, noun.first - 2), noun.first, 'this-one')) return view.times(next.first, next.last)[0] ?? null;
  }
  return null;
}
