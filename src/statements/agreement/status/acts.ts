import type { SenseHit, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';

const WILL_BE_HELD = /^(состоится|пройдет|запланирован[оаы]?|намечен[оаы]?|намечается|планируется|scheduled|slated)$/;
const SIGNING = /^(подписыва(ем|ют|ет|ю|ется|ются)|заключа(ем|ют|ет))$/;
const RATIFY = /^(ратиф|ratif)/;
/** "Should be concluded soon", «предлагаем заключить»: nothing is arranged yet. */
const URGED =
  /^(should|must|need|needs|ought|propose|proposes|proposed|proposing|want|wants|хот\p{L}+|предлага\p{L}+|предлож\p{L}+|следует|нужно|надо|необходимо|скорейше\p{L}+)$/u;
/** «Настрой на скорейшее заключение». */
const SPEEDY = /^(early|earliest|speedy|swift|prompt|скорейше\p{L}+)$/u;
const UNDER_WAY =
  /^(процедур\p{L}+|находит\p{L}+|внес\p{L}+|вынес\p{L}+|направлен\p{L}*|передан\p{L}*|процесс\p{L}*|стади\p{L}+|ожида\p{L}+|жд[её]\p{L}+|submitted|sent|put|tabled|laid|pending|awaiting|awaits|undergoing|procedures?|process)$/u;
const TO_COME =
  /^(will|shall|to|soon|would|can|upcoming|forthcoming|expected|early|pending|imminent|предстоящ\p{L}+|скор\p{L}+|ожидаем\p{L}+)$/u;
const PROPOSED = /\b(propose|suggest|proposed|suggested) (that )?we$/;
const MANAGED = /\b(was|were|been) able to$|\bmanaged to$|(удалось|смогли|сумели|получилось)( \S+)?$/;
const INTO_FORCE = /^(into force|entry into force|into effect|take effect|вступ\p{L}+ в силу)$/u;

/** What is asked of the verb or noun of an act done with a paper. */
export interface ActsOf {
  readonly isAhead: (hit: SenseHit) => boolean;
  readonly isDone: (hit: SenseHit) => boolean;
  readonly isUrged: (hit: SenseHit) => boolean;
  readonly isStillToCome: (hit: SenseHit) => boolean;
  readonly isYetToCome: (hit: SenseHit) => boolean;
}

/** When the acts in a clause are done: behind us, ahead, urged, or under way; `ahead` is the clause's word for what is to come. */
export function actsOf({ view, scene }: Context, clause: TokenRange, ahead: SenseHit | null): ActsOf {
  return { isAhead, isDone, isUrged, isStillToCome, isYetToCome };

  /** «Предлагаю заключить», "the treaty should be signed": urged beside the verb. */
  function isUrged({ first: at }: SenseHit): boolean {
    if (view.token(at)?.reading?.tense === 'past' && view.form(at - 1) !== 'be') return false;
    const { pos } = view.token(at)?.reading ?? {};
    const urged = pos === 'noun' ? SPEEDY : URGED;
    // "I propose signing a declaration"
    if ((pos === 'noun' || pos === 'gerund') && /^(propos|suggest|предлага)/.test(view.form(at - 1))) return true;
    // "I propose that we sign …"
    if (PROPOSED.test(view.words(Math.max(0, clause.first - 3), at).toLowerCase())) return true;
    for (let i = Math.max(clause.first, at - 5); i < at; i++) if (urged.test(view.form(i))) return true;
    return false;
  }
  /** Parliament is still to ratify it; it "will enter into force". */
  function isStillToCome(hit: SenseHit): boolean {
    if (RATIFY.test(view.form(hit.first))) return isAhead(hit) || isUnderWay(hit) || isUrged(hit);
    if (!INTO_FORCE.test(view.words(hit.first, hit.last).toLowerCase())) return false;
    if (/^вступ(ит|ят|ить)/.test(view.form(hit.first))) return true;
    for (let i = Math.max(clause.first, hit.first - 4); i < hit.first; i++) if (TO_COME.test(view.form(i))) return true;
    // «с 1 сентября вступает в силу»
    const present = view.token(hit.first)?.reading?.tense === 'present';
    return present && scene.date !== null && view.times(clause.first, clause.last).some(({ from }) => from > (scene.date ?? from));
  }
  /** «Проходит процедуру ратификации», "awaiting ratification". */
  function isUnderWay({ first: at }: SenseHit): boolean {
    for (let i = Math.max(clause.first, at - 4); i < at; i++) if (UNDER_WAY.test(view.form(i))) return true;
    return false;
  }
  /** "We were able to sign", «нам удалось подписать»: an infinitive of what was done. */
  function isManaged({ first: at }: SenseHit): boolean {
    return MANAGED.test(view.words(Math.max(clause.first, at - 4), at).toLowerCase());
  }
  /** Told in the present or the future. */
  function isYetToCome({ first: at }: SenseHit): boolean {
    const reading = view.token(at)?.reading;
    return reading?.tense === 'present' || reading?.tense === 'future' || reading?.pos === 'infinitive' || view.form(at) === 'expiring';
  }
  function isAhead(hit: SenseHit): boolean {
    if (isManaged(hit)) return false;
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
    // «сегодня подписываем», "we are signing": the pens are not yet out
    if (SIGNING.test(view.form(hit.first))) return true;
    return ahead !== null && ahead.first < hit.last + 4 && ahead.last > hit.first - 6 && reading?.pos !== 'participle';
  }
  /** A past form or a participle: the act was done. */
  function isDone(hit: SenseHit): boolean {
    if (isManaged(hit)) return true;
    const reading = view.token(hit.first)?.reading;
    return reading?.pos === 'participle' || reading?.tense === 'past' || (reading?.pos === 'verb' && reading.tense !== 'future');
  }
}
