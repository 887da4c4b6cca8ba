import type { SpeakerKind } from '../domain/index.js';
import { fold } from './letters.js';
import { SPEECH_WORDS } from './vocabulary.js';
import type { LabelWord } from './words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Who asks or calls out without a name. The first word of the label. */
const ANONYMOUS_HEADS = set(`
  вопрос реплика ответ корреспондент корреспонденты журналист журналистка журналисты ведущий ведущая ведущие соведущий модератор голос голоса зал репортер переводчик переводчица
  участник участница участники студент студентка школьник школьница слушатель слушательница читатель выкрик возглас военнослужащий мужчина женщина жительница житель собеседник
  question questions remark remarks reply replica answer reporter reporters journalist journalists correspondent moderator moderators host hosts presenter presenters anchor
  audience announcer response interviewer interpreter translator participant participants voice voices q press staff aide crowd operator attendee student listener man woman`);

/** Whose question it is: the words that may follow «Вопрос», "Question". */
const FOLLOWERS = set(`
  газеты журнала телеканала телекомпании радиостанции радио агентства информагентства издания портала интернет-издания канала корреспондента журналиста журналистки ведущего ведущей представителя
  представительницы телезрителя слушателя читателя студента студентки участника участницы зрителя жителя жительницы школьника от из с
  программы передачи сайта редакции мероприятия встречи форума заседания совещания зала места аудитории залу телезрительницы пресс-конференции
  from by of at the member members video channel newspaper agency magazine correspondent audience`);

/** Labels by which the page itself says that it does not know who speaks. */
const UNKNOWN_HEADS = set('неизвестный неизвестная неизвестно неустановленный неустановленное unidentified unknown unnamed неопознанный');
const UNKNOWN_PHRASES = set(
  'speaker speakers male female man woman voice person лицо голос говорящий выступающий участник reporter official',
);

/** Nouns for people who stay unnamed in upper-case labels: `ZAMBIAN OFFICIAL`, `AUDIENCE MEMBER`. */
const UNNAMED_NOUNS = set(
  'official officials reporter reporters participant participants member members audience aide staff interpreter translator operator moderator attendee crowd press journalist',
);

const MEDIA_HEADS = set(
  `агентство информагентство газета журнал телекомпания телеканал радиостанция радио телевидение интернет-издание портал канал newspaper channel agency magazine radio television`,
);
const MEDIA =
  set(`тасс итар-тасс риа интерфакс ап рейтер рейтерс франс-пресс синьхуа би-би-си си-эн-эн эн-би-си нтв орт ртр твц рен-тв bbc cnn reuters ap afp nbc abc cbs fox msnbc
  cnbc npr xinhua tass bloomberg itar-tass interfax rt euronews cctv zdf ard дпа dpa рбк коммерсантъ ведомости известия`);

/** A quick look at the first word: whether the whole is worth reading as an unnamed speaker. */
export function mayBeAnonymous(label: string): boolean {
  const end = label.search(/[\s\u00a0]/);
  const head = fold(end < 0 ? label : label.slice(0, end));
  return (
    ANONYMOUS_HEADS.has(head) ||
    UNKNOWN_HEADS.has(head) ||
    MEDIA_HEADS.has(head) ||
    MEDIA.has(head) ||
    head === 'speaker' ||
    head === 'anonymous' ||
    head === 'выступающий'
  );
}

/** What kind of unnamed speaker the words of a label name; null when they name none. */
export function anonymousKind(words: readonly LabelWord[], hasNote: boolean): SpeakerKind | null {
  const head = words[0];
  if (!head || words.length > 14) return null;
  const rest = words.slice(1);
  if (
    UNKNOWN_HEADS.has(head.folded) &&
    (rest.length === 0 || rest.every((word) => UNKNOWN_PHRASES.has(word.folded) || word.shape === 'other'))
  )
    return 'unknown';
  if ((head.folded === 'speaker' || head.folded === 'выступающий' || head.folded === 'anonymous') && rest.length === 0)
    return head.folded === 'anonymous' ? 'anonymous' : 'unknown';
  if (ANONYMOUS_HEADS.has(head.folded) && head.shape !== 'lower') {
    if (rest.length === 0) return 'anonymous';
    const second = rest[0] as LabelWord;
    if (second.enclosed || second.shape === 'dash') return 'anonymous';
    if (rest.length === 1 && /^[№#]?\d{1,3}$/.test(second.text)) return 'anonymous';
    if (FOLLOWERS.has(second.folded) || MEDIA.has(second.folded))
      return rest.some((word) => SPEECH_WORDS.has(word.folded)) ? null : 'anonymous';
    if (rest.every((word) => UNNAMED_NOUNS.has(word.folded))) return 'anonymous';
    return null;
  }
  if (head.shape === 'upper' && words.length <= 4) {
    const last = words.at(-1) as LabelWord;
    if (last.shape === 'upper' && UNNAMED_NOUNS.has(last.folded)) return 'anonymous';
  }
  if (
    MEDIA.has(head.folded) &&
    head.shape !== 'lower' &&
    (rest.length === 0 || (rest.length <= 2 && rest.every((word) => word.enclosed || word.shape === 'title' || word.shape === 'upper')))
  )
    return 'anonymous';
  if (
    MEDIA_HEADS.has(head.folded) &&
    head.shape === 'title' &&
    rest.length > 0 &&
    (hasNote || rest.every((word) => word.enclosed || word.shape !== 'lower'))
  )
    return 'anonymous';
  if (rest.length === 0 && /^[А-ЯЁA-Z][\p{L}]*\.(?:Ru|ру|com|Com)$/u.test(head.text)) return 'anonymous';
  return null;
}

/** Heads that stay one person through a page: the one who hosts it. */
const HOSTS = set('ведущий ведущая модератор переводчик moderator host presenter anchor interviewer interpreter корреспондент');
export const isHost = (folded: string): boolean => HOSTS.has(folded);
