/** What a ledger's lines name, to be looked up in the reader's language before they are shown. */
export interface LedgerNames {
  people: string[];
  places: string[];
  states: string[];
}

/** Everybody, every place and every state in a value, wherever they stand in it: by the fields that hold them. */
export function namesInLedger(value: unknown): LedgerNames {
  const found = { people: new Set<string>(), places: new Set<string>(), states: new Set<string>() };
  collect(value, found);
  return { people: [...found.people], places: [...found.places], states: [...found.states] };
}

function collect(value: unknown, found: { people: Set<string>; places: Set<string>; states: Set<string> }): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'string') {
      if (key === 'person' || (key === 'name' && !('lang' in value))) found.people.add(each);
      if (key === 'place') addPlace(each, found.places);
      if (key === 'state' || key === 'source' || key === 'voice' || key === 'by') found.states.add(each);
    } else if (key === 'place' && each !== null && typeof each === 'object') addPlace((each as { name?: unknown }).name, found.places);
    else if (key === 'states' && Array.isArray(each)) for (const state of each) if (typeof state === 'string') found.states.add(state);
    if (typeof each === 'object') collect(each, found);
  }
}

/** `Moscow, the Kremlin` is a city and a residence, each with a name of its own. */
function addPlace(name: unknown, places: Set<string>): void {
  if (typeof name !== 'string') return;
  for (const part of [name, ...name.split(', ')]) places.add(part);
}
