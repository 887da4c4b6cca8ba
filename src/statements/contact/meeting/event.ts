import type { Contact, Draft, SenseHit, Sentence } from '../../../domain/index.js';
import type { Context, Rule } from '../../rule.js';
import { isParliament } from '../body/parliament.js';
import { contactDraft, otherSide } from '../draft-contact.js';
import { clauseAt, dayOf, isElsewhere, isTitle, roomAt } from '../room.js';
import { statusOf } from '../status.js';
import { tensesIn } from '../tense.js';
import { sideOf } from '../time.js';
import { whereIn } from '../where.js';

const NAME = 'contact/event';

export const event: Rule<Contact> = {
  name: NAME,
  finds: 'A ceremony elsewhere or by video, or a conference or forum, in which both sides take part, past or to come.',
  triggers: ['by-video', 'ceremony-noun', 'forum-noun'],
  find(context, sentence) {
    if (isTitle(context, sentence)) return [];
    const [hit] = context.view.senses(sentence.first, sentence.last, 'by-video', 'ceremony-noun', 'forum-noun');
    const found = hit ? eventAt(context, sentence, hit) : null;
    return found ? [found] : [];
  },
};

function eventAt(context: Context, sentence: Sentence, hit: SenseHit): Draft<Contact> | null {
  const room = roomAt(context, sentence, hit.first);
  const { view, scene } = context;
  if (isParliament(view, sentence, hit)) return null;
  const clause = clauseAt(room, hit.first);
  // an exhibition or a festival that opens is no contact of states
  if (hit.sense === 'forum-noun' && /^(выставк|фестивал|ярмарк|exhibition|festival|show|fair)/.test(view.form(hit.last - 1))) return null;
  if (
    view.has(
      clause.first,
      clause.last,
      'visit-noun',
      'visit-verb',
      'come-verb',
      'invite-verb',
      'invitation',
      'expect-guest',
      'glad-to-see',
      'personal-contacts',
      'call-noun',
      'summit-noun',
      'guest-of-honour',
    )
  )
    return null;
  const where = whereIn(room, hit.first, clause.first, clause.last);
  const elsewhere = isElsewhere(room, where.place);
  const told = statusOf(room, hit.first, hit.last, clause.first, clause.last);
  const base = { rule: NAME, room, anchor: hit, channel: 'other' as const, actors: room.leaders, with: otherSide(room.leaders), where };
  if (hit.sense === 'by-video') {
    // «поблагодарил участников телемоста»
    if (/^(участник|participants)/.test(view.form(hit.first - 1))) return null;
    if (scene.meeting.channel === 'call' || room.voice.speaker === null || !tensesIn(room, clause.first, clause.last).past) return null;
    // «мы говорили с Вами по видеосвязи в апреле»
    const call = view.has(clause.first, clause.last, 'speak-verb', 'meet-verb') && sideOf(room, told.time) === 'before';
    return contactDraft({
      status: 'held',
      time: told.time,
      when: told.time?.period ?? dayOf(room),
      ...base,
      ...(call ? { channel: 'call' } : {}),
    });
  }
  if (room.voice.speaker === null && room.voice.turn === null) return null;
  if (hit.sense === 'ceremony-noun') {
    if (!elsewhere || told.status !== 'held' || !view.has(clause.first, clause.last, 'took-place')) return null;
    return contactDraft({ status: 'held', time: told.time, ...base });
  }
  const marked =
    view.has(Math.max(clause.first, hit.first - 5), hit.last, 'upcoming-strong', 'previous') ||
    view.has(clause.first, clause.last, 'took-place', 'will-take-place');
  const side = sideOf(room, told.time);
  if (!told.status || !marked || (side === null && !elsewhere)) return null;
  if (!view.has(clause.first, clause.last, 'take-part', 'our', 'we', 'took-place', 'will-take-place')) return null;
  return contactDraft({ status: told.status, time: told.time, ...base });
}
