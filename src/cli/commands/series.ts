import { csvLine } from '../terminal/csv.js';
import { jsonLine } from '../terminal/harmless.js';
import { CLAIM_COLUMNS, claimRows } from '../views/claim-rows.js';
import { namesOfClaims } from '../views/claims.js';
import { seriesForPeople } from '../views/series.js';
import type { Command } from './command.js';
import { figuresWanted, nothingToShow } from './figures-wanted.js';

export const series: Command = {
  name: 'series',
  arguments: [{ name: 'states', many: true, optional: true }],
  options: ['indicator', 'measure', 'period', 'as-of', 'limit', 'quotes', 'world', 'data', 'json', 'csv'],
  async run(call) {
    const { operations, options, terminal, ui, context } = call;
    const operation = await operations.series();
    const found = await operation.run(figuresWanted(call, 'series'), context);
    if (options.json) {
      for (const each of found.series) await terminal.print(jsonLine(each));
      return 0;
    }
    if (options.csv) {
      await terminal.print(csvLine(['series', ...CLAIM_COLUMNS]));
      for (const { id, periods } of found.series)
        for (const { claims } of periods)
          for (const claim of claims)
            await terminal.print(
              claimRows(claim)
                .map((row) => csvLine([id, ...row]))
                .join(''),
            );
      return 0;
    }
    if (found.series.length === 0) {
      terminal.tell(await nothingToShow(call, ui.say.figures.noFigures));
      return 0;
    }
    const claims = found.series.flatMap(({ periods }) => periods.flatMap((slot) => slot.claims));
    const wanted = namesOfClaims(claims);
    const states = [...new Set([...wanted.states, ...found.series.flatMap((each) => each.states)])];
    const names = await (await operations.names()).run({ lang: ui.lang, ...wanted, states }, context);
    await terminal.print(seriesForPeople(found.series, { ui, names, terminal, quotes: options.quotes === true }));
    terminal.tell(`${ui.say.figures.asOf(found.as_of)}\n`);
    if (found.total > found.series.length) terminal.tell(`${ui.say.figures.more(found.series.length, found.total)}\n`);
    return 0;
  },
};
