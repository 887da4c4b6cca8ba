import { Link } from '@tanstack/react-router';
import type { ComparedItem, FieldCompared, Told } from '../../api/compare-types.js';
import type { NameBook } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { personName } from '../../text/speaker-line.js';
import { statementLine, stateName } from '../../text/statement-line.js';
import { useCompareTexts } from './texts.js';

interface ItemRowProps {
  readonly item: ComparedItem;
  readonly number: number | undefined;
  readonly records: readonly [a: string, b: string];
  readonly langs: readonly [a: string, b: string];
  readonly names: NameBook;
}

/** One fact: what it is, in what the pages differ, and both quotes. */
export function ItemRow({ item, number, records, langs, names }: ItemRowProps) {
  const texts = useTexts();
  const text = useCompareTexts();
  const fields = [...item.a, ...item.b].find((told) => told.fields !== null)?.fields;
  const line = fields && statementLine(fields, texts, names);
  return (
    <li>
      <h3>
        {number !== undefined && <span className="number">{number} </span>}
        <span className={`m ${item.kind}`}>{texts.words.kinds[item.kind].one}</span> {line?.head}
        {line?.rest && <span className="fine"> {line.rest}</span>}
      </h3>
      {(item.fields.length > 0 || item.not_covered !== null || item.narrated) && (
        <ul className="notes fine">
          {item.fields.map((field) => (
            <li key={field.field} className={field.is}>
              <FieldLine field={field} names={names} />
            </li>
          ))}
          {item.not_covered && <li>{text.breaks[item.not_covered.reason]}</li>}
          {item.narrated && <li>{text.narrated}</li>}
        </ul>
      )}
      <div className="sides">
        <Tellings told={item.a} record={records[0]} lang={langs[0]} side={text.firstSide} names={names} />
        <Tellings told={item.b} record={records[1]} lang={langs[1]} side={text.secondSide} names={names} />
      </div>
    </li>
  );
}

function FieldLine({ field: { field, a, b }, names }: { readonly field: FieldCompared; readonly names: NameBook }) {
  const { words } = useTexts();
  const text = useCompareTexts();
  const told = (value: string | null): string => {
    if (value === null) return text.notTold;
    if (field === 'hedge') return text.hedges[value as keyof typeof text.hedges] ?? value;
    if (field === 'source') return stateName(value, names);
    if (field === 'status')
      return words.statuses[value as keyof typeof words.statuses] ?? words.agreements[value as keyof typeof words.agreements] ?? value;
    if (field === 'force') return words.forces[value as keyof typeof words.forces] ?? value;
    if (field === 'state-of-play') return words.play[value as keyof typeof words.play] ?? value;
    if (field === 'direction') return words.directions[value as keyof typeof words.directions] ?? value;
    if (field === 'polarity') return words.polarities[value as keyof typeof words.polarities] ?? value;
    return names.people[value] ?? names.places[value] ?? value;
  };
  return `${text.fields[field]}: ${text.firstSide} ${told(a)} · ${text.secondSide} ${told(b)}`;
}

interface TellingsProps {
  readonly told: readonly Told[];
  readonly record: string;
  readonly lang: string;
  readonly side: string;
  readonly names: NameBook;
}

function Tellings({ told, record, lang, side, names }: TellingsProps) {
  const texts = useTexts();
  const text = useCompareTexts();
  return (
    <div className="telling">
      {told.length > 0 && <span className="side-name">{side}</span>}
      {told.map(({ start, statement, quote, speaker, told: as, turn }) => {
        const who = [speaker && personName(speaker, names), as === 'speech' ? null : text.told[as]].filter(Boolean).join(', ');
        const place = statement === null ? (turn === null ? '' : `t-${turn}`) : `s-${statement.slice(statement.lastIndexOf('#') + 1)}`;
        return (
          <div key={start}>
            <blockquote lang={lang}>
              <Link to="/r/$id" params={{ id: record }} hash={place}>
                {texts.quote(quote.replace(/\s+/g, ' '))}
              </Link>
            </blockquote>
            {who !== '' && <p className="fine">{who}</p>}
          </div>
        );
      })}
    </div>
  );
}
