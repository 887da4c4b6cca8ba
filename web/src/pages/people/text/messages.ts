import type { Forms } from '../../../text/language.js';

/** What the pages of people say. */
export interface PeopleTexts {
  readonly title: string;
  readonly lead: string;
  readonly name: string;
  readonly find: string;
  readonly columns: readonly [name: string, offices: string, records: string, time: string];
  readonly none: string;
  readonly noneMore: string;
  readonly empty: string;
  readonly emptyMore: string;
  readonly more: string;
  readonly alsoCalled: string;
  readonly offices: {
    readonly title: string;
    readonly note: string;
    readonly label: (offices: string) => string;
    readonly columns: readonly [office: string, first: string, last: string, records: string];
  };
  readonly officeForms: Forms;
  readonly meetings: string;
  readonly noMeetings: string;
  readonly topics: string;
  readonly about: string;
  readonly statements: { readonly title: string; readonly none: string; readonly more: string };
  readonly search: string;
  readonly several: string;
  readonly severalMore: string;
  readonly unknown: string;
  readonly unknownMore: string;
}
