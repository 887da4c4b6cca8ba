import type { Assessment, TokenRange } from '../../../domain/index.js';
import { nounPhraseAt } from '../../../language/index.js';
import type { Rule } from '../../rule.js';
import { appraise, wishesIn } from '../appraisal.js';
import { isInADeed } from '../limits.js';

const NAME = 'assessment/good-partner';
/** How far before the praise the words that turn it to the other side may stand. */
const TOWARDS_WITHIN = 4;
/** How far before it the other side itself may be named: "Portugal, a trusted friend". */
const NAMED_WITHIN = 2;
/** How far before the friend those may stand who have one. */
const HAD_WITHIN = 8;

/** "Thank you for being such a helpful neighbour", "good partners like you", "Serbia, a stalwart ally, …", «видим в вас надёжного партнёра». */
export const goodPartner: Rule<Assessment> = {
  name: NAME,
  finds: 'the other side called a good partner by the way: in thanks, in an address, in an apposition',
  triggers: ['partner'],
  find(context, sentence) {
    const { view, analysed } = context;
    if (view.form(sentence.last - 1) === '?') return [];
    for (const partner of view.senses(sentence.first, sentence.last, 'partner')) {
      const clause = view.clauseOf(partner.first);
      if (!clause) continue;
      const phrase = nounPhraseAt(view, partner, { first: clause.first, last: clause.last, another: () => false });
      const found = hasFriend(clause, partner) ? partner : null;
      const praise = view.sense(phrase.first, partner.first, 'partner-praise', 'praise') ?? found ?? likeState(clause, partner);
      if (!praise || view.has(phrase.first, partner.first, 'partner-sphere')) continue;
      // "a partner nation in its new centre"
      if (isInADeed(view, partner.last)) continue;
      if (/^(nations?|countries|country|states?|organisations?|organizations?)$/.test(view.form(partner.last))) continue;
      const likeYou = view.senseAtToken(partner.last, 'towards-partner') !== null && view.has(partner.last, partner.last + 2, 'you-one');
      const from = Math.max(sentence.first, phrase.first - TOWARDS_WITHIN);
      const towards = view.senses(from, partner.first, 'towards-partner').at(-1);
      const states = view.mentions(from, phrase.first, 'state');
      const apposed =
        analysed.lang === 'en' &&
        states.some((state) => phrase.first - state.last <= NAMED_WITHIN + 1) &&
        view.form(states.at(-1)?.last ?? 0) === ',';
      const addressed =
        towards !== undefined &&
        (((view.has(from, phrase.first, 'you-one') || (towards.sense === 'towards-partner' && isYours(from, towards))) &&
          !isAcquaintance(from, towards.first)) ||
          states.length > 0 ||
          view.form(towards.last) === 'such' ||
          view.form(towards.first) === 'for' ||
          // "they stood by us as a true friend"
          (/^(as|как)$/.test(view.form(towards.first)) && view.has(Math.max(clause.first, from - 4), towards.first, 'stands-by')));
      const plural = view.token(partner.last - 1)?.reading?.number === 'plur';
      // "I will name them a major ally"
      if (wishesIn(context, clause.first, partner.first).some((wish) => !/^(can|could|may|можем|может)$/.test(view.form(wish.first))))
        continue;
      // "called Serbia one of its closest partners"
      const oneOfThem = plural && addressed && states.length > 0 && view.has(from, partner.first, 'one-of');
      if (!found && !likeYou && !likeState(clause, partner) && !apposed && !oneOfThem && !(addressed && !plural)) continue;
      const made = appraise(context, sentence, NAME, {
        ...clause,
        polarity: 'positive',
        subject: partner,
        predicate: praise,
        states: null,
      });
      if (made) return [made];
    }
    return [];

    /** "Glad to have an ally like Norland". */
    function likeState({ first }: TokenRange, { first: noun, last: at }: TokenRange): TokenRange | null {
      if (view.token(at - 1)?.reading?.number === 'plur' || !view.has(first, noun, 'have-relations')) return null;
      const [state] = view.form(at) === 'like' ? view.mentions(at + 1, at + 2, 'state') : [];
      return state ? { first: at, last: state.last } : null;
    }
    /** "your support as a true friend of Russia" */
    function isYours(from: number, { first }: TokenRange): boolean {
      return view.form(first) === 'as' && view.has(from, first, 'your');
    }
    /** «Знаем вас как друга нашей страны», "known to us as a friend": a person, known for it. */
    function isAcquaintance(from: number, to: number): boolean {
      for (let i = from - 2; i < to; i++) if (/^(know|known|знаем|знаю|знают|известны)$/.test(view.form(i))) return true;
      return false;
    }
    /** "Russia has a brother in Serbia", «В лице Сербии мы имеем друга», "we have always considered Serbia our friend". */
    function hasFriend({ first, last }: TokenRange, { first: at, last: end }: TokenRange): boolean {
      if (!FRIEND.test(view.form(end - 1))) return false;
      const from = Math.max(first, at - HAD_WITHIN);
      const regards = view.senses(from, at, 'towards-partner').some((hit) => REGARDS.test(view.form(hit.last - 1)));
      if (regards && view.mentions(from, at, 'state').length > 0) return true;
      if (!view.has(first, last, 'have-relations')) return false;
      for (let i = first; i + 1 < last; i++) {
        const inFace = view.form(i) === 'в' && (view.form(i + 1) === 'лице' || view.form(i + 2) === 'лице');
        const behind = view.form(i) === 'in' && i >= end;
        if ((inFace || behind) && (view.mentions(i, i + 4, 'state').length > 0 || view.has(i, i + 3, 'you-one', 'our', 'your', 'we')))
          return true;
      }
      return false;
    }
  },
};

const FRIEND = /^(friend|ally|partner|brother|sister|neighbour|neighbor|друг\p{L}*|брат\p{L}*|союзник\p{L}*|партнер\p{L}*|сестр\p{L}*)$/u;
const REGARDS = /^(consider(s|ed|ing)?|regard(s|ed)?|счита\p{L}+|называ\p{L}+|воспринима\p{L}+)$/u;
