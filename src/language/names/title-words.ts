const TITLE_WORDS = new Set('господин господина господину господином госпожа госпожи госпоже госпожу г-н г-на г-жа'.split(' '));

/** A title that a name follows, in small letters. */
export const isTitleWord = (form: string): boolean => TITLE_WORDS.has(form);
