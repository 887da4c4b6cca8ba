import type { Agreement, SenseHit, Sentence, TokenRange } from '../../domain/index.js';
import type { Context } from '../rule.js';
import { documentsIn } from './document.js';
import type { DocumentPhrase } from './document-phrase.js';
import { DOCUMENTS } from './identify.js';
import { stretchOf } from './stretch.js';

export interface Standing {
  readonly status: Agreement['status'];
  /** The words that say so. */
  readonly by: SenseHit | null;
}

const WILL_BE_HELD = /^(состоится|пройдет|запланирован[оаы]?|намечен[оаы]?|намечается|планируется|scheduled|slated)$/;
const RATIFY = /^(ратиф|ratif)/;
const INITIALLED = /^(парафир\p{L}+|initialled|initialed)$/u;
/** "Should be concluded soon", «предлагаем заключить»: nothing is arranged yet. */
const URGED =
  /^(should|must|need|needs|ought|propose|proposes|proposed|proposing|want|wants|предлага\p{L}+|предлож\p{L}+|следует|нужно|надо|необходимо|скорейше\p{L}+)$/u;
/** «Настрой на скорейшее заключение». */
const SPEEDY = /^(early|earliest|speedy|swift|prompt|скорейше\p{L}+)$/u;
const UNDER_WAY =
  /^(процедур\p{L}+|процесс\p{L}*|стади\p{L}+|ожида\p{L}+|жд[её]\p{L}+|pending|awaiting|awaits|undergoing|procedures?|process)$/u;
const BASIS =
  /^(under|on the basis of|based on|in accordance with|in line with|pursuant to|на основе|на основании|на базе|согласно|в соответствии со?) ?(the|our|this|that|its|their|нашего|нашим|нашему|этого|этим|этому)?$/;
const INTO_FORCE = /^(into force|into effect|take effect|вступ\p{L}+ в силу)$/u;
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
  if (draft) return { status: 'in-preparation', by: draft };
  const near = (...senses: readonly string[]): SenseHit | null => {
    let best: SenseHit | null = null;
    for (const hit of view.senses(Math.max(clause.first, first - REACH), Math.min(clause.last, last + REACH), ...senses)) {
      if (hit.first < last && hit.last > first && hit.first !== verb?.first) continue;
      if (
        others.some((other) => other !== document && hit.first >= other.first && hit.last <= other.last && hit.first !== other.verb?.first)
      )
        continue;
      if (!best || gap(hit, document) < gap(best, document)) best = hit;
    }
    return best;
  };
  const sign = near('document-sign') ?? predicate('document-sign');
  const adopt = near('document-adopt');
  // initialled: the signing is still to come
  if (sign && INITIALLED.test(view.form(sign.first))) return { status: 'to-be-signed', by: sign };
  const act = sign ?? adopt;
  const ahead = near('document-ahead');
  const prepare = near('document-prepare');
  // "have practically been finalised"
  if (act && prepare && prepare.first <= act.first && act.first < prepare.last && (act === sign || prepare.last - prepare.first > 1))
    return { status: 'in-preparation', by: prepare };
  const implement = near('document-implement') ?? aboveAll();
  const expire = near('document-expire');
  const force = near('document-in-force');
  const initiative = head.sense === 'document-initiative.en';
  const ready = near('document-ready');
  const plan = initiative || head.sense === 'document-plan' || head.sense === 'document-plan-kind';
  const renew = near('document-renew');
  if (renew && !(sign && isDone(sign))) return { status: plan ? 'in-implementation' : 'in-force', by: renew };
  // «срок действия истекает в декабре»: it still runs
  const runsOut = expire !== null && isYetToCome(expire);
  if (expire && !runsOut) return { status: 'expired', by: expire };
  // "discussed the conclusion of a treaty", «вопрос подписания мирного договора»: still talked of
  if (act && NAMED.has(view.token(act.first)?.reading?.pos) && view.has(clause.first, clause.last, 'document-discussed') && !isPaperDone())
    return { status: 'in-preparation', by: act };
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
    !(prepare && gap(prepare, document) < gap(implement, document)) &&
    !(act && gap(act, document) < gap(implement, document) && !isDone(act))
  )
    return { status: 'in-implementation', by: implement };
  // "the agreement is ready too": nothing but the signing is left
  if (ready && !act && !prepare && !plan && gap(ready, document) <= READY_WITHIN && !isReadyTo(ready))
    return { status: 'to-be-signed', by: ready };
  if (prepare && !(act && isDone(act))) return { status: 'in-preparation', by: prepare };
  // what parliament is still to ratify has been signed
  // «работаем в соответствии с контрактом»: what is done by it carries it out
  if (isActedOn()) return { status: 'in-implementation', by: implement };
  if (force && !isDemanded(force)) return { status: isStillToCome(force) ? 'signed' : 'in-force', by: force };
  const basis = basisOf();
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
  if (adopt && plan && sentence?.turn === null && /^согласован/.test(view.form(adopt.first)))
    return { status: 'in-preparation', by: adopt };
  if (adopt)
    return {
      status:
        plan && (initiative || !(sentence?.turn === null && isDone(adopt) && !/^(утвер|approv|endors|одобр)/.test(view.form(adopt.first))))
          ? 'in-force'
          : 'signed',
      by: adopt,
    };
  return { status: null, by: null };

  /** «Мы готовы обсуждать договор»: people are ready to do something. */
  function isReadyTo({ last: end }: SenseHit): boolean {
    return view.token(end)?.reading?.pos === 'infinitive' || /^(to|к|for)$/.test(view.form(end));
  }
  /** «Предлагаю заключить», "the treaty should be signed": urged beside the verb. */
  function isUrged({ first: at }: SenseHit): boolean {
    if (view.token(at)?.reading?.tense === 'past' && view.form(at - 1) !== 'be') return false;
    const urged = view.token(at)?.reading?.pos === 'noun' ? SPEEDY : URGED;
    for (let i = Math.max(clause.first, at - 5); i < at; i++) if (urged.test(view.form(i))) return true;
    return false;
  }
  /** Parliament is still to ratify it; it "will enter into force". */
  function isStillToCome(hit: SenseHit): boolean {
    if (RATIFY.test(view.form(hit.first))) return isAhead(hit) || isUnderWay(hit);
    if (!INTO_FORCE.test(view.words(hit.first, hit.last).toLowerCase())) return false;
    if (/^вступ(ит|ят|ить)/.test(view.form(hit.first))) return true;
    for (let i = Math.max(clause.first, hit.first - 4); i < hit.first; i++)
      if (/^(will|shall|to|soon|would|can)$/.test(view.form(i))) return true;
    return false;
  }
  /** «Проходит процедуру ратификации», "awaiting ratification". */
  function isUnderWay({ first: at }: SenseHit): boolean {
    for (let i = Math.max(clause.first, at - 4); i < at; i++) if (UNDER_WAY.test(view.form(i))) return true;
    return false;
  }
  /** Told in the present or the future. */
  function isYetToCome({ first: at }: SenseHit): boolean {
    const reading = view.token(at)?.reading;
    return reading?.tense === 'present' || reading?.tense === 'future' || reading?.pos === 'infinitive' || view.form(at) === 'expiring';
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
  function isDemanded(hit: SenseHit): boolean {
    return view.has(Math.max(clause.first, hit.first - 6), hit.first, 'document-must');
  }
  function isActedOn(): boolean {
    if (head.sense === 'document-treaty' || /^(соглашени|agreement)/.test(view.form(head.first))) return false;
    let at = first - 1;
    while (at > first - 9 && view.form(at) !== 'соответствии' && view.form(at) !== 'accordance' && view.form(at) !== 'according') at--;
    return /^(соответствии|accordance|according)$/.test(view.form(at)) && !view.has(at, first, ...DOCUMENTS);
  }
  /** "Under the Treaty", «на основе Конвенции»: what is done by a treaty shows that it holds. */
  function basisOf(): SenseHit | null {
    if (head.sense !== 'document-treaty' && !/^(соглашени|конвенци|agreement|convention|accord)/.test(view.form(head.first))) return null;
    for (let i = Math.max(clause.first, first - 5); i < first; i++) {
      const words = view.words(i, first).toLowerCase();
      if (BASIS.test(words)) return { sense: 'document-in-force', first: i, last: first };
    }
    return null;
  }
  /** «По выполнению договорённостей, прежде всего протокола …»: what is said of them all goes for the one picked out. */
  function aboveAll(): SenseHit | null {
    if (!view.has(Math.max(sentence?.first ?? 0, first - 9), first, 'document-above-all')) return null;
    return view.sense(Math.max(sentence?.first ?? clause.first, first - PREDICATE_REACH), first, 'document-implement');
  }
  /** The verb of a long title stands far behind it: "an agreement on … between … and … was signed". */
  function predicate(sense: string): SenseHit | null {
    const hit = view.sense(last, Math.min(clause.last, last + PREDICATE_REACH), sense);
    return hit && !view.has(last, hit.first, ...DOCUMENTS) && view.token(hit.first)?.reading?.pos !== 'noun' ? hit : null;
  }
  function isAhead(hit: SenseHit): boolean {
    const reading = view.token(hit.first)?.reading;
    if (view.has(Math.max(clause.first, hit.first - 4), hit.first, 'document-will-be')) return true;
    if (reading?.tense === 'future' || reading?.pos === 'infinitive') return true;
    // «в мае состоится подписание», "the signing is scheduled for May"
    if (reading?.pos === 'noun')
      for (let i = Math.max(clause.first, hit.first - 8); i < Math.min(clause.last, hit.last + 12); i++)
        if (WILL_BE_HELD.test(view.form(i))) return true;
    // "can be signed in May"
    if (view.form(hit.first - 1) === 'be') return true;
    if (reading?.tense === 'past') return false;
    return ahead !== null && ahead.first < hit.last + 4 && ahead.last > hit.first - 6 && reading?.pos !== 'participle';
  }
  /** A past form or a participle: the act was done. */
  function isDone(hit: SenseHit): boolean {
    const reading = view.token(hit.first)?.reading;
    return reading?.pos === 'participle' || reading?.tense === 'past' || (reading?.pos === 'verb' && reading.tense !== 'future');
  }
}

/** As `standingOf`; in a list of documents what is said once, before the first or after the last, goes for all of them. */
export function standingInList(context: Context, sentence: Sentence, clause: TokenRange, document: DocumentPhrase): Standing {
  const own = standingOf(context, clause, document);
  if (own.status !== null) return own;
  const all = documentsIn(context, sentence);
  const at = all.indexOf(document);
  for (let i = at - 1; i >= 0; i--) {
    const other = all[i] as DocumentPhrase;
    const standing = standingOf(context, stretchOf(context, sentence, other), other);
    if (standing.status !== null) return standing.status === 'signed' || standing.status === 'to-be-signed' ? standing : own;
  }
  const next = all[at + 1];
  if (next && next.first - document.last <= 3) {
    const standing = standingOf(context, stretchOf(context, sentence, next), next);
    if (standing.status === 'signed' || standing.status === 'to-be-signed') return standing;
  }
  return enumerated(context, sentence);
}

/** "They attended the signing of documents. Those included an agreement on …": signed as the sentence before says. */
function enumerated(context: Context, sentence: Sentence): Standing {
  const { view, analysed } = context;
  const before = analysed.sentences[sentence.index - 1];
  if (!before || before.turn !== sentence.turn || !view.has(sentence.first, Math.min(sentence.last, sentence.first + 5), 'document-among'))
    return { status: null, by: null };
  const by = view.sense(before.first, before.last, 'document-sign');
  return { status: by ? 'signed' : null, by };
}

const gap = (hit: SenseHit, { first, last }: DocumentPhrase): number => (hit.last <= first ? first - hit.last : hit.first - last);
