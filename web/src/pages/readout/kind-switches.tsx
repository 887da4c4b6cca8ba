import { STATEMENT_KINDS } from '../../api/types.js';
import { useTexts } from '../../app/language.js';
import { useHiddenKinds } from './hidden-kinds.js';
import { usePage } from './page-context.js';
import { useReadoutTexts } from './texts.js';

/** Which kinds are marked, each with its letter, colour and line: the legend and the switch in one. */
export function KindSwitches() {
  const { words } = useTexts();
  const { list } = useReadoutTexts();
  const { statements } = usePage().placed;
  const [hidden, hide] = useHiddenKinds();
  return (
    <fieldset className="kinds">
      <legend>{list.kinds}</legend>
      {STATEMENT_KINDS.filter((kind) => statements.some((each) => each.kind === kind)).map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!hidden.includes(kind)} onChange={(event) => hide(kind, !event.target.checked)} />
          <span className={`m ${kind}`}>{words.kinds[kind].many}</span>
        </label>
      ))}
    </fieldset>
  );
}
