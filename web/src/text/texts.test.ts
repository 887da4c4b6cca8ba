import { describe, expect, it } from 'vitest';
import { TEXTS as EN } from './en/index.js';
import { FAILURES } from './ru/failures.js';
import { TEXTS } from './ru/index.js';
import { diagnosticInWords, failureInWords } from './texts.js';

/** In a browser the wordings come a moment after the rest. */
const RU = { ...TEXTS, failures: FAILURES };
const failure = { code: 'timeout', message: 'a.example does not answer', place: 'http://a.example', mend: 'try later' };

describe('failures in words', () => {
  it('are the engine’s own in English, as sentences, and the language’s in Russian', () => {
    expect(failureInWords(failure, EN)).toEqual(['A.example does not answer.', 'Try later.']);
    expect(failureInWords(failure, RU)[0]).toBe('Сайт не отвечает.');
  });

  it('are the engine’s own where a language has none', () => {
    expect(failureInWords({ ...failure, code: 'new-one', mend: '' }, RU)).toEqual(['A.example does not answer.', '']);
  });

  it('words what was not understood, or tells it as it came', () => {
    expect(diagnosticInWords({ code: 'no-date', message: 'x' }, RU)).toContain('когда прошли переговоры');
    expect(diagnosticInWords({ code: 'new-one', message: 'Something else.' }, RU)).toBe('Something else.');
  });
});
