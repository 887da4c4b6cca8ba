import { useEffect, useMemo, useState } from 'react';
import { AddDialog, type Selected } from '../../parts/correcting/add-dialog.js';
import { useCorrectingTexts } from '../../parts/correcting/texts.js';
import { shortId } from './addresses.js';
import { usePage } from './page-context.js';
import { selectedWords } from './selected-words.js';

/** As soon as words of the text are selected, the way to say that a statement on them was missed. */
export function AddMissed() {
  const text = useCorrectingTexts();
  const { placed, choose } = usePage();
  const { record } = placed;
  const [selected, setSelected] = useState<Selected | null>(null);
  const [adding, setAdding] = useState<Selected | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(selectedWords(document.getSelection(), record.text)), 120);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, [record.text]);
  const states = useMemo(() => [...new Set(record.meeting.parties.flatMap(({ state }) => state ?? []))].sort(), [record]);
  return (
    <>
      {selected ? (
        <p className="add-missed">
          {/* The selection has to stay while the button is pressed. */}
          <button type="button" className="primary" onMouseDown={(event) => event.preventDefault()} onClick={() => setAdding(selected)}>
            {text.add}
          </button>
        </p>
      ) : (
        <p className="fine signs">{text.addHint}</p>
      )}
      {adding && (
        <AddDialog
          record={record.id}
          lang={record.source.lang}
          states={states}
          selected={adding}
          onAdded={(statement) => choose(shortId(statement))}
          onClose={() => setAdding(null)}
        />
      )}
    </>
  );
}
