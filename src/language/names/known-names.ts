import type { Language, Readout } from '../../domain/index.js';
import type { Gazetteer } from '../gazetteer.js';
import { normaliseForm } from '../normalise.js';
import { formsOfName } from './inflect.ru.js';

/** A name in the nominative, word by word, as printed. */
export interface NameWords {
  readonly words: readonly string[];
}

/** The names met so far in one document, found again in any case by their last word. Starts with the labels, which are nominative. */
export class KnownNames {
  private readonly byForm = new Map<string, NameWords[]>();
  /** What has been added, so that a name met again costs nothing. */
  private readonly added = new Set<string>();

  constructor(
    private readonly lang: Language,
    private readonly gazetteer: Gazetteer,
  ) {}

  addLabels(readout: Readout): void {
    for (const { labelParts } of readout.turns) {
      if (labelParts.name) this.add(labelParts.name.split(/[\s ]+/).filter((word) => /\p{L}/u.test(word)));
    }
  }

  add(words: readonly string[]): void {
    const name = words.join(' ');
    if (this.added.has(name)) return;
    this.added.add(name);
    // initials printed together with the name: В.В.Путин
    const bare = words
      .map((word) => word.replace(/^(?:\p{L}{1,2}\.)+(?=\p{L}{2})/u, ''))
      .filter((word) => !/^(?:\p{L}{1,2}\.)+$/u.test(word));
    const last = bare[bare.length - 1];
    if (!last || last.length < 2) return;
    const entry: NameWords = { words: bare };
    const form = normaliseForm(last, this.lang);
    for (const key of this.lang === 'ru' ? formsOfName(form) : [form]) {
      const list = this.byForm.get(key);
      if (!list) this.byForm.set(key, [entry]);
      else if (!list.some((other) => other.words.join(' ') === bare.join(' '))) list.push(entry);
    }
  }

  /** Names of the document, and of the world unless `here` is asked for alone, whose last word can take this form. */
  withLastWord(form: string, onlyHere: boolean): readonly NameWords[] {
    const here = this.byForm.get(form);
    if (onlyHere) return here ?? [];
    const world = worldForms(this.gazetteer).get(form);
    return here && world ? [...here, ...world] : (here ?? world ?? []);
  }

  /** Whether a word of a name, given in the nominative, can take this form. */
  canBe(nominative: string, form: string): boolean {
    const base = normaliseForm(nominative, this.lang);
    return base === form || (this.lang === 'ru' && formsOfName(base).includes(form));
  }
}

const worlds = new WeakMap<Gazetteer, ReadonlyMap<string, NameWords[]>>();

/** Known people by every form of the last word of their names. */
function worldForms(gazetteer: Gazetteer): ReadonlyMap<string, NameWords[]> {
  const cached = worlds.get(gazetteer);
  if (cached) return cached;
  const map = new Map<string, NameWords[]>();
  for (const [last, people] of gazetteer.people) {
    for (const person of people) {
      for (const name of person.names[gazetteer.lang] ?? []) {
        const words = name.split(' ');
        if (normaliseForm(words[words.length - 1] as string, gazetteer.lang) !== last) continue;
        for (const form of gazetteer.lang === 'ru' ? formsOfName(last) : [last]) {
          const list = map.get(form);
          if (list) list.push({ words });
          else map.set(form, [{ words }]);
        }
      }
    }
  }
  worlds.set(gazetteer, map);
  return map;
}
