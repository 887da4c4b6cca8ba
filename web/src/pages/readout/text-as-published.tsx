import { type MouseEvent, memo, Suspense, useMemo } from 'react';
import { later } from '../../parts/later.js';
import { blocksOf } from './blocks.js';
import { useHiddenKinds } from './hidden-kinds.js';
import { markedText } from './marked-text.js';
import { Narration } from './narration.js';
import { usePage } from './page-context.js';
import { useReadoutTexts } from './texts.js';
import { TurnSection } from './turn.js';

const AddMissed = later(() => import('./add-missed.js').then((module) => module.AddMissed));

/** The text from beginning to end, nothing added and nothing left out, with what was found marked in it. */
export function ReadoutText() {
  const { text: words } = useReadoutTexts();
  const { placed, choose, version } = usePage();
  const [hidden] = useHiddenKinds();
  const { text, source } = placed.record;
  const follow = (event: MouseEvent<HTMLElement>): void => {
    const next = statementAt(event);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <section className="text" aria-labelledby="text-title">
      <h2 id="text-title" className="section-title">
        {words.title}
      </h2>
      {text.trim() === '' ? (
        <p className="fine">{words.empty}</p>
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: from the keyboard statements are opened by the links behind them
        // biome-ignore lint/a11y/noStaticElementInteractions: as above
        <div className="page-text" lang={source.lang} data-hidden={hidden.join(' ')} onClick={follow}>
          <Blocks />
        </div>
      )}
      <Signs />
      {version === undefined && text.trim() !== '' && (
        <Suspense>
          <AddMissed />
        </Suspense>
      )}
    </section>
  );
}

const Blocks = memo(function Blocks() {
  const { placed } = usePage();
  const blocks = useMemo(() => blocksOf(placed.record.text, placed.turns), [placed]);
  const marked = useMemo(() => markedText(placed), [placed]);
  return blocks.map((block) =>
    block.kind === 'turn' ? (
      <TurnSection key={block.start} turn={block.turn} paragraphs={block.paragraphs} marked={marked} />
    ) : (
      <Narration key={block.start} paragraphs={block.paragraphs} marked={marked} />
    ),
  );
});

/** The statement that a click in the text means; the same place again means the next one outward, where they lie in one another. */
function statementAt({ target, ctrlKey, metaKey, shiftKey, button }: MouseEvent): string | null {
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey || button !== 0) return null;
  const link = target.closest('a');
  if (link) return link.dataset.ref ?? null;
  // Who marks words to copy them does not want to open anything.
  if (window.getSelection()?.isCollapsed === false) return null;
  const around: HTMLElement[] = [];
  for (let mark = target.closest<HTMLElement>('[data-s]'); mark; mark = mark.parentElement?.closest<HTMLElement>('[data-s]') ?? null) {
    if (getComputedStyle(mark).textDecorationLine !== 'none') around.push(mark);
  }
  const chosen = around.findIndex((mark) => mark.classList.contains('chosen'));
  return around[(chosen + 1) % around.length]?.dataset.s ?? null;
}

/** What the signs of the editor mean; only those that the text has. */
function Signs() {
  const { text } = useReadoutTexts();
  const { insertions, gaps } = usePage().placed;
  if (insertions.length + gaps.length === 0) return null;
  return (
    <p className="fine signs">
      {text.legend}:{' '}
      {insertions.length > 0 && (
        <>
          <span className="insertion">[…]</span> {text.legendInsertion}
        </>
      )}
      {insertions.length > 0 && gaps.length > 0 && '; '}
      {gaps.length > 0 && (
        <>
          <span className="gap">&lt;…&gt;</span> {text.legendGap}
        </>
      )}
    </p>
  );
}
