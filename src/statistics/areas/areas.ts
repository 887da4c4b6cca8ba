import type { StateCode, StateEntry } from '../../domain/index.js';
import { fromAlpha3 } from './iso-codes.js';

/** What an area of a table is: a state; null for a group, the world, something unknown to its maker; undefined for what nobody knows. */
export type Area = StateCode | null | undefined;

/** Reads names and codes of states. */
export interface Areas {
  /** An alpha-2 or alpha-3 code, or a name in any language of the world. */
  read(text: string): Area;
}

/** Tables of the IMF and others write some states their own way, mostly with the kind of state behind a comma. */
const WRITTEN_SO: ReadonlyMap<string, StateCode> = new Map(
  Object.entries({
    'china mainland': 'CN',
    'china p r mainland': 'CN',
    'china p r hong kong': 'HK',
    'china hong kong sar': 'HK',
    'hong kong sar china': 'HK',
    'hong kong': 'HK',
    'china p r macao': 'MO',
    'china macao sar': 'MO',
    macao: 'MO',
    usa: 'US',
    uk: 'GB',
    'korea republic of': 'KR',
    'rep of korea': 'KR',
    'korea rep': 'KR',
    'korea democratic people s rep of': 'KP',
    'dem people s rep of korea': 'KP',
    'iran islamic republic of': 'IR',
    'russian federation': 'RU',
    'kyrgyz republic': 'KG',
    'lao people s democratic republic': 'LA',
    'syrian arab republic': 'SY',
    'egypt arab republic of': 'EG',
    'viet nam': 'VN',
    'slovak republic': 'SK',
    'czech republic': 'CZ',
    turkiye: 'TR',
    'republic of turkiye': 'TR',
    'venezuela republica bolivariana de': 'VE',
    'bolivia plurinational state of': 'BO',
    'tanzania united republic of': 'TZ',
    'moldova republic of': 'MD',
    'congo democratic republic of the': 'CD',
    'congo republic of': 'CG',
    'yemen republic of': 'YE',
    'afghanistan islamic republic of': 'AF',
    'brunei darussalam': 'BN',
    'cote d ivoire': 'CI',
    'netherlands the': 'NL',
    'bahrain kingdom of': 'BH',
    'serbia republic of': 'RS',
    'north macedonia republic of': 'MK',
  }),
);

/** Behind a name: which kind of state it is. */
const KIND_BEHIND = /,\s*(?:the\s+)?(?:rep\.?|republic|kingdom|state|islamic rep(?:\.|ublic)?|arab rep(?:\.|ublic)?)\s+of$/;

/** Words of groups and of what is nobody's; only where no state goes by the name. */
const GROUP =
  /\b(?:world|countries|economies|areas?|region|union|union's|n\.?i\.?e\.?s?|n\.?e\.?s\.?|not (?:elsewhere )?(?:specified|included)|unspecified|unallocated|total|categories|bunkers|former|ussr|yugoslavia|czechoslovakia|hemisphere|sub-saharan|middle east|africa|europe|asia|oceania|america)\b|мир|страны|прочие/;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Over the states of a world, with its own codes and names. */
export function areasOf(states: readonly StateEntry[]): Areas {
  const codes = new Set(states.flatMap(({ code }) => (code === null ? [] : [code])));
  const names = new Map<string, StateCode>(WRITTEN_SO);
  for (const { code, names: own } of states) {
    if (code === null) continue;
    for (const name of Object.values(own).flatMap((list) => list ?? [])) names.set(folded(name), code);
  }
  const known = new Map<string, Area>();
  const look = (text: string): Area => {
    if (/^[A-Za-z]{2}$/.test(text) && codes.has(text.toUpperCase())) return text.toUpperCase();
    const three = /^[A-Z]{3}$/.test(text) ? fromAlpha3(text) : undefined;
    if (three !== undefined) return three;
    const lower = text.toLowerCase();
    return names.get(folded(text)) ?? names.get(folded(lower.replace(KIND_BEHIND, ''))) ?? (GROUP.test(lower) ? null : undefined);
  };
  return {
    read(text) {
      const trimmed = text.trim();
      if (known.has(trimmed)) return known.get(trimmed);
      const found = trimmed === '' ? undefined : look(trimmed);
      // A table may have any number of strange names.
      if (known.size < 10_000) known.set(trimmed, found);
      return found;
    },
  };
}
