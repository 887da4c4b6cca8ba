import type { SenseWords } from '../../lexicon.js';
import { assessmentDeeds } from './assessment-deeds.js';
import { assessmentFurthered } from './assessment-furthered.js';
import { assessmentIdioms } from './assessment-idioms.js';
import { assessmentLimits } from './assessment-limits.js';
import { assessmentNoted } from './assessment-noted.js';
import { assessmentOfPair } from './assessment-pair.js';
import { assessmentPartners } from './assessment-partners.js';
import { assessmentPraise } from './assessment-praise.js';
import { assessmentRelations } from './assessment-relations.js';
import { assessmentReproach } from './assessment-reproach.js';
import { assessmentThrive } from './assessment-thrive.js';

/** Words that evaluate the relations between states as a whole, by what they do. */
export const assessment = {
  ...assessmentDeeds,
  ...assessmentFurthered,
  ...assessmentIdioms,
  ...assessmentLimits,
  ...assessmentNoted,
  ...assessmentOfPair,
  ...assessmentPartners,
  ...assessmentPraise,
  ...assessmentRelations,
  ...assessmentReproach,
  ...assessmentThrive,
} satisfies SenseWords;
