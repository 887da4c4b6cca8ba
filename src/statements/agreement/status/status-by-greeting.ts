import type { SenseHit, TokenRange } from '../../../domain/index.js';
import type { Context } from '../../rule.js';
import type { DocumentPhrase } from '../document/document-phrase.js';

/** How far before the signing the word that greets it, and before the title the one that announces it, may stand. */
const WITHIN = 5;
const GREETS =
  /^(welcom(e|es|ed|ing)|celebrat(e|es|ed|ing)|thank|thanks|thanked|grateful|congratulat(e|es|ed|ing|ions)|applaud(s|ed)?|hail(s|ed)?|commend(s|ed)?|привет\p{L}+|благодар\p{L}+|поблагодар\p{L}+|поздрав\p{L}+|признател\p{L}+|удовлетворени\p{L})$/u;
const TO_COME = /^(upcoming|forthcoming|planned|expected|future|imminent|предстоящ\p{L}+|скор\p{L}+|планируем\p{L}+|ожидаем\p{L}+)$/u;

/** "Thank you for signing the treaty", «приветствовали подписание»: thanks and welcomes are for what has been signed. */
export function isGreeted({ view }: Context, clause: TokenRange, sign: SenseHit): boolean {
  const pos = view.token(sign.first)?.reading?.pos;
  if (pos !== 'noun' && pos !== 'gerund') return false;
  let greets = false;
  for (let i = sign.first - 1; i >= Math.max(clause.first, sign.first - WITHIN); i--) {
    if (TO_COME.test(view.form(i)) || view.form(i) === ',') return false;
    if (GREETS.test(view.form(i))) greets = true;
  }
  return greets;
}

/** "They announced a treaty on fisheries", "I'm happy to announce this new declaration": it is there to be told of. */
export function announced({ view }: Context, clause: TokenRange, { first }: DocumentPhrase): SenseHit | null {
  const hit = view.sense(Math.max(clause.first, first - WITHIN), first, 'document-announce');
  if (!hit) return null;
  // "plans to announce", "will announce": not yet
  if (
    /\b(will|would|plans?|intends?|hopes?|expects?|намерен\p{L}*|планир\p{L}+)\b/u.test(
      view.words(Math.max(clause.first, hit.first - 4), hit.first).toLowerCase(),
    )
  )
    return null;
  for (let i = hit.last; i < first; i++)
    if (/^(intention|plans?|start|launch|talks|negotiations|work|намерени\p{L}|начал\p{L}|о)$/u.test(view.form(i))) return null;
  return hit;
}
