import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';
import { later } from '../parts/later.js';
import { Loading } from '../parts/states.js';
import { LANGUAGES, type Language } from '../text/language.js';
import { useAnnounce } from './announcer.js';
import { useLanguage, useTexts } from './language.js';
import { useShortcuts } from './shortcuts.js';
import { THEMES, type Theme, useTheme } from './theme.js';

const ShortcutsDialog = later(() => import('./shortcuts-dialog.js').then((module) => module.ShortcutsDialog));

const LANGUAGE_NAMES: { readonly [L in Language]: string } = { en: 'English', ru: 'Русский' };

/** What is around every page: the way to the others, the reader's choices, the page itself. */
export function Frame() {
  const texts = useTexts();
  const { frame, shortcuts } = texts;
  const [help, setHelp] = useState(false);
  const navigate = useNavigate();
  useShortcuts({
    help: () => setHelp(true),
    home: () => void navigate({ to: '/' }),
    add: () => void navigate({ to: '/add' }),
    about: () => void navigate({ to: '/about' }),
  });
  return (
    <>
      <a className="skip" href="#content">
        {frame.skip}
      </a>
      <header className="bar">
        <Link to="/" className="wordmark">
          Readout
        </Link>
        <nav aria-label={frame.menu}>
          <ul>
            <li>
              <Link to="/" activeOptions={{ exact: true }}>
                {frame.home}
              </Link>
            </li>
            <li>
              <Link to="/search">{frame.search}</Link>
            </li>
            <li>
              <Link to="/pairs">{frame.pairs}</Link>
            </li>
            <li>
              <Link to="/meetings">{frame.meetings}</Link>
            </li>
            <li>
              <Link to="/people">{frame.people}</Link>
            </li>
            <li>
              <Link to="/review">{frame.review}</Link>
            </li>
            <li>
              <Link to="/add">{frame.add}</Link>
            </li>
            <li>
              <Link to="/about">{frame.about}</Link>
            </li>
          </ul>
        </nav>
        <div className="choices">
          <Choices />
          <button type="button" className="plain help" aria-label={shortcuts.open} title={shortcuts.open} onClick={() => setHelp(true)}>
            ?
          </button>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="foot">
        <p>{frame.footer}</p>
        <p>
          <a href="/openapi.json">{frame.api}</a>
        </p>
      </footer>
      <OpenedPage />
      {help && (
        <Suspense>
          <ShortcutsDialog onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </>
  );
}

function Choices() {
  const { frame } = useTexts();
  const { language, choose } = useLanguage();
  const [theme, setTheme] = useTheme();
  return (
    <>
      <label>
        <span className="unseen">{frame.language}</span>
        <select value={language} onChange={(event) => choose(event.target.value as Language)}>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="unseen">{frame.theme}</span>
        <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {frame.themes[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** A page that is opened without loading anew is told to screen readers, and reading begins at its top. */
function OpenedPage() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const { frame } = useTexts();
  const announce = useAnnounce();
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const first = before.current === undefined;
    if (path === undefined || path === before.current) return;
    before.current = path;
    if (first) return;
    document.getElementById('content')?.focus({ preventScroll: true });
    // The title is the new page's once it has been drawn.
    const timer = setTimeout(() => announce(frame.opened(document.title)), 300);
    return () => clearTimeout(timer);
  }, [path, frame, announce]);
  return null;
}
