import './chart.css';
import type * as Plot from '@observablehq/plot';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTextOf } from '../../app/language.js';
import { csvOf, DataTable, type TableData } from './data-table.js';
import { saveFile, savePng, saveSvg } from './save.js';
import { CHART_TEXTS } from './texts.js';

export type PlotLibrary = typeof Plot;

export interface ChartProps {
  readonly title: string;
  /** The heading above says the title already. */
  readonly headed?: boolean;
  /** What the picture shows, in a sentence. */
  readonly label: string;
  /** The picture for a width in pixels. */
  readonly draw: (plot: PlotLibrary, width: number) => Plot.PlotOptions;
  readonly data: TableData;
  /** A mark was pressed: the class its layer was given, and which of the layer's data it is. */
  readonly onPick?: ((layer: string, index: number) => void) | undefined;
  /** Signs and what they mean. */
  readonly legend?: ReactNode;
  /** What files of it are called. */
  readonly file: string;
  /** Where the table is: below the picture, folded, or put somewhere by whoever shows the picture. */
  readonly table?: 'beneath' | 'elsewhere';
}

/** A picture with the same as a table below it, to be saved as either. The table is the way of the keyboard to what the marks open. */
export function Chart({ title, headed = false, label, draw, data, onPick, legend, file, table = 'beneath' }: ChartProps) {
  const text = useTextOf(CHART_TEXTS);
  const heading = useId();
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  const [state, setState] = useState<'drawing' | 'there' | 'failed'>('drawing');
  useEffect(() => {
    if (width === 0) return;
    let gone = false;
    void import('@observablehq/plot').then(
      (plot) => {
        if (gone) return;
        const svg = plot.plot({ width, className: 'plot', ...draw(plot, width) });
        // The page's policy lets no style in that is no file of ours; chart.css says the same.
        for (const style of svg.querySelectorAll('style')) style.remove();
        svg.setAttribute('aria-hidden', 'true');
        host.current?.replaceChildren(svg);
        setState('there');
      },
      () => !gone && setState('failed'),
    );
    return () => {
      gone = true;
    };
  }, [draw, width]);
  const picture = (): SVGSVGElement | null => host.current?.querySelector('svg') ?? null;
  const saveAs = (form: 'SVG' | 'PNG'): void => {
    const svg = picture();
    if (svg) form === 'SVG' ? saveSvg(file, svg) : void savePng(file, svg);
  };
  return (
    <figure className="chart" aria-labelledby={heading}>
      <figcaption id={heading} className={headed ? 'unseen' : undefined}>
        {title}
      </figcaption>
      {legend}
      {state === 'failed' ? (
        <p className="warning">{text.failed}</p>
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the table below opens the same with the keyboard
        <div
          ref={host}
          role="img"
          aria-label={label}
          aria-busy={state === 'drawing'}
          className={onPick ? 'picture pressable' : 'picture'}
          onClick={(event) => onPick && pick(event.target as Element & { __data__?: unknown }, onPick)}
        />
      )}
      {table === 'beneath' && (
        <details className="beneath">
          <summary>{text.table}</summary>
          <DataTable caption={title} data={data} />
        </details>
      )}
      <p className="saves">
        {(['SVG', 'PNG'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="plain"
            aria-label={text.save(form)}
            disabled={state !== 'there'}
            onClick={() => saveAs(form)}
          >
            {form}
          </button>
        ))}
        <button
          type="button"
          className="plain"
          aria-label={text.save('CSV')}
          onClick={() => saveFile(`${file}.csv`, new Blob(['\ufeff', csvOf(data)], { type: 'text/csv;charset=utf-8' }))}
        >
          CSV
        </button>
      </p>
    </figure>
  );
}

/** Plot keeps with each mark which of its data it is. */
function pick(target: Element & { __data__?: unknown }, onPick: (layer: string, index: number) => void): void {
  const layer = target.closest('g[class]')?.getAttribute('class');
  if (layer && typeof target.__data__ === 'number') onPick(layer, target.__data__);
}

function useWidth(host: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  return width;
}
