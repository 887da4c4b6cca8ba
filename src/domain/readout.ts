import type { Diagnostic } from './diagnostic.js';
import type { Page } from './page.js';
import type { Span } from './span.js';

/** A page with its parts told apart: header, narration, turns, editor's marks. Made by structure. */
export interface Readout {
  readonly page: Page;
  readonly header: Header;
  readonly genre: Genre;
  readonly turns: readonly Turn[];
  /** What is told by the publisher: the title and the lead, and paragraphs between and after turns. Sorted, disjoint, outside all turns. */
  readonly narration: readonly Span[];
  /** `[Наши отношения]`: words the editor added, brackets included. */
  readonly insertions: readonly Span[];
  /** `<…>`: where the editor left something out, marks included. */
  readonly gaps: readonly Span[];
  /** `(Смех.)`, `(Applause.)`, brackets included. */
  readonly stageNotes: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What kind of text the page is: labelled speech, a report in the publisher's voice, a news item with quotations, one speaker's address. */
export type Genre = 'transcript' | 'readout' | 'news' | 'speech' | 'statement';

export interface Header {
  readonly title: string | null;
  /** Where the title stands in the text; null when it came beside it. */
  readonly titleSpan: Span | null;
  /** Date of the page, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** `HH:MM:SS` */
  readonly time: string | null;
  /** As printed: `Москва, Кремль`. */
  readonly place: string | null;
  readonly placeSpan: Span | null;
  readonly lead: Span | null;
}

/** One speech: from a label up to the one that follows it. */
export interface Turn {
  readonly index: number;
  /** The printed words up to the colon, together with a note such as `(как переведено)` when that is printed in it. */
  readonly label: string;
  readonly labelSpan: Span;
  /** What the label consists of, before anybody is recognised in it. */
  readonly labelParts: LabelParts;
  /** Index of the turn whose fuller label names the same speaker (`President of Russia Vladimir Putin` for a later `Vladimir Putin`); itself when none. */
  readonly speakerTurn: number;
  readonly kind: SpeakerKind;
  /** What is said through an interpreter. */
  readonly interpreted: boolean;
  /** The words that follow the label. */
  readonly span: Span;
}

/** A named person, somebody unnamed who asks or calls out, or somebody the page itself calls unknown. Three different things. */
export type SpeakerKind = 'named' | 'anonymous' | 'unknown';

export interface LabelParts {
  /** The words that name the person: `В.Путин`, `Vladimir Putin`, `BIDEN`; null for `Вопрос`, `Q`. */
  readonly name: string | null;
  /** The words before the name: `President of Russia`, `PRIME MINISTER`; null when none. */
  readonly office: string | null;
  /** Notes in brackets, printed before or after the colon: `как переведено`, `BBC, Москва`. */
  readonly notes: readonly string[];
}
