import { agreement } from './agreement.js';
import type { Rule } from './candidates.js';
import { capitals } from './capitals.js';
import { coordination } from './coordination.js';
import { counting } from './counting.js';
import { functionWords } from './function-words.js';
import { genitive } from './genitive.js';
import { government } from './government.js';
import { locative } from './locative.js';
import { names } from './names.js';
import { object } from './object.js';
import { opening } from './opening.js';
import { participles } from './participles.js';
import { subject } from './subject.js';

/** In this order: the surest first, since each narrows what the next one sees. */
export const CONTEXT_RULES: readonly Rule[] = [
  capitals,
  functionWords,
  government,
  locative,
  agreement,
  counting,
  names,
  participles,
  genitive,
  subject,
  object,
  opening,
  coordination,
  agreement,
];
