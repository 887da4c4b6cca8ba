import { csvLine } from '../terminal/csv.js';
import { jsonLine } from '../terminal/harmless.js';
import { meetingsForPeople, possiblyOneForPeople } from '../views/ledger/meetings.js';
import { type Command, text } from './command.js';
import { pairOf, tellIfEmpty, viewOf } from './ledger-call.js';

export const meetings: Command = {
  name: 'meetings',
  arguments: [{ name: 'states', many: true, optional: true }],
  options: ['from', 'to', 'after', 'limit', 'world', 'data', 'json', 'csv'],
  async run(call) {
    const { operations, options, terminal, ui, context } = call;
    const states = pairOf(call, 'meetings');
    if (await tellIfEmpty(call)) return 0;
    const limit = text(options.limit);
    const operation = await operations.meetings();
    const found = await operation.run(
      {
        states,
        from: text(options.from),
        to: text(options.to),
        after: text(options.after),
        limit: limit === undefined ? undefined : Number(limit),
        possible: options.csv !== true,
      },
      context,
    );
    if (options.json) {
      for (const meeting of found.meetings) {
        const possible = found.possible.filter(({ meetings: both }) => both.includes(meeting.id));
        await terminal.print(jsonLine({ ...meeting, possible }));
      }
      return 0;
    }
    if (options.csv) {
      await terminal.print(csvLine(['id', 'date', 'place', 'place_state', 'channel', 'occasion', 'parties', 'records']));
      for (const { id, date, place, channel, occasion, parties, readouts } of found.meetings) {
        const who = parties.map(({ name, state }) => (state === null ? name : `${name} (${state})`)).join('; ');
        const records = readouts.map(({ record }) => record).join(' ');
        await terminal.print(csvLine([id, date, place?.name ?? null, place?.state ?? null, channel, occasion, who, records]));
      }
      return 0;
    }
    if (found.meetings.length === 0) terminal.tell(`${ui.say.ledger.noMeetings}\n`);
    else {
      const shown = found.meetings.map((meeting) => ({ ...meeting, records: meeting.readouts.map(({ record }) => record) }));
      const view = await viewOf(shown, call);
      await terminal.print(meetingsForPeople(shown, view));
      await terminal.print(possiblyOneForPeople(found.possible, view));
    }
    if (found.next !== null) terminal.tell(`${ui.say.ledger.goOn(found.next)}\n`);
    return 0;
  },
};
