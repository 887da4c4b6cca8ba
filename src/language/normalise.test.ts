import { describe, expect, it } from 'vitest';
import { normaliseForm } from './normalise.js';

describe('normaliseForm', () => {
  const CASES = [
    ['россия', ['Россия', 'РОССИЯ', 'Рос\u00adсия', 'Росси\u0301я', 'россия']],
    ['еж', ['Ёж', 'ёж', 'ЁЖ', 'е\u0308ж']],
    ['трех', ['трëх', 'ТРËХ', 'трeх', 'тpёx']],
    ['страны', ['cтраны', 'Cтраны', 'стpaны']],
    ['smart-технологии', ['smart-технологии', 'Smart-Технологии']],
    ['йод', ['Йод', 'Йод'.normalize('NFD'), 'йод'.normalize('NFD')]],
    ["don't", ["Don't", 'Don’t', 'DON’T']],
    ['co-operate', ['Co-operate', 'co‐operate', 'CO\u2011OPERATE']],
    ['ilham', ['İlham', 'Ilham']],
    ['əliyev', ['Əliyev', 'əliyev']],
    ['são', ['São', 'SÃO']],
  ] as const;
  for (const [form, surfaces] of CASES) {
    for (const surface of surfaces)
      it(`${surface} is ${form}`, () => expect(normaliseForm(surface, /[а-я]/.test(form) ? 'ru' : 'en')).toBe(form));
  }

  it('never grows', () => {
    for (const surface of ['İİİ', 'ẞ', 'ŉ', 'Ǆ', '😀x', '\ud83d'])
      expect(normaliseForm(surface, 'en').length).toBeLessThanOrEqual(surface.length);
  });
});
