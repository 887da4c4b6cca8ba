import type { Forms } from '../../../text/language.js';

/** What the page of meetings says. */
export interface MeetingsTexts {
  readonly title: string;
  readonly lead: string;
  readonly ofPair: (states: string) => string;
  readonly all: string;
  readonly views: { readonly title: string; readonly list: string; readonly calendar: string; readonly map: string };
  readonly meetings: Forms;
  readonly some: (meetings: string) => string;
  readonly empty: string;
  readonly emptyMore: string;
  readonly undated: string;
  readonly toldBy: string;
  readonly calendar: {
    readonly month: string;
    readonly previous: string;
    readonly next: string;
    readonly none: string;
    readonly onDay: (day: string, meetings: string) => string;
  };
  readonly map: {
    readonly title: string;
    readonly label: (meetings: string, places: string) => string;
    readonly note: string;
    readonly columns: readonly [place: string, meetings: string, last: string];
    readonly notOnMap: string;
    readonly noPlace: string;
    readonly places: Forms;
    readonly at: (place: string) => string;
    readonly none: string;
  };
  readonly publishers: string;
}
