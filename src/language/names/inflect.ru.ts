import type { GrammaticalCase } from '../../domain/index.js';

/**
 * Russian declension of names that no dictionary holds (Рахмон, Хлайн, Эмбало). Works on lower-case forms; says what forms a known
 * nominative can take, and what nominative a form in a known case comes from.
 */

const HUSHING = /[жшчщц]$/;

/** Every form that a nominative can take in the singular, itself included. Names that end in о, у, и, э, ы, ю, е do not decline. */
export function formsOfName(nominative: string): readonly string[] {
  const n = nominative;
  if (/[ёеиоуыэю]$/.test(n) && !/(ий|ый|ой)$/.test(n)) return [n];
  const stem = n.slice(0, -1);
  if (/(ск|цк)ий$/.test(n) || /ый$/.test(n)) {
    const adjective = n.slice(0, -2);
    return [n, `${adjective}ого`, `${adjective}ому`, `${adjective}им`, `${adjective}ым`, `${adjective}ом`];
  }
  if (n.endsWith('ская') || n.endsWith('цкая')) return [n, `${n.slice(0, -2)}ой`, `${n.slice(0, -2)}ую`];
  if (n.endsWith('й')) return [n, `${stem}я`, `${stem}ю`, `${stem}ем`, `${stem}е`, `${stem}и`];
  if (n.endsWith('ь')) return [n, `${stem}я`, `${stem}ю`, `${stem}ем`, `${stem}е`, `${stem}и`, `${stem}ью`];
  if (n.endsWith('а')) return [n, `${stem}ы`, `${stem}и`, `${stem}е`, `${stem}у`, `${stem}ой`, `${stem}ей`];
  if (n.endsWith('я')) return [n, `${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`];
  const instrumental = /(ов|ев|ин|ын)$/.test(n) ? [`${n}ым`, `${n}ом`] : HUSHING.test(n) ? [`${n}ем`, `${n}ом`] : [`${n}ом`];
  // a loose vowel drops out: Павел – Павла, Лев – Льва
  const loose = /[бвгдзклмнпрстфх]е[лцнк]$/.test(n) ? [`${n.slice(0, -2)}${n.slice(-1)}`] : [];
  return [n, `${n}а`, `${n}у`, `${n}е`, ...instrumental, ...loose.flatMap((s) => [`${s}а`, `${s}у`, `${s}ом`, `${s}ем`, `${s}е`])];
}

/**
 * The case of a man's name by its forms beside the known nominatives, where an ending stands for one case alone: «Боруту Пахору» is no other. Null for
 * the rest: «Пахора» is two, «Ангелу» may be either.
 */
export function caseDeclined(nominatives: readonly string[], forms: readonly string[], woman = false): GrammaticalCase | null {
  for (const [i, form] of forms.entries()) {
    const n = nominatives[i]?.toLowerCase().replaceAll('ё', 'е') ?? '';
    if (!/[бвгджзклмнпрстфхцчшщ]$/.test(n) || !form.startsWith(n)) continue;
    const ending = form.slice(n.length);
    if (ending === 'у') return 'dat';
    if (/^(ом|ем|ым)$/.test(ending)) return 'ins';
  }
  // a man's name as it stands in the nominative, all its words such as decline
  const bare =
    forms.length > 1 &&
    forms.every((form, i) => form === nominatives[i]?.toLowerCase().replaceAll('ё', 'е') && /[бвгджзклмнпрстфхцчшщ]$/.test(form));
  return bare && !woman ? 'nom' : null;
}

/** The nominative of a name word from its form in the case; the form itself where it does not look declined. */
export function nominativeOfName(form: string, grammatical: GrammaticalCase | null): string {
  switch (grammatical) {
    case 'ins':
      return (
        cut(form, /^(.+(?:ск|цк))им$/, 'ий') ??
        cut(form, /^(.+(?:ов|ев|ин|ын))ым$/, '') ??
        cut(form, /^(.+[аеиоуыэюя])ем$/, 'й') ??
        cut(form, /^(.+[жшчщц])ем$/, '') ??
        cut(form, /^(.+[лрнт])ем$/, 'ь') ??
        cut(form, /^(.+[^аеиоуыэюя])ом$/, '') ??
        cut(form, /^(.+(?:ск|цк))ой$/, 'ая') ??
        cut(form, /^(.+[^аеиоуыэюя])ой$/, 'а') ??
        cut(form, /^(.+[^аеоуыэюя])ей$/, 'я') ??
        form
      );
    case 'gen':
    case 'acc':
      return (
        cut(form, /^(.+(?:ск|цк))ого$/, 'ий') ??
        cut(form, /^(.+[^аеиоуыэюя])а$/, '') ??
        cut(form, /^(.+[аеиоуыэюя])я$/, 'й') ??
        cut(form, /^(.+[лрнт])я$/, 'ь') ??
        (grammatical === 'acc' ? cut(form, /^(.+[^аеиоуыэюя])у$/, 'а') : cut(form, /^(.+[^аеиоуыэюягкх])ы$/, 'а')) ??
        form
      );
    case 'dat':
      return (
        cut(form, /^(.+(?:ск|цк))ому$/, 'ий') ??
        cut(form, /^(.+[^аеиоуыэюя])у$/, '') ??
        cut(form, /^(.+[аеиоуыэюя])ю$/, 'й') ??
        cut(form, /^(.+[лрнт])ю$/, 'ь') ??
        form
      );
    case 'loc':
      return cut(form, /^(.+(?:ск|цк))ом$/, 'ий') ?? cut(form, /^(.+[^аеиоуыэюя])е$/, '') ?? form;
    default:
      return form;
  }
}

function cut(form: string, shape: RegExp, ending: string): string | null {
  const match = shape.exec(form);
  return match && (match[1] as string).length >= 2 ? (match[1] as string) + ending : null;
}
