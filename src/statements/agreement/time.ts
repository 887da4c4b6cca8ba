import type { Sentence, TimeExpression, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { byAnniversary } from './anniversary.js';
import { documentsIn } from './document/document.js';
import type { DocumentPhrase } from './document/document-phrase.js';
import { DOCUMENTS } from './document/documents.js';
import { isTerm, type Told, told } from './told.js';

/** How far before the title a participle with its day may stand. */
const PREPOSED_WITHIN = 8;
const FINITE = new Set(['verb', 'infinitive', 'noun']);
/** «Договор СНВ 1991 года». */
const isOfYear = (view: Context['view'], { grain, first, last }: TimeExpression, after: number): boolean =>
  grain === 'year' && first === after && view.form(last - 1) === 'года';

/** When it was signed: told in its title, by an anniversary, or beside the signing; `signed` says that its signing or adoption is spoken of. */
export function dateOf(context: Context, sentence: Sentence, clause: TokenRange, document: DocumentPhrase, signed: boolean): Told | null {
  const { view, scene } = context;
  const { first, last, head } = document;
  // «подписанного 5 марта протокола»: the day stands among the words before the noun
  const from = Math.max(sentence.first, first - PREPOSED_WITHIN);
  const done = view
    .senses(from, head.first, 'document-sign', 'document-adopt')
    .find((hit) => !FINITE.has(view.token(hit.first)?.reading?.pos ?? '') && !view.has(hit.last, head.first, ...DOCUMENTS));
  const preposed =
    done && view.times(done.last, head.first).find((time) => time.modifier === null && time.grain === 'day' && time.first === done.last);
  if (preposed) {
    // what was signed was signed before it was spoken of
    const ahead = scene.date !== null && preposed.from > scene.date;
    const year = ahead ? String(Number(preposed.period.slice(0, 4)) - 1) : preposed.period.slice(0, 4);
    return told(preposed, year + preposed.period.slice(4));
  }
  const inTitle = view
    .times(first, last)
    .find(
      (time) =>
        !isTerm(time) &&
        time.modifier === null &&
        !/^(на|for|to)$/.test(view.form(time.first - 1)) &&
        time.anchor === 'absolute' &&
        !view.has(head.last, time.first, ...DOCUMENTS),
    );
  if (inTitle) return told(inTitle, inTitle.period);
  // «прошлогодний контракт»
  for (let i = Math.max(sentence.first, first - 1); i < head.first && scene.date !== null; i++) {
    const ago = /^позапрошлогодн/.test(view.form(i)) ? 2 : /^прошлогодн/.test(view.form(i)) ? 1 : 0;
    if (ago > 0) return { period: String(Number(scene.date.slice(0, 4)) - ago), first: i, last: i + 1 };
  }
  const before = view
    .times(Math.max(sentence.first, first - 1), first)
    .find((time) => time.last === first && time.anchor === 'absolute' && time.grain === 'year');
  if (before) return told(before, before.period);
  // "the 1951 Mutual Defense Treaty"
  for (let i = Math.max(sentence.first, first - 1); i < head.first; i++) {
    const form = view.form(i);
    if (/^(18|19|20)\d\d$/.test(form) && !/^[-–/]$/.test(view.form(i + 1)) && !/^[-–]$/.test(view.form(i - 1)))
      return { period: form, first: i, last: i + 1 };
  }
  const after = view
    .times(last, last + 2)
    .find(
      (time) =>
        time.first <= last + 1 &&
        time.anchor === 'absolute' &&
        time.modifier === null &&
        (time.grain === 'day' || isOfYear(view, time, last)),
    );
  if (after && !signed) return told(after, after.period);
  const anniversary = byAnniversary(context, sentence, document);
  if (anniversary) return anniversary;
  const participle = byParticiple(context, sentence, document);
  if (participle) return participle;
  if (!signed) return null;
  // "back in 2005, when the sides signed …"
  const since = /^(when|that|когда)$/.test(view.form(clause.first)) ? sentence.first : clause.first;
  const times = view
    .times(since, clause.last)
    .filter((time) => time.modifier === null && !time.period.includes('/') && isPast(time, scene.date))
    .filter((time) => !view.has(time.first, time.last, 'document-today'))
    // a date inside or right after a title is that document's own
    .filter(
      (time) =>
        !documentsIn(context, sentence).some((other) =>
          other === document
            ? document.title.includes(view.words(time.first, time.last))
            : time.first >= other.first && time.first <= other.last + 1,
        ),
    );
  const nearest = times.sort((a, b) => distance(a, document) - distance(b, document))[0];
  if (nearest) return told(nearest, nearest.period);
  const today = view.sense(clause.first, clause.last, 'document-today');
  return today && scene.date !== null ? { period: scene.date, first: today.first, last: today.last } : null;
}

/** «…, подписанной в ходе визита в июне 2021 года», "adopted at the summit in May": when, in the participle's own clause. */
function byParticiple({ view, scene }: Context, sentence: Sentence, { last, head }: DocumentPhrase): Told | null {
  const at = view.form(last) === ',' ? last + 1 : last;
  // "decisions of the conference held on May 5"
  const held = head.sense === 'document-decision' && HELD.test(view.form(at)) ? { first: at, last: at + 1 } : null;
  const done = held ?? view.sense(last, Math.min(sentence.last, last + 3), 'document-sign', 'document-adopt');
  if (done?.first !== at || (!held && view.token(done.first)?.reading?.pos !== 'participle')) return null;
  let end = done.last;
  while (end < Math.min(sentence.last, done.last + PARTICIPLE_WITHIN) && !/^[,;:]$/.test(view.form(end)) && !isPredicateAt(view, end))
    end++;
  const time = view
    .times(done.last, end)
    .find(({ modifier, period, from }) => modifier === null && !period.includes('/') && (scene.date === null || from <= scene.date));
  return time ? told(time, time.period) : null;
}
const HELD = /^(held|состоявш\p{L}+ся|прошедш\p{L}+|проведенн\p{L}+|проведённ\p{L}+)$/u;
const PARTICIPLE_WITHIN = 22;
const isPredicateAt = (view: Context['view'], at: number): boolean => {
  const reading = view.token(at)?.reading;
  return reading?.pos === 'verb' && (reading.tense === 'present' || /^(is|are|was|were|has|have|had|will)$/.test(view.form(at)));
};

const isPast = (time: TimeExpression, date: string | null): boolean => date === null || time.from <= date;
const distance = (time: TimeExpression, { first, last }: DocumentPhrase): number =>
  time.first < first ? first - time.last : time.first - last;
