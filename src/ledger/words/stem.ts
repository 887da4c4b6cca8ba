const LETTERS: { readonly [letter: string]: string } = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // biome-ignore format: a table
const RU_ENDINGS = (
  'иями ями ами иях ях ах ого его ому ему ыми ими ться тся ый ий ой ая яя ое ее ые ие ую юю ых их ым им ом ем ев ов ей ам ям ию ия ии ью ' +
  'ют ут ят ат ит ет ть ли ло ла ю я а о е ы и у ь й'
).split(' ');
const EN_ENDINGS = ['ations', 'ation', 'ings', 'ing', 'ies', 'ied', 'ers', 'ed', 'es', 'er', 'ly', 's', 'e', 'y'];
const NAME_ENDINGS =
  'skogo skomu skaya skuyu skoye skie skikh skim skom skoy sky iyey iya iyu iey ogo omu aya uyu oye ymi ami yam ia iy ii iu ie oy om oi yy yu ya ov em ey y i e a u o'.split(
    ' ',
  );

const cut = (word: string, endings: readonly string[], least: number): string => {
  const ending = endings.find((each) => word.length - each.length >= least && word.endsWith(each));
  return ending === undefined ? word : word.slice(0, -ending.length);
};

export const isRussian = (word: string): boolean => /[а-яё]/i.test(word);
export const lower = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

/** A word without its ending: not a dictionary form, only what its forms have in common. Takes lower case. */
export const stem = (word: string): string => (isRussian(word) ? cut(word, RU_ENDINGS, 3) : cut(word.replace(/['’]s$/, ''), EN_ENDINGS, 3));

/** The same for names, in Latin letters, so that «Лесном Броде» and "Lesnoy Brod" come to the same. */
export function nameStem(name: string): string {
  const latin = Array.from(lower(name), (letter) => LETTERS[letter] ?? letter).join('');
  return cut(latin.replace(/['’]s?$/, '').replace(/^([a-z]+)'/, '$1'), NAME_ENDINGS, 3);
}
