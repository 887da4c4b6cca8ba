import type { Commitment, Draft, Force, SenseHit, Sentence, StateOfPlay, Voice } from '../../domain/index.js';
import { voiceIn } from '../frame.js';
import type { Context, Rule } from '../rule.js';
import type { Bound, Usual } from './bound/bound.js';
import { isSomebody } from './bound/somebody.js';
import { whoIsBound } from './bound/whom.js';
import { type Complement, type Deed, deedInFront, findDeed } from './deed/deed.js';
import { extentOf } from './deed/deed-extent.js';
import { hasObject } from './deed/deed-object.js';
import { isContact, isKeptContact } from './deed/deed-of-contact.js';
import { isTalk } from './deed/deed-of-talk.js';
import { joinedDeed } from './deed/joined-deed.js';
import { futureIn } from './deed/main-verb.js';
import { isNothingInParticular } from './deed/nothing-in-particular.js';
import { isWishForRelations } from './deed/wish-for-relations.js';
import { listedDeeds } from './listed.js';
import { type Found, made, madeEach } from './make.js';

/** A way to undertake something: the words that undertake it, and how what follows them is read. */
export interface Undertaking {
  /** File name of the rule. */
  readonly name: string;
  readonly finds: string;
  readonly marks: readonly string[];
  readonly force: Force;
  readonly complement: Complement;
  /** Who is bound where the words leave it open. */
  readonly usual: Usual;
  readonly play: StateOfPlay | null;
  /** Those bound are the ones asked, not the ones who speak: proposals and instructions. */
  readonly asks?: boolean;
  /** Those named between mark and deed are the ones it is awaited of: "count on your support", "expect Japan to join". */
  readonly counts?: true;
  /** Put to nobody in particular, where nobody is named. */
  readonly toWhom?: 'nobody';
  /** Binds even where it speaks of relations in general, or of talks to be held: agreements. */
  readonly firm?: boolean;
  /** Binds where it speaks of cooperation in general too: what is intended or promised is more than wished for. */
  readonly relations?: true;
  /** Binds to whatever it names, told as a noun: "committed to Japan's security". */
  readonly anything?: true;
  /** Whose it is stands right before the mark: "the Czech decision". */
  readonly owned?: true;
  /** The force, where it depends on who is bound. */
  readonly forceOf?: (context: Context, mark: SenseHit, bound: Bound, deed: Deed, voice: Voice) => Force;
  /** How far it is, where the words of the mark or the deed tell. */
  readonly playOf?: (context: Context, mark: SenseHit, deed: Deed) => StateOfPlay | null;
  /** Further conditions of the rule. */
  readonly accepts?: (context: Context, mark: SenseHit, deed: Deed, voice: Voice) => boolean;
}

export function undertakes(how: Undertaking): Rule<Commitment> {
  const rule = `commitment/${how.name}`;
  return {
    name: rule,
    finds: how.finds,
    triggers: how.marks,
    find(context, sentence) {
      const out: Draft<Commitment>[] = [];
      if (isQuestion(context, sentence)) return out;
      let past = sentence.first;
      for (const mark of context.view.senses(sentence.first, sentence.last, ...how.marks)) {
        if (mark.first < past) continue;
        const found = undertake(context, sentence, mark, how, rule);
        const list = listed(context, sentence, mark, how, rule, found);
        if (list.length > 0) for (const item of list) out.push(made(context, context.view.sentenceOf(item.deed.head) ?? sentence, item));
        if (!found) continue;
        if (list.length === 0 || (list[0] as Found).deed.head !== found.deed.head) out.push(...madeEach(context, sentence, found));
        past = found.deed.last;
      }
      return out;
    },
  };
}

/** What a list after the colon undertakes, bound and put as the words before it say. */
function listed(context: Context, sentence: Sentence, mark: SenseHit, how: Undertaking, rule: string, found: Found | null): Found[] {
  if (isDenied(context, mark) || isPraised(context, mark)) return [];
  const deeds = listedDeeds(context, sentence, mark.last);
  const [first] = deeds;
  if (!first) return [];
  const voice = voiceIn(context, sentence, mark.first);
  const bound = found?.bound ?? whoIsBound(context, sentence, mark, first, voice, how);
  if (!bound || isSomebody(context, mark, bound, voice, how.force)) return [];
  const force = found?.force ?? how.forceOf?.(context, mark, bound, first, voice) ?? how.force;
  const usual = found?.play ?? (how.playOf ? how.playOf(context, mark, first) : how.play);
  const play = usual === 'new' && context.view.has(mark.first, first.head, 'continuing') ? 'in-progress' : usual;
  return deeds.map((deed) => ({
    rule,
    mark: { sense: mark.sense, first: deed.head, last: deed.head + 1 },
    deed,
    voice,
    bound,
    force,
    play,
  }));
}

function undertake(context: Context, sentence: Sentence, mark: SenseHit, how: Undertaking, rule: string): Found | null {
  if (isDenied(context, mark) || isPraised(context, mark) || isAsked(context, mark)) return null;
  const within = deedInMark(context, mark);
  const complement = within === null ? how.complement : { ...how.complement, by: [...how.complement.by, context.view.form(within)] };
  const first =
    findDeed(context, within ?? afterMark(context, mark, how.complement), sentence.last, complement) ??
    deedInFront(context, mark, how.complement, sentence.last) ??
    clauseAfterColon(context, mark, sentence, how);
  const deed = first && (isUndertaken(context, first, how) ? first : joinedDeed(context, first, sentence.last));
  if (!deed || (deed !== first && !isUndertaken(context, deed, how))) return null;
  // «встретиться и сверить часы»: both are the meeting
  if (first && deed !== first && isContact(context, first) && isTalk(context, deed)) return null;
  const voice = voiceIn(context, sentence, mark.first);
  if (how.accepts && !how.accepts(context, mark, deed, voice)) return null;
  const bound = whoIsBound(context, sentence, mark, deed, voice, how);
  if (!bound || isSomebody(context, mark, bound, voice, how.force) || isOfTheWorld(context, mark, deed)) return null;
  return {
    rule,
    mark,
    deed,
    voice,
    bound,
    force: how.forceOf?.(context, mark, bound, deed, voice) ?? how.force,
    play: isHopedOf(context, mark, bound, how) ? null : how.playOf ? how.playOf(context, mark, deed) : how.play,
  };
}

/** «Рассчитываем, что международное сообщество поможет»: those who are to do it are not in the room. */
const isOfTheWorld = ({ view }: Context, mark: SenseHit, { first, head }: Deed): boolean => {
  const world = view.sense(mark.last, head, 'outside-world');
  return world !== null && (world.first <= Math.max(first, mark.last) + 3 || world.last <= first);
};

/** "Hope that you can influence them": how far it is is not told; in Russian what is counted on is still to be done. */
const isHopedOf = ({ analysed }: Context, mark: SenseHit, bound: Bound, how: Undertaking): boolean =>
  analysed.lang === 'en' && how.counts === true && how.force === 'expectation' && bound.first === mark.last;

/** «Условились: ни один завод не остановится»: told in the future behind the colon. */
function clauseAfterColon(context: Context, mark: SenseHit, sentence: Sentence, how: Undertaking): Deed | null {
  if (!how.complement.clause || context.view.form(mark.last) !== ':') return null;
  const head = futureIn(context, mark.last + 1, sentence.last);
  return head < 0 ? null : { head, first: mark.last, last: extentOf(context, head, sentence.last), shape: 'clause' };
}

/** Whether it is a deed with an object, and no visit, talk or wish for relations in general. */
function isUndertaken(context: Context, deed: Deed, how: Undertaking): boolean {
  if (how.anything && context.analysed.lang === 'en') return !isContact(context, deed);
  if (isContact(context, deed) || !hasObject(context, deed) || isNothingInParticular(context, deed)) return false;
  if (how.firm) return true;
  return !isTalk(context, deed) && (!isWishForRelations(context, deed, how.relations) || isKeptContact(context, deed));
}

/** The preposition may be part of the mark: "committed to", «работают над». */
function afterMark({ view }: Context, mark: SenseHit, { by }: Complement): number {
  const link = view.form(mark.last - 1);
  // «вношу предложение: учредить …»
  if (view.form(mark.last) === ':' && !/^(как.*|куда|где|когда|кто|что|how|what|where|who|when)$/.test(view.form(mark.last + 1)))
    return mark.last + 1;
  if (link === ':') return mark.last;
  return mark.last - 1 > mark.first && (link === 'to' || link === 'that' || by.includes(link)) ? mark.last - 1 : mark.last;
}

/** «Открыты для участия», «берёмся построить»: the Russian mark ends with the deed itself; where that or its preposition stands. */
function deedInMark({ view, analysed }: Context, { first, last }: SenseHit): number | null {
  if (analysed.lang !== 'ru' || last - first < 2) return null;
  const { pos } = view.tokens[last - 1]?.reading ?? {};
  // «сошлись во мнении»: no deed
  if (pos === 'infinitive' || (pos === 'preposition' && !/^во?$/.test(view.form(last - 1)))) return last - 1;
  return pos === 'noun' && last - first > 2 && view.tokens[last - 2]?.reading?.pos === 'preposition' ? last - 2 : null;
}

/** "Thanked Japan for its commitment to …": praise, not an undertaking told here. */
export function isPraised({ view }: Context, mark: SenseHit): boolean {
  const clause = view.clauseOf(mark.first);
  // "thanked Japan for its plans to take in refugees": a deed that is still to be done, and whose
  if (PLANNED.test(view.form(mark.first)) && OWNED.test(view.form(mark.first - 1))) return false;
  return clause !== null && view.has(clause.first, mark.first, 'courtesy-before');
}

const PLANNED = /^(plans?|decisions?|intention)$/;
const OWNED = /^(its|his|her|their|['’]s?)$/;

/** «Подумать, какими шагами мы могли бы …», "how we intend to …": in question, not undertaken. */
export function isAsked({ view }: Context, mark: SenseHit): boolean {
  const first = view.clauseOf(mark.first)?.first ?? mark.first;
  for (let i = first; i < Math.min(mark.first, first + 4); i++)
    if (ASKING.test(view.form(i)) && !(view.form(i) === 'как' && AS.test(view.form(i + 1)))) return true;
  return false;
}
/** «Как и раньше», «как известно»: no question. */
const AS = /^(и|раньше|прежде|всегда|правило|известно|обычно|мы|вы|говор.*|договар.*|сказ.*|уже|раз)$/;
const ASKING = /^(как(им|ими|ие|ой|ую)?|если|how|what|whether|why|if|unless)$/;

export const isQuestion = ({ view }: Context, { last }: Sentence): boolean => view.form(last - 1) === '?';

/** "Not", "never" before the mark, or a condition: nothing is undertaken. */
export function isDenied({ view }: Context, mark: SenseHit): boolean {
  return view.has(Math.max(0, mark.first - 2), mark.first, 'not');
}
