import type { Mention } from '../../../domain/index.js';
import { beforeName } from '../people/name-start.js';
import type { Room } from '../room.js';

const INTO = new Set('в во на in to at visit visited visits visiting near'.split(' '));
const FROM = new Set('из с со от from of for about о об и for between между'.split(' '));
const ARTICLES = new Set(['the', 'our', 'your', 'beautiful', 'city', 'город', 'городе', 'г']);

/** A verb of visiting right by the name, which takes it as its object. */
function isVisited({ context, sentence }: Room, mention: Mention): boolean {
  const { view } = context;
  return view.has(Math.max(sentence.first, mention.first - 3), Math.min(sentence.last, mention.last + 4), 'visit-verb');
}

/** Whether somebody goes to, or something is held at, the place or state named. */
export function isDestination(room: Room, mention: Mention): boolean {
  if (mention.of !== 'place' && mention.of !== 'state') return false;
  if (mention.of === 'place' && mention.place === 'area') return false;
  const { context } = room;
  const { view } = context;
  // "in Russia's trade"
  if (/^['’]s?$/.test(view.form(mention.last))) return false;
  // "at the Russia–Africa summit"
  if (mention.of === 'state' && /^[–—-]$/.test(view.form(mention.last)) && !/^(и|and|we|i|,)$/.test(view.form(mention.last + 1))) {
    if (view.has(mention.last, Math.min(room.sentence.last, mention.last + 6), 'summit-noun', 'forum-noun')) return false;
  }
  // «Президентом Азербайджана» is no place
  if (
    view
      .mentions(Math.max(0, mention.first - 8), mention.first + 1)
      .some((other) => other.of === 'office' && other.first <= mention.first && other.last >= mention.last)
  )
    return false;
  let at = beforeName(view, mention.first);
  while (ARTICLES.has(view.form(at)) || view.token(at)?.reading?.pos === 'adjective') at--;
  const before = view.form(at);
  // "the situation in Syria"; «Министром иностранных дел в Сочи» is no affair
  if (view.has(Math.max(0, at - 1), at, 'topic-noun') && !/^(дел|affairs)$/.test(view.form(at - 1))) return false;
  if (INTO.has(before)) return mention.case === null || mention.case === 'acc' || mention.case === 'loc' || mention.case === 'nom';
  // "leaves for Baku", "bound for Rome"
  if (before === 'for' && view.senses(Math.max(room.sentence.first, at - 3), at + 1, 'go-verb').some(({ last }) => last === at + 1))
    return mention.case === null || mention.case === 'acc' || mention.case === 'nom';
  if (FROM.has(before)) return false;
  // «Азербайджан недавно посетил наш Министр»
  // the case of «Баку» and «Сочи» does not show
  const shown =
    mention.case === 'nom' || mention.case === 'acc' || (mention.of === 'place' && /[иоуеэы]$/.test(view.form(mention.last - 1)));
  if (context.analysed.lang === 'ru' && shown && isVisited(room, mention)) return true;
  // «посетить в следующем году Самарканд»
  const time = context.analysed.lang === 'ru' ? view.times(Math.max(0, at - 5), at + 1).find(({ last }) => last === at + 1) : undefined;
  if (context.analysed.lang === 'ru' && !time && (mention.case === 'nom' || mention.case === 'acc')) return false;
  const verb = time ? (INTO.has(view.form(time.first - 1)) ? time.first - 2 : time.first - 1) : at;
  return view.senses(verb, verb + 1, 'visit-verb').length > 0 && mention.case !== 'gen' && mention.case !== 'ins';
}
