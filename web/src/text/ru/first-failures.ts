import type { Wordings } from '../texts.js';

/** Failures of the very first requests. */
export const FIRST_FAILURES: Wordings = {
  'no-answer': ['Readout не отвечает.', 'Проверьте, работает ли readout serve, и повторите.'],
  unexpected: ['Сломалось то, что не должно было.', 'Пожалуйста, сообщите об этом, указав, что вы делали.'],
  'unknown-record': ['Такой записи нет.', 'Возможно, адрес неполон или запись здесь не хранится.'],
  'unknown-address': ['По этому адресу ничего нет.', 'Проверьте адрес.'],
};
