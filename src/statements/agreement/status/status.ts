import type { SenseHit, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import { documentsIn } from '../document/document.js';
import type { DocumentPhrase } from '../document/document-phrase.js';
import { DOCUMENTS } from '../document/documents.js';
import type { Standing } from '../standing.js';
import { actsOf } from './acts.js';
import { byEffect } from './status-by-effect.js';
import { announced, isGreeted } from './status-by-greeting.js';
import { bySaying } from './status-by-saying.js';
import { aboveAll, basisOf, isActedOn, setGoing, talkedOf } from './status-by-use.js';
import { unsignedAs } from './unsigned.js';

const SHOWN = /^(unveiled|launched)$/;
const INITIALLED = /^(парафир\p{L}+|initialled|initialed)$/u;
const MINSK = /^(the )?(минск|minsk)/;
const ATTRIBUTE = /^(signed|concluded|reached|adopted|подписанн\p{L}+|заключенн\p{L}+|принят(ого|ой|ому|ым|ую|ое|ая|ый))$/u;
const BEING = /^(is|are|was|were|been|being|be|already|just|also|был|была|было|были)$/;
const TALKS = /negotiati|talks|drafting|preparation|work on|переговор|подготовк|разработк|согласовани/;
/** The signing told as a thing. */
const NAMED: ReadonlySet<string | undefined> = new Set(['noun', 'gerund']);
/** How far from it the word for being ready may stand. */
const READY_WITHIN = 4;
/** How far from the title a word may still speak of the document. */
const REACH = 9;
/** How far behind it the verb may stand that it is the subject of. */
const PREDICATE_REACH = 24;

/** How the document stands, by what its clause says of it; words inside the title of another document say nothing of it. */
export function standingOf(context: Context, clause: TokenRange, document: DocumentPhrase): Standing {
  const { view } = context;
  const sentence = view.sentenceOf(document.first);
  const others = sentence ? documentsIn(context, sentence) : [];
  const { first, last, head, verb } = document;
  // a resolution of many is referred to; what is said beside it is said of other things
  if (head.sense === 'document-decision') return { status: null, by: null };
  const draft = view.senseAtToken(first - 1, 'document-draft');
  // «проект соглашения готов и будет подписан»
  const pens = draft ? view.sense(last, clause.last, 'document-sign') : null;
  if (pens && /^(be|будет|будут)$/.test(view.form(pens.first - 1))) return { status: 'to-be-signed', by: pens };
  if (draft) return { status: 'in-preparation', by: draft };
  const going = setGoing(context, clause, document);
  if (going) return { status: 'in-implementation', by: going };
  const said = bySaying(context, clause, document, others);
  if (said) return said;
  const near = (...senses: readonly string[]): SenseHit | null => {
    let best: SenseHit | null = null;
    for (const hit of view.senses(Math.max(clause.first, first - REACH), Math.min(clause.last, last + REACH), ...senses)) {
      if (hit.first < last && hit.last > first && hit.first !== verb?.first) continue;
      if (
        others.some((other) => other !== document && hit.first >= other.first && hit.last <= other.last && hit.first !== other.verb?.first)
      )
        continue;
      if (isOfNext(hit) || isOfOtherThings(hit)) continue;
      if (!best || gap(hit, document) < gap(best, document)) best = hit;
    }
    return best;
  };
  const sign = near('document-sign') ?? predicate('document-sign');
  const unsigned = sign && unsignedAs(context, clause, sign);
  if (unsigned) return unsigned;
  if (sign && isGreeted(context, clause, sign)) return { status: 'signed', by: sign };
  const adopt = near('document-adopt');
  // initialled: the signing is still to come
  if (sign && INITIALLED.test(view.form(sign.first))) return { status: 'to-be-signed', by: sign };
  const act = sign ?? adopt;
  const ahead = near('document-ahead');
  const { isAhead, isDone, isUrged, isStillToCome, isYetToCome } = actsOf(context, clause, ahead);
  const prepare = near('document-prepare') ?? talkedOf(context, clause, document, others);
  // "have practically been finalised"
  if (act && prepare && prepare.first <= act.first && act.first < prepare.last && (act === sign || prepare.last - prepare.first > 1))
    return { status: 'in-preparation', by: prepare };
  // the Minsk agreements are called for, not carried out
  const carried =
    near('document-implement') ??
    aboveAll(context, sentence ?? clause, document) ??
    (isAttribute(act) ? predicate('document-implement') : null);
  const calledFor = carried !== null && MINSK.test(view.words(first, last).toLowerCase()) && isNamedDeed(carried);
  const implement = calledFor ? null : carried;
  const expire = near('document-expire');
  const force = near('document-in-force');
  const initiative = head.sense === 'document-initiative.en';
  const ready = near('document-ready');
  const plan = initiative || head.sense === 'document-plan' || head.sense === 'document-plan-kind';
  const renew = near('document-renew');
  if (renew && !(sign && isDone(sign))) return { status: 'in-force', by: renew };
  // «срок действия истекает в декабре»: it still runs
  const runsOut = expire !== null && isYetToCome(expire);
  if (expire && !runsOut) return { status: 'expired', by: expire };
  // "discussed the conclusion of a treaty", «вопрос подписания мирного договора»: still talked of
  if (act && NAMED.has(view.token(act.first)?.reading?.pos) && view.has(clause.first, clause.last, 'document-discussed') && !isPaperDone())
    return { status: 'in-preparation', by: act };
  // «просил, чтобы контракт был подписан»: asked for
  if (act && act.first >= last && /^чтобы$/.test(view.form(clause.first))) return { status: 'in-preparation', by: act };
  // «чтобы подписать договор, нужно …»: what it is still short of
  if (act && isAhead(act) && isPurpose(act)) return { status: 'in-preparation', by: act };
  if (act && (isAhead(act) || isUrged(act)) && isUrged(act)) return { status: 'in-preparation', by: act };
  if (act && isAhead(act)) return { status: 'to-be-signed', by: act };
  // "they should implement the agreements": what others are told to do is no state of things
  if (implement && isDemanded(implement)) return { status: null, by: null };
  // "negotiations are under way on an agreement"
  if (implement && prepare && !act && view.senseAtToken(implement.first, 'document-goes-on') !== null)
    return { status: 'in-preparation', by: prepare };
  if (
    implement &&
    !(prepare && gap(prepare, document) < gap(implement, document) && !isNow(implement, prepare)) &&
    !(act && gap(act, document) < gap(implement, document) && !isDone(act))
  )
    return { status: 'in-implementation', by: implement };
  // "the agreement is ready too": nothing but the signing is left
  if (ready && !act && !prepare && !plan && gap(ready, document) <= READY_WITHIN && !isReadyTo(ready))
    return { status: 'to-be-signed', by: ready };
  // "negotiations on the treaty were launched": what is done is done with the talks
  if (prepare && !(act && isDone(act) && (act === sign || !isOfTalks(prepare)))) return { status: 'in-preparation', by: prepare };
  // what parliament is still to ratify has been signed
  // «работаем в соответствии с контрактом»: what is done by it carries it out
  if (isActedOn(context, clause, document, force, sign)) return { status: 'in-implementation', by: implement };
  if (force && !isDemanded(force)) return { status: isStillToCome(force) ? 'signed' : 'in-force', by: force };
  const basis = basisOf(context, clause, document);
  if (basis && !(sign && gap(sign, document) <= READY_WITHIN && isDone(sign))) return { status: 'in-force', by: basis };
  if (sign) return { status: 'signed', by: sign };
  // "roadmaps were adopted, and they are being implemented"
  const after =
    adopt && plan
      ? view.sense(adopt.last, Math.min(view.sentenceOf(first)?.last ?? clause.last, adopt.last + REACH), 'document-implement')
      : null;
  if (after && view.token(after.first)?.reading?.tense === 'present') return { status: 'in-implementation', by: after };
  // in the publisher's words it was adopted that day
  // "the results are reflected in the joint statement": it is there
  if (head.sense === 'document-joint') {
    const told = near('document-told-in');
    if (told && ahead === null) return { status: 'signed', by: told };
  }
  if (runsOut && !adopt) return { status: plan ? 'in-implementation' : 'in-force', by: expire };
  // «Согласован план»: agreed between those who draw it up
  if (adopt && plan && /^согласован/.test(view.form(adopt.first))) return { status: 'in-preparation', by: adopt };
  // "unveiled a partnership": shown, and nothing told of how it stands
  if (adopt && plan && !initiative && /^launch/.test(view.form(adopt.first))) return { status: 'in-implementation', by: adopt };
  if (adopt && SHOWN.test(view.form(adopt.first)) && head.sense !== 'document-treaty' && head.sense !== 'document-joint')
    return { status: null, by: null };
  if (adopt)
    return {
      status:
        plan &&
        (initiative ||
          !(
            (sentence?.turn === null || isJointAtBriefing()) &&
            isDone(adopt) &&
            !/^(утвер|approv|endors|одобр)/.test(view.form(adopt.first))
          ))
          ? 'in-force'
          : 'signed',
      by: adopt,
    };
  const told = plan ? null : announced(context, clause, document);
  if (told) return { status: 'signed', by: told };
  const effect = byEffect(context, clause, document);
  if (effect) return effect;
  // «вопросы, включая мирный договор»: one talked of is not there yet
  const peace = head.sense === 'document-treaty' && head.last === last && /^(peace|мирн\p{L}+)$/u.test(view.form(head.first - 1));
  return peace ? { status: 'in-preparation', by: { ...head, sense: 'document-prepare' } } : { status: null, by: null };

  /** «Принят Совместный план» told to the press: that day. */
  function isJointAtBriefing(): boolean {
    return context.scene.meeting.channel === 'press-conference' && /^(joint|совместн)/.test(view.form(first));
  }
  /** «Мы готовы обсуждать договор»: people are ready to do something. */
  function isReadyTo({ last: end }: SenseHit): boolean {
    return view.token(end)?.reading?.pos === 'infinitive' || /^(to|к|for)$/.test(view.form(end));
  }
  /** "Discussed the signing of …, which was signed in May". */
  function isPaperDone(): boolean {
    return view
      .senses(clause.first, clause.last, 'document-sign')
      .some((hit) => view.token(hit.first)?.reading?.pos !== 'noun' && isDone(hit));
  }
  function isPurpose({ first: at }: SenseHit): boolean {
    const from = sentence?.first ?? clause.first;
    return at - from <= 4 && (/^(чтобы|для)$/.test(view.form(from)) || (view.form(from) === 'in' && view.form(from + 1) === 'order'));
  }
  /** «Мы набросали дорожную карту, и она исполняется»: what is said of it now, behind what was done once. */
  function isNow({ first: at }: SenseHit, before: SenseHit): boolean {
    return (
      at >= last &&
      before.last <= first &&
      view.token(at)?.reading?.tense === 'present' &&
      view.token(before.first)?.reading?.tense === 'past'
    );
  }
  /** "The agreement helps us to develop the North": what is developed is told right behind. */
  function isOfOtherThings(hit: SenseHit): boolean {
    return /^develop/.test(view.form(hit.first)) && (hit.last > first || first - hit.last > 3);
  }
  /** «План по выполнению подписанной декларации»: said of the paper behind it. */
  function isOfNext(hit: SenseHit): boolean {
    const reading = view.token(hit.first)?.reading;
    return (
      reading?.pos === 'participle' &&
      !reading.short &&
      others.some((other) => other !== document && other.first === hit.last && other.first > first)
    );
  }
  /** "The agreement signed in May is being implemented": when it was signed only tells which. */
  function isAttribute(hit: SenseHit | null): boolean {
    return hit !== null && hit.first >= last && ATTRIBUTE.test(view.form(hit.first)) && !BEING.test(view.form(hit.first - 1));
  }
  function isNamedDeed({ first: at }: SenseHit): boolean {
    const pos = view.token(at)?.reading?.pos;
    return pos === 'noun' || pos === 'infinitive' || pos === 'gerund';
  }
  function isOfTalks(hit: SenseHit): boolean {
    return TALKS.test(view.words(hit.first, hit.last).toLowerCase());
  }
  function isDemanded(hit: SenseHit): boolean {
    return view.has(Math.max(clause.first, hit.first - 6), hit.first, 'document-must');
  }
  /** The verb of a long title stands far behind it: "an agreement on … between … and … was signed". */
  function predicate(sense: string): SenseHit | null {
    const hit = view.sense(last, Math.min(clause.last, last + PREDICATE_REACH), sense);
    return hit && !isOfNext(hit) && !view.has(last, hit.first, ...DOCUMENTS) && view.token(hit.first)?.reading?.pos !== 'noun' ? hit : null;
  }
}

const gap = (hit: SenseHit, { first, last }: DocumentPhrase): number => (hit.last <= first ? first - hit.last : hit.first - last);
