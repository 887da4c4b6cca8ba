import type {
  Analysed,
  IsoDate,
  Mention,
  Office,
  OfficeMention,
  PersonEntry,
  PersonMention,
  StateCode,
  Token,
  World,
} from '../../domain/index.js';
import { findHolders, holdsAt } from '../people/tenures.js';
import { compatible, cyrillic, isHeir, joined, key, type Member } from './member.js';
import { byFamily, namesakes } from './namesakes.js';

const REPORTERS = new Set(
  'журналист журналистка корреспондент корреспондентка обозреватель телеведущий телеведущая journalist reporter correspondent anchor presenter columnist'.split(
    ' ',
  ),
);

/** Everybody named in the document, in the order of first mention. Mentions are joined by surname and compatible given names. */
export class Cast {
  readonly members: Member[] = [];
  private readonly bySurname = new Map<string, Member[]>();

  constructor(
    private readonly analysed: Analysed,
    private readonly world: World,
    private readonly date: IsoDate | null,
    private readonly home: StateCode | null,
  ) {
    // full labels tell most surely who is who; bare ones (`PRESIDENT MOON`) wait for the names of the text
    const labels = analysed.labels.flat();
    this.collect(labels.filter((mention) => mention.of === 'person' && mention.given !== null));
    if (analysed.toldTitle) this.collect(analysed.toldTitle.mentions, analysed.toldTitle.tokens);
    this.collect(analysed.mentions, analysed.tokens);
    this.collect(labels);
    for (const member of this.members) this.complete(member);
  }

  private collect(mentions: readonly Mention[], tokens: readonly Token[] = []): void {
    for (const mention of mentions) {
      if (mention.of !== 'person' || !mention.surname) continue;
      const member = this.add(mention, mention.surname);
      if (mention.office?.office === 'monarch' && isHeir(tokens, mention.office)) member.heir = true;
      if (REPORTERS.has(tokens[mention.first - 1]?.word.readings[0]?.lemma ?? '')) member.reporter = true;
    }
  }

  private add(mention: PersonMention, surname: string): Member {
    const existing = this.find(mention);
    const member = existing ?? {
      name: mention.name,
      surname,
      given: mention.given,
      patronymic: mention.patronymic,
      initials: mention.initials && cyrillic(mention.initials, this.analysed.lang),
      state: null,
      office: null,
      heir: false,
      elsewhere: false,
      told: false,
      person: null,
      reporter: false,
    };
    if (!existing) {
      this.members.push(member);
      const list = this.bySurname.get(key(surname));
      if (list) list.push(member);
      else this.bySurname.set(key(surname), [member]);
    }
    if (mention.name.split(' ').length > member.name.split(' ').length) {
      member.name = mention.name;
      if (key(member.surname) !== key(surname)) {
        member.surname = surname;
        this.bySurname.set(key(surname), [...(this.bySurname.get(key(surname)) ?? []), member]);
      }
    }
    member.given ??= mention.given;
    member.patronymic ??= mention.patronymic;
    member.initials ??= mention.initials;
    if (mention.office) this.tell(member, mention.office);
    return member;
  }

  /** An office printed with the name. A later mention never overwrites an earlier one; it may add the state. */
  private tell(member: Member, office: OfficeMention): void {
    if (!member.told) {
      member.office = office.office;
      member.told = true;
      member.state = office.state ?? member.state;
      member.elsewhere = office.elsewhere && office.state === null;
    } else if (member.state === null && office.office === member.office) member.state = office.state;
  }

  /** The member a person mention means; null for addresses by given name and patronymic of somebody not named otherwise. */
  find(mention: PersonMention): Member | null {
    if (!mention.surname) return this.findByAddress(mention);
    const candidates = (this.bySurname.get(key(mention.surname)) ?? []).filter(
      (member) => compatible(member, mention, this.analysed.lang) && !this.isAnother(member, mention),
    );
    return candidates[0] ?? this.findByOffice(mention, mention.surname) ?? this.findByFamilyName(mention) ?? this.findByEnding(mention);
  }

  /** "Jill Biden" is not the "President Biden" named before: the one known to hold the office has another given name. */
  private isAnother(member: Member, mention: PersonMention): boolean {
    if (member.given !== null || !mention.given || !member.told || mention.office?.office === member.office) return false;
    const holders = this.entriesFor(member).filter((entry) =>
      entry.tenures.some((tenure) => tenure.office === member.office && this.holds(tenure)),
    );
    const given = key(mention.given);
    return holders.length === 1 && !(holders[0]?.names[this.analysed.lang] ?? []).some((name) => key(name).split(' ').includes(given));
  }

  /** "President López Obrador" of Andrés Manuel López Obrador, "Amir Al Thani" of Tamim bin Hamad Al-Thani. */
  private findByEnding(mention: PersonMention): Member | null {
    const words = joined(mention.name);
    if (!words.includes(' ')) return null;
    const found = this.members.filter((member) => {
      const own = joined(member.name);
      return (own === words || own.endsWith(` ${words}`) || words.endsWith(` ${own}`)) && !this.isAnother(member, mention);
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** "Joe Biden" and "Joseph R. Biden, Jr.": one surname and one office are one person, however the given name is printed. */
  private findByOffice(mention: PersonMention, surname: string): Member | null {
    const office = mention.office?.office;
    if (!office || office === 'other' || office === 'minister') return null;
    return (this.bySurname.get(key(surname)) ?? []).find((member) => member.office === office) ?? null;
  }

  /** "President Moon" of Moon Jae-in, "President Xi": the family name stands first; only between a one-word name and a longer one. */
  private findByFamilyName(mention: PersonMention): Member | null {
    const words = key(mention.name).split(' ');
    const fits = (member: Member): boolean => {
      const own = key(member.name).split(' ');
      if (own.length > 1 === words.length > 1) return false;
      const office = mention.office?.office ?? null;
      if (office !== null && member.office !== null && office !== member.office) return false;
      return own.length > 1 ? own[0] === words[0] : words[0] === own[0];
    };
    const found = this.members.filter(fits);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** «Эмомали Шарипович»: by patronymic as printed elsewhere or as the world knows it, or by a given name nobody else has. */
  private findByAddress(mention: PersonMention): Member | null {
    const given = key(mention.given ?? '');
    const named = this.members.filter((member) => member.given !== null && key(member.given).split(' ')[0] === given);
    if (named.length === 1) return named[0] ?? null;
    if (!mention.patronymic) return null;
    const patronymic = key(mention.patronymic);
    return (
      this.members.find((member) =>
        this.entriesFor(member).some((entry) => entry.patronymic !== null && key(entry.patronymic) === patronymic),
      ) ?? null
    );
  }

  /** The first person of the state who holds an office: whom "the Russian side" or "leader" speaks through. */
  head(state: StateCode): Member | null {
    return this.members.find((member) => member.state === state && member.office !== null && member.office !== 'other') ?? null;
  }

  /** The one who holds the office in the document. "The King" is not the crown prince who speaks. */
  holder(office: Office, state: StateCode | null, heir = false): Member | null {
    const holders = this.members.filter(
      (member) => member.office === office && (state === null || member.state === state) && member.heir === heir,
    );
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }

  /** The holder of an office that is told without a name: who has it in the document, else the only one known to have held it that day. */
  known(office: Office, state: StateCode): Member | null {
    const told = this.holder(office, state);
    if (told || this.date === null) return told;
    const [entry, another] = findHolders(this.world.people, office, state, this.date);
    const name = entry?.names[this.analysed.lang]?.[0];
    if (!entry || another || !name) return null;
    const words = name.split(' ');
    const member: Member = {
      name,
      surname: words.at(-1) ?? name,
      given: words.length > 1 ? (words[0] ?? null) : null,
      patronymic: null,
      initials: null,
      state,
      office,
      heir: false,
      elsewhere: false,
      told: false,
      person: entry.id,
      reporter: false,
    };
    this.members.push(member);
    return member;
  }

  /** What the text does not print is taken from dated offices, where exactly one known person fits. */
  private complete(member: Member): void {
    const entries = this.entriesFor(member);
    const fitting = entries.filter((entry) =>
      member.office === null
        ? this.tenureOf(entry) !== null
        : entry.tenures.some(
            (tenure) => tenure.office === member.office && (member.state === null || tenure.state === member.state) && this.holds(tenure),
          ),
    );
    const entry = fitting.length === 1 ? fitting[0] : undefined;
    if (entry) {
      member.person = entry.id;
      // `В.Путин`: the initial as printed fits the known name
      const known = entry.names[this.analysed.lang]?.[0];
      if (!member.given && member.initials && known && key(known).startsWith(key(member.initials).charAt(0))) member.name = known;
      const tenure =
        member.office === null
          ? this.tenureOf(entry)
          : (entry.tenures.find((candidate) => candidate.office === member.office && this.holds(candidate)) ?? null);
      member.office ??= tenure?.office ?? null;
      member.state ??= tenure?.state ?? null;
    } else if (entries.length === 1 && entries[0] && member.given) {
      member.person = entries[0].id;
      // "Pope Tawadros" is not of the Vatican: whoever is known by his full name is of the state he is known to serve
      const held = entries[0].tenures.filter((tenure) => tenure.office === member.office && this.holds(tenure));
      if (member.told && held.length === 1) {
        member.state = held[0]?.state ?? null;
        member.elsewhere = member.state === null;
      }
    }
    if (
      member.told &&
      member.state === null &&
      !member.elsewhere &&
      member.office !== null &&
      member.office !== 'monarch' &&
      member.office !== 'head-of-organisation'
    )
      member.state = this.home;
  }

  private tenureOf(entry: PersonEntry) {
    return entry.tenures.find((tenure) => this.holds(tenure)) ?? null;
  }

  private holds(tenure: PersonEntry['tenures'][number]): boolean {
    return this.date !== null && holdsAt(tenure, this.date);
  }

  /** People of the world who can be meant by the member's name. */
  private entriesFor(member: Member): readonly PersonEntry[] {
    const { lang } = this.analysed;
    const list = namesakes(this.world, lang).get(key(member.surname)) ?? [];
    const given = member.given ? key(member.given) : null;
    const initial = member.initials ? key(member.initials).charAt(0) : null;
    if (!given && !initial && list.length === 0 && member.office !== null) return byFamily(this.world, lang).get(key(member.surname)) ?? [];
    if (!given) return initial ? list.filter((entry) => (entry.names[lang] ?? []).some((name) => key(name).startsWith(initial))) : list;
    // "President López Obrador" is Andrés Manuel López Obrador
    const fits = (name: string): boolean => name.startsWith(given) || name.endsWith(given) || name.includes(` ${given} `);
    return list.filter((entry) => (entry.names[lang] ?? []).some((name) => fits(key(name))));
  }
}
