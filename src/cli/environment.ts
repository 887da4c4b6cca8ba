import { homedir } from 'node:os';
import { join } from 'node:path';
import { isUiLanguage, UI_LANGUAGES, type UiLanguage } from './messages/index.js';

type Env = NodeJS.ProcessEnv;

/** The interface's language: `--ui`, READOUT_UI, then the locale of messages. A wrong `--ui` is refused later, in the language found here. */
export function uiLanguage(argv: readonly string[], env: Env): UiLanguage {
  const at = argv.findIndex((arg) => arg === '--ui' || arg.startsWith('--ui='));
  const asked = argv[at]?.includes('=') ? argv[at]?.slice(5) : argv[at + 1];
  const wishes = [at < 0 ? undefined : asked, env.READOUT_UI];
  for (const wish of wishes) if (wish && isUiLanguage(wish)) return wish;
  const locale = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase();
  return UI_LANGUAGES.find((lang) => locale === lang || locale.startsWith(`${lang}_`) || locale.startsWith(`${lang}-`)) ?? 'en';
}

/** Where records are kept when nobody says: the place for the data of this user's programs. */
export function dataFolder(option: string | undefined, env: Env, platform: NodeJS.Platform = process.platform): string {
  const told = option || env.READOUT_DATA;
  if (told) return told;
  if (env.XDG_DATA_HOME) return join(env.XDG_DATA_HOME, 'readout');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'readout');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'readout');
  return join(homedir(), '.local', 'share', 'readout');
}
