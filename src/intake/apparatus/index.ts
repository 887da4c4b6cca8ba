import type { Span } from '../../domain/index.js';
import { announcements } from './announcement.js';
import { breadcrumb } from './breadcrumb.js';
import { footer } from './footer.js';
import { hoverCards } from './hover-card.js';
import { boilerplateLines, trailingAddressSpan } from './lines.js';
import { seeAlso } from './see-also.js';
import { type ApparatusFinder, mergeSpans } from './spans.js';

export { addressInFooter } from './footer.js';
export { trailingAddress } from './lines.js';
export { mergeSpans } from './spans.js';

/** Everything that can stand in a text without being the article, one line each. */
const FINDERS: readonly ApparatusFinder[] = [breadcrumb, announcements, hoverCards, seeAlso, footer, boilerplateLines, trailingAddressSpan];

/** The stretches of a text that are not the article, sorted and disjoint, in UTF-16 units. The text itself is not touched. */
export const findApparatus = (text: string): readonly Span[] => mergeSpans(FINDERS.flatMap((find) => find(text)));
