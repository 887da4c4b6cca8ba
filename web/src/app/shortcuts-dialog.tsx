import { Dialog } from '../parts/dialog.js';
import type { ShortcutName } from '../text/texts.js';
import { useTexts } from './language.js';
import { useRemembered } from './remembered.js';
import { KEYS } from './shortcuts.js';

const EVERYWHERE: readonly ShortcutName[] = ['help', 'home', 'add', 'about'];
const READOUT: readonly ShortcutName[] = ['next', 'previous', 'nextTurn', 'previousTurn', 'cite', 'close'];

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { shortcuts } = useTexts();
  const [keys, setKeys] = useRemembered('keys');
  const group = (title: string, names: readonly ShortcutName[]) => (
    <section>
      <h3>{title}</h3>
      <dl className="keys">
        {names.map((name) => (
          <div key={name}>
            <dt>
              <kbd>{KEYS[name]}</kbd>
            </dt>
            <dd>{shortcuts.keys[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
  return (
    <Dialog title={shortcuts.title} onClose={onClose}>
      {group(shortcuts.everywhere, EVERYWHERE)}
      {group(shortcuts.readout, READOUT)}
      <label className="check">
        <input type="checkbox" checked={keys !== 'off'} onChange={(event) => setKeys(event.target.checked ? 'on' : 'off')} />
        {shortcuts.on}
      </label>
    </Dialog>
  );
}
