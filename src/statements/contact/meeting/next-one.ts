import type { Contact, ContactChannel, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import { bothSides } from '../../frame.js';
import type { Context, Rule } from '../../rule.js';
import { contactDraft } from '../draft-contact.js';
import { firstTold } from '../first-told.js';
import { clauseAt, type Room, roomAt } from '../room.js';
import { tensesIn } from '../tense.js';
import { sideOf, timeNear } from '../time.js';
import { whereIn } from '../where.js';
import { NOWHERE, type Where } from '../where-told.js';

const NAME = 'contact/next-one';

export const nextOne: Rule<Contact> = {
  name: NAME,
  finds:
    'The next session or conference of what was just spoken of («следующую решено провести в …»), and co-chairs who met or are to meet.',
  triggers: ['next-session', 'co-chair'],
  find(context, sentence) {
    return firstTold(context, sentence, nextAt, 'next-session', 'co-chair');
  },
};

function nextAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const { view } = context;
  const room = roomAt(context, sentence, hit.first);
  const own = clauseAt(room, hit.first);
  // "the co-chairs, Mr Smith and Mr Jones, are meeting": the predicate stands behind their names
  const named0 = hit.sense === 'co-chair' && own.last < sentence.last && view.form(own.last - 1) === ',';
  const clause = named0 || isToldBehind(room, hit, own.last) ? { first: own.first, last: sentence.last } : own;
  const states = bothSides(room.voice);
  if (states.length !== 2) return null;
  const named = view.has(
    clause.first,
    clause.last,
    'commission-noun',
    'summit-noun',
    'personal-contacts',
    'call-noun',
    'expect-guest',
    'invite-verb',
  );
  if (hit.sense === 'next-session' && named) return null;
  // "her next meeting with the Foreign Minister" is told by another rule
  const met = view.senses(hit.first, hit.last, 'meeting-noun').length > 0;
  if (met && view.mentions(clause.first, clause.last).some(({ of }) => of === 'person' || of === 'office')) return null;
  // "the next ministerial meeting on the pipeline"
  const ministers = met && /(^| )ministerial /.test(view.words(hit.first, hit.last));
  const channel = ministers ? 'meeting' : channelOf(room, hit, clause);
  if (channel === null) return null;
  const time = timeNear(room, hit.first, clause.first, clause.last);
  const behind = whereIn(room, hit.last, hit.last, clause.last);
  const where = behind.last === null ? hostTown(room, hit, clause) : behind;
  const tense = tensesIn(room, clause.first, clause.last);
  // «сегодня прошло его первое заседание»
  const over =
    hit.sense === 'next-session' &&
    /^(его|ее|их)$/.test(view.form(hit.first)) &&
    !tense.future &&
    sideOf(room, time) !== 'after' &&
    view.has(clause.first, clause.last, 'took-place') &&
    time !== null &&
    time.grain !== 'year';
  const met0 =
    over ||
    (hit.sense === 'co-chair' &&
      sideOf(room, time) === 'before' &&
      !tense.future &&
      view.has(clause.first, clause.last, 'meet-verb', 'meeting-noun'));
  if (!met0 && tense.past && !tense.future && !view.has(clause.first, clause.last, 'decided-to-hold', 'upcoming')) return null;
  // «назначено на ноябрь»: a month read as the last one lies ahead
  const ahead =
    /^(month|season)$/.test(time?.grain ?? '') && context.analysed.lang === 'ru' && view.has(clause.first, clause.last, 'upcoming');
  if ((!met0 && !ahead && sideOf(room, time) === 'before') || (time === null && where.last === null)) return null;
  const acted =
    over ||
    (hit.sense === 'next-session'
      ? view.has(clause.first, clause.last, 'will-take-place', 'upcoming', 'decided-to-hold') ||
        // «следующий примет у себя Омск»; «второй раунд – в мае»
        isHosted(view, hit) ||
        (sideOf(room, time) === 'after' && !tense.past && !tense.present && !tense.future)
      : view.has(clause.first, clause.last, 'meet-verb', 'session') && (met0 || tense.future || sideOf(room, time) === 'after'));
  if (!acted) return null;
  const office = channel === 'commission' ? ('delegation' as const) : ministers ? ('minister' as const) : ('other' as const);
  return contactDraft({
    rule: NAME,
    room,
    anchor: hit,
    channel,
    status: met0 ? 'held' : 'planned',
    actors: states.map((state) => ({ state, office, name: null })),
    with: states.slice(1),
    where,
    time,
  });
}

/** "Samarkand will host the next forum", «следующий примет у себя Омск»: the town is the subject. */
function hostTown({ context: { view } }: Room, hit: SenseHit, { first, last }: { readonly first: number; readonly last: number }): Where {
  const host = view.sense(first, hit.first, 'receive-verb', 'will-take-place');
  const before = host ? view.mentions(first, host.first, 'place').at(-1) : undefined;
  const behind = isHosted(view, hit) ? view.mentions(hit.last, Math.min(last, hit.last + 4), 'place')[0] : undefined;
  const town = before && host && host.first - before.last <= 2 ? before : behind;
  return town && town.place !== 'area' ? { place: town.name, state: town.state, last: town.last } : NOWHERE;
}

const isHosted = (view: Context['view'], { last }: SenseHit): boolean => view.form(last - 1) === 'примет';

/** «к следующему заседанию, намеченному на осень»: the participle behind the comma tells when. */
function isToldBehind({ context: { view }, sentence }: Room, hit: SenseHit, last: number): boolean {
  if (hit.sense !== 'next-session' || last >= sentence.last || view.form(last - 1) !== ',') return false;
  // «заседание, как мне рассказали, назначено»
  const parted = view.form(hit.last) === ',' && view.form(hit.last + 1) === 'как';
  if (last - hit.last > (parted ? 8 : 2)) return false;
  return view.token(last)?.reading?.pos === 'participle' || /^(намеч|назнач|заплан|предусм)/.test(view.form(last));
}

/** What is held again: told by its own noun, else by the sentences before. */
function channelOf({ context, sentence }: Room, hit: SenseHit, clause: { readonly first: number }): ContactChannel | null {
  const { view } = context;
  if (hit.sense === 'co-chair') return 'commission';
  const own = view.sense(hit.first, hit.last + 2, 'forum-noun');
  if (own) return 'other';
  for (let i = sentence.index; i >= 0 && i >= sentence.index - 2; i--) {
    const before = view.sentences[i];
    if (!before || before.turn !== sentence.turn) break;
    const last = i === sentence.index ? Math.max(clause.first, hit.first) : before.last;
    if (view.has(before.first, last, 'commission-noun', 'council-noun', 'commission-word')) return 'commission';
    if (view.has(before.first, last, 'summit-noun')) return 'summit';
    if (view.has(before.first, last, 'forum-noun')) return 'other';
    if (view.has(before.first, last, 'consultations-noun')) return 'consultations';
  }
  return null;
}
