import type { Language, Page, ToldHeader, World } from '../../src/domain/index.js';
import { analyse, createLanguages, View } from '../../src/language/index.js';
import { contextOf } from '../../src/statements/index.js';
import type { Context } from '../../src/statements/rule.js';
import { structure } from '../../src/structure/index.js';
import { setScene, WORLD } from '../../src/world/index.js';

const languages = createLanguages(WORLD);

export interface PageOptions extends Partial<ToldHeader> {
  readonly publisher?: string;
  readonly url?: string;
}

/** A page as intake would make it from plain text. Language by the script of its letters. */
export function pageOf(text: string, { publisher = 'kremlin.ru', url, ...told }: PageOptions = {}): Page {
  const lang: Language = (text.match(/[а-яё]/gi)?.length ?? 0) > text.length / 5 ? 'ru' : 'en';
  return {
    text,
    lang,
    inputId: null,
    publisher,
    url: url ?? null,
    key: null,
    told: { title: null, date: '2022-06-29', time: null, place: null, ...told },
    apparatus: [],
    sha256: '0'.repeat(64),
    original: null,
    diagnostics: [],
  };
}

/** Everything the rules read, made from a text by the real stages. The date is 29 June 2022 unless told. */
export function contextFor(text: string, options: PageOptions = {}, world: World = WORLD): Context {
  const readout = structure(pageOf(text, options));
  const analysed = analyse(readout, world === WORLD ? languages : createLanguages(world));
  const view = new View(analysed);
  return contextOf(analysed, setScene(analysed, world, view), view);
}
