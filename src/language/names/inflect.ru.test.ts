import { describe, expect, it } from 'vitest';
import type { GrammaticalCase } from '../../domain/index.js';
import { caseDeclined, formsOfName, nominativeOfName } from './inflect.ru.js';

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

describe('the case of a known name', () => {
  it.each<[grammatical: GrammaticalCase | null, nominatives: string, forms: string]>([
    ['dat', 'Борут Пахор', 'боруту пахору'],
    ['ins', 'Борут Пахор', 'борутом пахором'],
    ['ins', 'Ильхам Алиев', 'ильхамом алиевым'],
    // two cases look alike, or the name is a woman's
    [null, 'Борут Пахор', 'борута пахора'],
    [null, 'Ангела Меркель', 'ангелу меркель'],
    ['nom', 'Борут Пахор', 'борут пахор'],
    [null, 'Пахор', 'пахор'],
  ])('%s of %s: %s', (grammatical, nominatives, forms) => expect(caseDeclined(nominatives.split(' '), forms.split(' '))).toBe(grammatical));
});
