import { tells } from '../told.js';

/**
 * «Ожидается подписание ряда документов», «будет подписан пакет соглашений», "several documents are to be signed": how many or of what
 * sort may be left open.
 */
export const documentsToSign = tells({
  name: 'documents-to-sign',
  finds: 'documents that are expected to be signed, or that will be signed',
  marks: ['sign-deed'],
  force: ({ view }, mark, { sentence }) => (view.has(sentence.first, mark.first, 'expect-mark', 'hope-mark') ? 'expectation' : 'intention'),
  play: 'new',
  usual: 'both',
  deed: ({ view, scene }, mark, { sentence, clause }) => {
    const told = view.sense(Math.max(clause.first, mark.first - 8), Math.min(clause.last, mark.last + 8), 'documents-thing', 'papers-many');
    if (!told) return null;
    const reading = view.tokens[mark.first]?.reading;
    const soon = reading?.pos === 'verb' && reading.tense === 'future' && reading.person === 1;
    const ahead = view.has(sentence.first, mark.first, 'documents-ahead') || view.has(mark.last, mark.last + 4, 'documents-ahead');
    // "tomorrow these papers will be signed"
    const day = scene.meeting.date ?? scene.date;
    const later = day !== null && view.times(clause.first, clause.last).some(({ from }) => from > day);
    // in a turn "the documents to be signed today" is a stage of the talks
    return soon || (ahead && (sentence.turn === null || later)) ? { head: mark.first, first: Math.min(mark.first, told.first) } : null;
  },
  due: ({ scene }, _mark, { sentence }) => (sentence.turn === null ? scene.meeting.date : null),
});
