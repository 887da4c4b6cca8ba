import type {
  AgreementStatus,
  ContactChannel,
  ContactStatus,
  Evidence,
  Office,
  RecordStatement,
  StateOfPlay,
} from '../../src/domain/index.js';

/** Statements made by hand for the ledger's tests. In quotes, [ ] mark the deed, { } the words of the date. */
export interface CommitmentTold {
  readonly told: string;
  readonly said: string;
  readonly due?: string;
  readonly states?: string;
  readonly play?: StateOfPlay;
  readonly by?: string;
}
export interface DocumentTold {
  readonly title: string;
  readonly said: string;
  readonly status?: AgreementStatus;
  readonly date?: string;
  readonly horizon?: string;
  readonly states?: string;
}
export interface ContactTold {
  readonly channel: ContactChannel;
  readonly who: readonly (readonly [state: string, office: Office, name: string | null])[];
  readonly to: string;
  readonly said: string;
  readonly when?: string;
  readonly status: ContactStatus;
  readonly place?: string;
  readonly told?: string;
  readonly by?: string;
  readonly level?: string;
}

export function commitment({ told, said, due, states, play, by }: CommitmentTold, n: number): Evidence {
  const quote = told.replace(/[[\]{}]/g, '');
  const action = [...told.matchAll(/\[([^\]]*)\]/g)].map((found) => found[1]?.replace(/[{}]/g, '')).join(' ');
  const date = /\{([^}]*)\}/.exec(told)?.[1];
  const at = date === undefined ? -1 : quote.indexOf(date);
  const derivation = date === undefined ? [] : [{ name: 'due', span: { start: at, end: at + date.length }, value: due ?? '' }];
  return evidence(
    { n, said, quote, by },
    {
      kind: 'commitment',
      states: (states ?? 'XA').split(' '),
      action,
      force: 'pledge',
      due: due ?? null,
      state_of_play: play ?? 'new',
      derivation,
    },
  );
}

export function document({ title, said, status, date, horizon, states }: DocumentTold, n: number): Evidence {
  return evidence(
    { n, said, quote: title },
    {
      kind: 'agreement',
      title,
      states: (states ?? 'XA XB').split(' '),
      date: date ?? null,
      horizon: horizon ?? null,
      status: status ?? null,
      derivation: [],
    },
  );
}

export function contact({ channel, who, to, said, when, status, place, told, by, level }: ContactTold, n: number): Evidence {
  return evidence(
    { n, said, quote: told ?? '', by },
    {
      kind: 'contact',
      channel,
      actors: who.map(([state, office, name]) => ({ state, office, name })),
      with: [to],
      place: place ?? null,
      when: when ?? null,
      status,
      derivation: level === undefined ? [] : [{ name: 'kind', span: { start: 0, end: 0 }, value: level }],
    },
  );
}

type Bare<S> = S extends RecordStatement ? Omit<S, 'id' | 'start' | 'end' | 'quote' | 'turn' | 'speaker' | 'rule' | 'confidence'> : never;

/** Two tellings of one day are of one meeting, in two readouts. */
function evidence(
  { n, said, quote, by }: { n: number; said: string; quote: string; by?: string | undefined },
  fields: Bare<RecordStatement>,
): Evidence {
  const lang = /[а-яё]/i.test(quote) ? 'ru' : 'en';
  const statement = {
    ...fields,
    id: `made:${n}`,
    start: 0,
    end: quote.length,
    quote,
    turn: null,
    speaker: null,
    rule: 'made',
    confidence: 'high',
  };
  return {
    statement: statement as unknown as RecordStatement,
    source: {
      record: `made:${lang}:${n}`,
      publisher: null,
      lang,
      url: null,
      title: null,
      meeting: `made:${said}`,
      date: said,
      place: null,
      channel: 'meeting',
      parties: [],
    },
    by: { name: null, state: by ?? 'XA', office: null, person: null },
    said,
    review: null,
  };
}
