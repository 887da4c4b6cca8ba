import type { Language } from '../domain/index.js';
import { amountCue, mayFollowPrefix } from './amounts/cues.js';
import { mayFollowOpener, timeCue } from './calendar/cues.js';
import { isAuxiliary, isBreak, isOpener, isQuote } from './clauses.js';
import {
  AMOUNT,
  AMOUNT_NEXT,
  AMOUNT_OPENER,
  AUXILIARY,
  BREAK,
  type Cues,
  HYPHENED,
  NAME,
  OPENER,
  QUOTE,
  SENTENCE_END,
  TIME,
  TIME_NEXT,
  TIME_OPENER,
  WORD,
} from './cues.js';
import { isTitleWord } from './names/title-words.js';
import { mayEndSentence } from './sentences.js';

/** What the form tells, whatever it looks like in print. */
export function cuesOf(form: string, isWord: boolean, lang: Language): Cues {
  const time = timeCue(form, lang);
  const amount = amountCue(form, lang);
  let cues = time === 'begins' ? TIME : time === 'opens' ? TIME_OPENER : 0;
  if (mayFollowOpener(form, lang)) cues |= TIME_NEXT;
  if (amount !== null) cues |= amount === 'begins' ? AMOUNT : AMOUNT_OPENER;
  if (mayFollowPrefix(form, lang)) cues |= AMOUNT_NEXT;
  if (mayEndSentence(form)) cues |= SENTENCE_END;
  if (isBreak(form)) cues |= BREAK;
  if (isQuote(form)) cues |= QUOTE;
  if (!isWord) return cues;
  if (isOpener(form, lang)) cues |= OPENER;
  if (isAuxiliary(form, lang)) cues |= AUXILIARY;
  if (form.includes('-')) cues |= HYPHENED;
  if (isTitleWord(form)) cues |= NAME;
  return cues | WORD;
}
