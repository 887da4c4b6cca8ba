/** What a chart shows, as rows to read and to save. */
export interface TableData {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}
export interface TableRow {
  readonly key: string;
  readonly cells: readonly string[];
  /** Opens what the row rests on. */
  readonly open?: (() => void) | undefined;
}

/** A table whose rows open what they rest on: the way of the keyboard and of screen readers to what the picture shows. */
export function DataTable({ caption, data }: { readonly caption: string; readonly data: TableData }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
    <section className="scroller" tabIndex={0} aria-label={caption}>
      <table className="data">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ key, cells, open }) => (
            <tr key={key}>
              <th scope="row">
                {open ? (
                  <button type="button" className="link" onClick={open}>
                    {cells[0]}
                  </button>
                ) : (
                  cells[0]
                )}
              </th>
              {cells.slice(1).map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their columns
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The rows as a file for spreadsheets; a cell that would be taken for a formula is made harmless. */
export function csvOf({ columns, rows }: TableData): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows.map(({ cells }) => cells)].map((row) => `${row.map(cell).join(',')}\n`).join('');
}
