import { describe, expect, it } from 'vitest';
import type { GrammaticalCase } from '../../domain/index.js';
import { formsOfName, nominativeOfName } from './inflect.ru.js';

describe('forms of a name', () => {
  it.each<[nominative: string, forms: readonly string[]]>([
    ['рахмон', ['рахмона', 'рахмону', 'рахмоном', 'рахмоне']],
    ['алиев', ['алиева', 'алиеву', 'алиевым', 'алиеве']],
    ['путин', ['путина', 'путину', 'путиным', 'путине']],
    ['лавровский', ['лавровского', 'лавровскому', 'лавровским', 'лавровском']],
    ['бутаевская', ['бутаевской', 'бутаевскую']],
    ['токай', ['токая', 'токаю', 'токаем', 'токае']],
    ['кузьмич', ['кузьмича', 'кузьмичу', 'кузьмичем', 'кузьмиче']],
    ['обама', ['обамы', 'обаме', 'обаму', 'обамой']],
    ['павел', ['павла', 'павлу', 'павлом', 'павле']],
  ])('%s', (nominative, forms) => expect(formsOfName(nominative)).toEqual(expect.arrayContaining([nominative, ...forms])));

  it.each(['лукашенко', 'макрон-ли', 'моди', 'сиссоку', 'порошенко'])('%s does not decline', (name) =>
    expect(formsOfName(name)).toEqual([name]),
  );
});

describe('nominative of a form', () => {
  it.each<[nominative: string, form: string, grammatical: GrammaticalCase | null]>([
    ['рахмон', 'рахмоном', 'ins'],
    ['рахмон', 'рахмона', 'gen'],
    ['рахмон', 'рахмону', 'dat'],
    ['рахмон', 'рахмоне', 'loc'],
    ['алиев', 'алиевым', 'ins'],
    ['лавровский', 'лавровским', 'ins'],
    ['лавровский', 'лавровского', 'acc'],
    ['токай', 'токаем', 'ins'],
    ['токай', 'токая', 'gen'],
    ['обама', 'обамой', 'ins'],
    ['моди', 'моди', 'ins'],
    ['рахмон', 'рахмон', null],
    ['рахмоном', 'рахмоном', null],
  ])('%s of %s', (nominative, form, grammatical) => expect(nominativeOfName(form, grammatical)).toBe(nominative));
});
