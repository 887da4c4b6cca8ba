import type { SenseWords } from '../../lexicon.js';
import { agreement } from './agreement.js';
import { assessment } from './assessment.js';
import { commitment } from './commitment.js';
import { common } from './common.js';
import { contact } from './contact.js';
import { figure } from './figure.js';
import { speech } from './speech.js';
import { talks } from './talks.js';
import { topic } from './topic.js';

/** The words this language has for the senses of the rules, a list a kind. */
export const WORDS: readonly SenseWords[] = [common, speech, talks, figure, contact, commitment, agreement, assessment, topic];
