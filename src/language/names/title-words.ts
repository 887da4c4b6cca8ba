import type { Language } from '../../domain/index.js';

const TITLES: Record<Language, ReadonlySet<string>> = {
  ru: new Set(
    'господин господина господину господином господине госпожа госпожи госпоже госпожу госпожой г-н г-на г-жа товарищ товарища шейх шейха шейхом принц принца принцем'.split(
      ' ',
    ),
  ),
  en: new Set(
    'mr mrs ms miss madam dr sir lord lady secretary speaker sheikh prince princess senator representative general admiral cardinal archbishop metropolitan patriarch reverend'.split(
      ' ',
    ),
  ),
};

/** A title before a name. */
export const isTitle = (form: string, lang: Language): boolean => TITLES[lang].has(form);

const TITLE_WORDS = new Set('господин господина господину господином госпожа госпожи госпоже госпожу г-н г-на г-жа'.split(' '));

/** A title that a name follows, in small letters. */
export const isTitleWord = (form: string): boolean => TITLE_WORDS.has(form);
