import { csvLine } from '../terminal/csv.js';
import { jsonLine } from '../terminal/harmless.js';
import { CLAIM_COLUMNS, claimRows } from '../views/claim-rows.js';
import { namesOfClaims } from '../views/claims.js';
import { disagreementsForPeople } from '../views/disagreements.js';
import type { Command } from './command.js';
import { figuresWanted, nothingToShow } from './figures-wanted.js';

export const disagreements: Command = {
  name: 'disagreements',
  arguments: [{ name: 'states', many: true, optional: true }],
  options: ['indicator', 'measure', 'period', 'as-of', 'limit', 'world', 'data', 'json', 'csv'],
  async run(call) {
    const { operations, options, terminal, ui, context } = call;
    const operation = await operations.disagreements();
    const found = await operation.run(figuresWanted(call, 'disagreements'), context);
    if (options.json) {
      for (const each of found.disagreements) await terminal.print(jsonLine(each));
      return 0;
    }
    if (options.csv) {
      await terminal.print(csvLine(['disagreement', 'between', ...CLAIM_COLUMNS]));
      for (const { id, between, claims } of found.disagreements)
        for (const claim of claims)
          await terminal.print(
            claimRows(claim)
              .map((row) => csvLine([id, between.join(' '), ...row]))
              .join(''),
          );
      return 0;
    }
    if (found.disagreements.length === 0) {
      terminal.tell(await nothingToShow(call, ui.say.figures.noDisagreements));
      return 0;
    }
    const wanted = namesOfClaims(found.disagreements.flatMap(({ claims }) => claims));
    const named = found.disagreements.flatMap(({ reasons }) => reasons.flatMap((reason) => ('states' in reason ? reason.states : [])));
    const names = await (await operations.names()).run({ lang: ui.lang, ...wanted, states: [...wanted.states, ...named] }, context);
    await terminal.print(disagreementsForPeople(found.disagreements, { ui, names, terminal }));
    terminal.tell(`${ui.say.figures.asOf(found.as_of)}\n`);
    if (found.total > found.disagreements.length) terminal.tell(`${ui.say.figures.more(found.disagreements.length, found.total)}\n`);
    return 0;
  },
};
