import type { Language } from '../domain/index.js';

const COMBINING_ACUTE = 0x301;
const COMBINING_BREVE = 0x306;
const COMBINING_DIAERESIS = 0x308;
const SOFT_HYPHEN = 0xad;
const isRussian = (code: number): boolean => code >= 0x430 && code <= 0x44f;
const ZERO_WIDTH_SPACE = 0x200b;
const WORD_JOINER = 0x2060;

/**
 * The form that dictionaries and caches are keyed by: lower case, ё as е, apostrophes as `'`, dashes as `-`, without soft hyphens
 * and stress marks. Never longer than `surface` in UTF-16 units.
 */
export function normaliseForm(surface: string, lang: Language): string {
  let plain = true;
  let latin = false;
  let russian = false;
  for (let i = 0; i < surface.length; i++) {
    const code = surface.charCodeAt(i);
    // Lower case already: Latin, Russian without ё, digits, hyphen, apostrophe, full stop.
    if (code >= 0x61 && code <= 0x7a) latin = true;
    else if (isRussian(code)) russian = true;
    else if (code < 0x27 || code > 0x39) {
      plain = false;
      break;
    }
  }
  if (plain) return latin && russian && lang === 'ru' ? unmixed(surface) : surface;
  return lang === 'ru' ? unmixed(folded(surface, lang)) : folded(surface, lang);
}

function folded(surface: string, lang: Language): string {
  let form = '';
  for (let i = 0; i < surface.length; i++) {
    const code = surface.charCodeAt(i);
    if (code < 0x80) form += code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : (surface[i] as string);
    else if (isRussian(code)) form += surface[i] as string;
    else if (code >= 0x410 && code <= 0x42f) form += String.fromCharCode(code + 32);
    else if (code === 0x401 || code === 0x451) form += 'е';
    else if (code === COMBINING_BREVE && form.endsWith('и')) form = `${form.slice(0, -1)}й`;
    else if (code === COMBINING_DIAERESIS && form.endsWith('е')) continue;
    else if (code === SOFT_HYPHEN || code === COMBINING_ACUTE || code === ZERO_WIDTH_SPACE || code === WORD_JOINER) continue;
    else if (code === 0x2019 || code === 0x2018 || code === 0x2bc) form += "'";
    else if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) form += '-';
    else form += lowerOf(surface[i] as string, lang);
  }
  return form;
}

/** Latin letters that look like Russian ones, as far as they get into Russian words from a keyboard or a scan: `ë` in «объëм», `c` in «cтраны». */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...[...'aceopxykmth'].map((latin, i) => [latin, 'асеорхукмтн'[i] as string] as const),
  ['ë', 'е'],
]);

/** A word, or a part of one between hyphens, that is Russian but for letters of the same look is made Russian throughout. */
function unmixed(form: string): string {
  let russian = false;
  let latin = false;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isRussian(code)) russian = true;
    else if (code >= 0x61) latin = true;
  }
  return russian && latin ? form.split('-').map(russianPart).join('-') : form;
}

function russianPart(part: string): string {
  let out = '';
  let russian = false;
  for (let i = 0; i < part.length; i++) {
    const letter = part[i] as string;
    if (isRussian(part.charCodeAt(i))) russian = true;
    out += LOOKALIKES.get(letter) ?? letter;
  }
  return russian && ![...out].some((letter) => letter >= 'a' && letter <= 'z') ? out : part;
}

/** One unit to one unit: `İ` would grow into an i and a combining dot, which no dictionary has. */
function lowerOf(unit: string, lang: Language): string {
  if (unit === 'İ') return 'i';
  const lower = unit.toLocaleLowerCase(lang);
  return lower.length === 1 ? lower : unit;
}
