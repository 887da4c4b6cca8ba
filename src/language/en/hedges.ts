import { type HedgePhrase, phrases } from '../amounts/hedge-phrases.js';

const OVER =
  'more than|over|above|in excess of|upwards of|upward of|north of|exceeding|exceeded|exceeds|exceed|shall pass|will pass|crossed the|cross the|crossing the|has passed the|have passed the|passed the|surpassed|surpassing|surpasses|topped|topping|just over|just above|little over|little more than|' +
  'slightly more than|slightly over|slightly above|well over|well above|far more than|much more than|bit more than|bit over|significantly more than|greater than|higher than|considerably more than|way over|beyond';
const AT_LEAST = 'at least|not less than|no less than|no fewer than|not fewer than|minimum of|minimum|at a minimum|at the very least';
const UNDER =
  'almost|nearly|just under|just below|less than|fewer than|under|below|a little under|little less than|little under|slightly less than|slightly under|slightly below|bit less than|bit under|' +
  'approaching|nearing|virtually|practically|just short of|just shy of|shy of|short of|lower than|smaller than|not quite|well under|well below|far less than';
const UP_TO =
  'up to|as much as|not over|not above|no higher than|no more than|not more than|at most|maximum of|maximum|no greater than|not exceeding|not exceed|not exceeded|not to exceed';
const ABOUT =
  'about|around|roughly|close to|approximately|approx|some|circa|estimated|in the region of|something like|somewhere around|somewhere about|in the order of|on the order of|of the order of|' +
  'in the neighborhood of|in the neighbourhood of|more or less|maybe|perhaps|probably|i think|i believe|i think ,|i believe ,|i guess|, say|, say ,|let us say|~|on average|an average of|in the range of|' +
  "let's say|let 's say|let's say ,|" +
  'if i am not mistaken ,|in the ballpark of|presumably|somewhere in the region of|somewhere in the range of|what ,';

export const ENGLISH_HEDGES_BEFORE: readonly HedgePhrase[] = [
  ...phrases(OVER, 'over', null),
  ...phrases(AT_LEAST, 'over', 'at-least'),
  ...phrases(UNDER, 'under', null),
  ...phrases(UP_TO, 'under', 'up-to'),
  ...phrases(ABOUT, 'about', null),
];

export const ENGLISH_HEDGES_AFTER: readonly HedgePhrase[] = [
  ...phrases(
    'odd|or more|and more|plus|+|and above|and over|or over|or even more|and counting|, if not more|if not more|, or more|and up|, maybe more|maybe more|, perhaps more|perhaps more|, possibly more|or maybe more|, or maybe more|, maybe even more|, perhaps even more|, and maybe more|and then some|, if not higher|, even more',
    'over',
    null,
  ),
  ...phrases('at least|, at least|minimum|at a minimum|, at a minimum|, at the very least', 'over', 'at-least'),
  ...phrases('or less|, or less|or a little less|or slightly less', 'under', null),
  ...phrases('at most|, at most|maximum|tops', 'under', 'up-to'),
  ...phrases(
    "or so|or thereabouts|, i think|i think|, i believe|i believe|, approximately|approximately|, roughly|roughly|more or less|, more or less|give or take|, give or take|, if i am not mistaken|if i am not mistaken|, if i'm not mistaken|, if i’m not mistaken|, if i remember correctly|, i guess|, perhaps|, probably|, it seems|or something like that|, or something like that|, something like that|, if memory serves",
    'about',
    null,
  ),
];
