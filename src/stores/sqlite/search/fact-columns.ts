import type { VarintReader } from './varints.js';

/** Numbers in the order of their slots; a slot that was never set holds 0. */
class Column {
  values = new Int32Array(256);

  set(slot: number, value: number): void {
    if (slot >= this.values.length) {
      const larger = new Int32Array(Math.max(slot + 1, this.values.length * 2));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[slot] = value;
  }
}

/** Short lists of numbers, of which many are alike: each is kept once, and goes by a number of its own. The empty one is 0. */
export class Lists {
  readonly all: (readonly number[])[] = [[]];
  private readonly known = new Map<string, number>();

  idOf(list: readonly number[]): number {
    if (list.length === 0) return 0;
    const key = list.join();
    let id = this.known.get(key);
    if (id === undefined) {
      id = this.all.push(list) - 1;
      this.known.set(key, id);
    }
    return id;
  }
}

/**
 * Facts of records and their passages, a column each: to count half a million passages as objects takes ten times as long, and
 * as much memory. A record has a slot; its passages have slots of their own, one after another from `first` on.
 */
export class FactColumns {
  /** Records that were read. */
  count = 0;
  private passages = 0;
  private readonly slots = new Column();
  private readonly columns = {
    num: new Column(),
    day: new Column(),
    publisher: new Column(),
    lang: new Column(),
    states: new Column(),
    topics: new Column(),
    first: new Column(),
    places: new Column(),
    speaker: new Column(),
    office: new Column(),
    words: new Column(),
    kinds: new Column(),
  };
  readonly lists = new Lists();

  /** Of a record by its number; below 0 where it was not read. */
  slotOf(num: number): number {
    return (this.slots.values[num] ?? 0) - 1;
  }

  /** The column itself, to be read by slot; it holds until more is taken. Lists are told by their number among `lists`. */
  of(name: keyof FactColumns['columns']): Int32Array {
    return this.columns[name].values;
  }

  /** `YYYYMMDD` by the record's number, 0 when none is told. */
  dayOf(num: number): number {
    const slot = this.slotOf(num);
    return slot < 0 ? 0 : (this.columns.day.values[slot] as number);
  }

  /** One record as `packFacts` wrote it; one that is there already is left as it is. */
  take(reader: VarintReader): void {
    const num = reader.read();
    const isKnown = this.slotOf(num) >= 0;
    const slot = this.count;
    const { columns, lists } = this;
    columns.num.set(slot, num);
    columns.day.set(slot, reader.read());
    columns.publisher.set(slot, reader.read());
    columns.lang.set(slot, reader.read());
    columns.states.set(slot, lists.idOf(reader.readAll()));
    columns.topics.set(slot, lists.idOf(reader.readAll()));
    columns.first.set(slot, this.passages);
    const places = reader.read();
    columns.places.set(slot, places);
    for (let at = this.passages; at < this.passages + places; at++) {
      columns.speaker.set(at, reader.read());
      columns.office.set(at, reader.read());
      columns.words.set(at, reader.read());
      columns.kinds.set(at, lists.idOf(reader.readAll()));
    }
    if (isKnown) return;
    this.slots.set(num, slot + 1);
    this.count++;
    this.passages += places;
  }
}
