import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Evidence, type Page, saidOn, speakerOf } from '../src/domain/index.js';
import { NARDANIA, OZERIA, said } from '../src/ledger/figures/figure-evidence.fixture.js';
import { type Claim, claimsOf, disagreementsIn, seriesOf } from '../src/ledger/figures/index.js';
import { createEngine, loadWorld } from '../src/readout.js';
import { FIGURE_PAIRS, type Saying, type Verdict } from '../test/fixtures/ledger/figure-pairs.js';

// Set on pairs of invented sentences, judged by hand: does the ledger say of their figures what a careful reader says? The sentences go
// through the whole engine, so what was read wrongly counts against the ledger too.

const WORLD = fileURLToPath(new URL('../demo/world.json', import.meta.url));
const PUBLISHER = 'president.nardania.example';

/** A page of talks in which one sentence is said, and the other side's courtesy. */
function pageOf([by, on, words]: Saying, key: string): Page {
  const russian = /[а-я]/.test(words);
  const premier = by === 'PM';
  const [title, own, others] = russian
    ? ['Беседа с Премьер-министром Озерии Лотаром Бреннеком', premier ? 'С.Ольвик (Премьер-министр Нардании)' : 'М.Тордан', 'Л.Бреннек']
    : ['Meeting with Prime Minister of Ozeria Lothar Brennek', premier ? 'Stefan Olvik' : 'Marek Tordan', 'Lothar Brennek'];
  const courtesy = russian ? 'Рад встрече.' : 'I am glad to see you.';
  const [first, second] = by === 'XB' ? [courtesy, words] : [words, courtesy];
  return {
    text: `${title}\n\n${own}: ${first}\n${others}: ${second}\n`,
    lang: russian ? 'ru' : 'en',
    inputId: null,
    publisher: PUBLISHER,
    url: null,
    key,
    told: { title, date: on, time: null, place: null },
    apparatus: [],
    sha256: '0'.repeat(64),
    original: null,
    diagnostics: [],
  };
}

/** What the ledger says of two figures; `no-figure` where one of the sentences gave none. */
export type Answer = Verdict | 'no-figure';

export interface Judged {
  readonly verdict: Verdict;
  readonly answer: Answer;
  readonly one: string;
  readonly other: string;
}

export async function judgePairs(): Promise<Judged[]> {
  const engine = createEngine({ world: await loadWorld(WORLD) });
  const figures = (saying: Saying, key: string): Evidence<'figure'>[] => {
    const record = engine.extract(pageOf(saying, key));
    const { source, meeting } = record;
    return record.statements.flatMap((statement) =>
      statement.kind === 'figure'
        ? [
            {
              statement,
              source: {
                ...source,
                record: record.id,
                meeting: key,
                date: meeting.date,
                place: null,
                channel: meeting.channel,
                parties: meeting.parties,
              },
              by: speakerOf(record, statement),
              said: saidOn(record),
              review: null,
            },
          ]
        : [],
    );
  };
  return FIGURE_PAIRS.map(([verdict, one, other], i) => {
    const [a, b] = [figures(one, `${i}-1`), figures(other, `${i}-2`)];
    return { verdict, answer: answer(a, b), one: one[2], other: other[2] };
  });
}

function answer(a: readonly Evidence<'figure'>[], b: readonly Evidence<'figure'>[]): Answer {
  if (a.length === 0 || b.length === 0) return 'no-figure';
  const claims = claimsOf([...a, ...b], '9999-12-31');
  if (disagreementsIn(claims).length > 0) return 'apart';
  const of = (evidence: readonly Evidence[]): Claim[] =>
    claims.filter((claim) => claim.apart === null && claim.evidence.some(({ record }) => record === evidence[0]?.source.record));
  const about = (claim: Claim): string =>
    [claim.states.join('-'), claim.indicator, claim.of, claim.measure, claim.unit, claim.modality, claim.period, claim.to_date].join('|');
  const things = new Set(of(a).map(about));
  return of(b).some((claim) => things.has(about(claim))) ? 'meet' : 'not-comparable';
}

export interface Measured {
  readonly verdict: Verdict;
  /** Pairs the ledger says it of, and how many of them the reader too. */
  readonly said: number;
  readonly right: number;
  /** Pairs the reader says it of. */
  readonly is: number;
}

export const measure = (judged: readonly Judged[]): Measured[] =>
  (['apart', 'meet', 'not-comparable'] as const).map((verdict) => ({
    verdict,
    said: judged.filter((pair) => pair.answer === verdict).length,
    right: judged.filter((pair) => pair.answer === verdict && pair.verdict === verdict).length,
    is: judged.filter((pair) => pair.verdict === verdict).length,
  }));

/** Figures of 25 pairs of states over twenty years, said at some thousands of meetings. */
function load(count: number): Evidence<'figure'>[] {
  return Array.from({ length: count }, (_, i) => {
    const value = String(1 + ((i * 7919) % 40));
    const day = `20${String(10 + (i % 15))}-0${1 + (i % 9)}-1${i % 10}`;
    return said({
      value,
      words: `about ${value} percent`,
      hedge: i % 3 === 0 ? 'about' : 'exact',
      quote: `trade between our countries grew by about ${value} percent over the year`,
      period: String(1995 + (i % 20)),
      states: ['XA', `X${String.fromCharCode(66 + (i % 25))}`],
      measure: i % 4 === 0 ? 'level' : 'change',
      by: i % 2 === 0 ? NARDANIA : OZERIA,
      said: day,
      meeting: `${day}:${i % 40_000}`,
      record: `r${i}`,
    });
  });
}

function timed(count: number): string {
  const evidence = load(count);
  const run = (): [claims: number, series: number, disagreements: number, milliseconds: number] => {
    const start = process.cpuUsage();
    const claims = claimsOf(evidence, '9999-12-31');
    const series = seriesOf(claims);
    const found = disagreementsIn(claims);
    return [claims.length, series.length, found.length, process.cpuUsage(start).user / 1000];
  };
  run();
  const [claims, series, found, time] = run();
  return `${count} figures: ${claims} claims, ${series} series, ${found} disagreements in ${Math.round(time)} ms of one processor`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const judged = await judgePairs();
  console.log(
    `${judged.length} pairs of figures; ${judged.filter((pair) => pair.answer === 'no-figure').length} in which a figure was not found`,
  );
  for (const { verdict, said, right, is } of measure(judged))
    console.log(`${verdict}: precision ${right} of ${said}, recall ${right} of ${is}`);
  for (const { verdict, answer: given, one, other } of judged) {
    if (verdict !== given) console.log(`  ${verdict}, the ledger says ${given}: ${one} | ${other}`);
  }
  if (process.argv.includes('--speed')) console.log(timed(50_000));
}
