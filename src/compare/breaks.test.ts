import { describe, expect, it } from 'vitest';
import { breaksOf } from './breaks.js';
import { record } from './record.fixture.js';

type Made = Parameters<typeof record>[0];
const LONG = 'We spoke of the bridge, of the harbour and of much else besides.';

describe('where a page breaks off', () => {
  it.each<[string[], string, Made]>([
    [[], 'a page that ends as it should', { turns: [['XA', LONG]] }],
    [[], 'with a signature under it', { turns: [['XA', LONG]], end: 'See also' }],
    [[], 'a short last line', { turns: [['XA', `${LONG}\nThank you`]] }],
    [[], 'lines that are wrapped', { turns: [['XA', `We spoke of the bridge, of the harbour\nand of much else.`]] }],
    [[], 'talks about the opening of a bridge', { title: 'Opening of the bridge over the Lenn', turns: [['XA', LONG]] }],
    [[], 'a report about opening remarks', { title: 'Opening remarks praised', lead: LONG }],
    [[], 'talk of the beginning within a turn', { turns: [['XA', `At the beginning of the talks I said so. ${LONG}`]] }],
    [['gap <…>'], 'what the editor left out', { turns: [['XA', LONG]], end: '<…>' }],
    [
      ['cut we spoke at some length of the bridge and of'],
      'a turn that stops',
      { turns: [['XA', 'Yesterday we spoke at some length of the bridge and of']] },
    ],
    [
      ['cut they spoke at some length of the harbour and of'],
      'a report that stops',
      { lead: 'Yesterday they spoke at some length of the harbour and of' },
    ],
    [['beginning-only Beginning of the talks'], 'a heading', { lead: 'Beginning of the talks', turns: [['XA', LONG]] }],
    [
      ['beginning-only Начало российско-озерийских переговоров'],
      'a heading in Russian',
      { lang: 'ru', lead: 'Начало российско-озерийских переговоров', turns: [['XA', 'Рад встрече.']] },
    ],
    [
      ['beginning-only Remarks by Anna Arvel before a meeting'],
      'a title',
      { title: 'Remarks by Anna Arvel before a meeting', turns: [['XA', LONG]] },
    ],
    [['excerpts Excerpts from a conversation'], 'excerpts', { title: 'Excerpts from a conversation', turns: [['XA', LONG]] }],
    [['excerpts Фрагменты беседы'], 'excerpts in Russian', { lang: 'ru', title: 'Фрагменты беседы', turns: [['XA', 'Рад встрече.']] }],
  ])('%j: %s', (expected, _what, made) => {
    const found = breaksOf(record(made));
    expect(found.map(({ reason, quote }) => `${reason} ${quote}`)).toEqual(expected);
  });

  it('is told in code points', () => {
    const made = record({ turns: [['XA', `\u{1F600} ${LONG}`]], end: '<…>' });
    const [gap] = breaksOf(made);
    expect(gap && Array.from(made.text).slice(gap.start, gap.end).join('')).toBe('<…>');
    expect(gap?.quote).toBe('<…>');
  });

  it('is seen in the notes of the intake, too', () => {
    const made = record({ turns: [['XA', LONG]] });
    const cut = { ...made, diagnostics: [{ code: 'cut-page', message: 'The page breaks off.', start: null, end: null }] };
    expect(breaksOf(cut).map(({ reason }) => reason)).toEqual(['cut']);
  });
});
