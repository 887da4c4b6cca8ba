import { type Diagnostic, InputError, type Language, type Page } from '../../domain/index.js';
import { readAddress } from '../address.js';
import { addressInFooter, findApparatus, trailingAddress } from '../apparatus/index.js';
import { guessLanguage } from './language.js';
import { isVoid, type PageMeta, sha256 } from './meta.js';
import { readToldDate, readToldTime } from './told-date.js';

/**
 * A page of plain text. `page.text` is the text to the letter; what is not the article is marked in `page.apparatus`. Never throws; a text without
 * a visible sign gives an error of code `empty`.
 */
export function pageFromText(text: string, meta: PageMeta = {}): Page | InputError {
  if (isVoid(text)) return emptyInput(meta.at ?? 'the text');
  const printed = trailingAddress(text);
  return assemble(text, findApparatus(text), { ...meta, url: meta.url ?? printed?.url ?? addressInFooter(text) }, null);
}

export const emptyInput = (at: string): InputError =>
  new InputError('empty', at, 'there is nothing in it', 'give a page with text in it, or leave it out');

/** Puts a page together from a text that is settled and what is known beside it. `htmlLang` is what the markup states. */
export function assemble(text: string, apparatus: Page['apparatus'], meta: PageMeta, htmlLang: Language | null): Page {
  const address = readAddress(meta.url);
  const { lang, doubt } = languageOf(text, meta, htmlLang ?? address?.lang ?? null);
  const { date, time } = readToldDate(meta.date);
  const diagnostics: Diagnostic[] = [...(meta.diagnostics ?? [])];
  if (doubt !== null) diagnostics.push(doubt);
  return {
    text,
    lang,
    inputId: meta.inputId ?? null,
    publisher: meta.publisher ?? address?.publisher ?? null,
    url: meta.url ?? null,
    key: address?.key ?? null,
    told: { title: named(meta.title), date, time: readToldTime(meta.time) ?? time, place: named(meta.place) },
    apparatus,
    sha256: sha256(meta.bytes ?? text),
    original: meta.bytes ?? null,
    diagnostics,
  };
}

function languageOf(text: string, meta: PageMeta, stated: Language | null): { readonly lang: Language; readonly doubt: Diagnostic | null } {
  const settled = meta.lang ?? meta.statedLang ?? null;
  if (settled !== null) return { lang: settled, doubt: null };
  const { lang, sure, why } = guessLanguage(text, stated);
  if (sure) return { lang, doubt: null };
  const name = lang === 'ru' ? 'Russian' : 'English';
  return { lang, doubt: { code: 'language-unsure', message: `Not sure of the language: ${why}; read as ${name}.`, span: null } };
}

const named = (value: string | null | undefined): string | null => (value === null || value === undefined || isVoid(value) ? null : value);
