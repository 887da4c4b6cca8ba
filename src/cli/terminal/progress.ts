import { SingleBar } from 'cli-progress';

/** How far work has come. */
export interface Course {
  readonly done: number;
  readonly failed: number;
  /** Inputs a second; null at the beginning. */
  readonly rate: number | null;
  /** Seconds it will still take at this pace; null where nobody knows how much there is. */
  readonly left: number | null;
}

export interface Progress {
  done(): void;
  failed(): void;
  /** So many bytes of so many have been read; null when it is not known of how many. */
  read(bytes: number, of: number | null): void;
  /** Takes the line away, so that something else can be printed. */
  hide(): void;
  stop(): void;
}

/** Work shorter than this shows nothing. */
const PATIENCE_MS = 700;

const NONE: Progress = { done: () => {}, failed: () => {}, read: () => {}, hide: () => {}, stop: () => {} };

/** How far long work has come, on standard error and only when that is a terminal. */
export function startProgress(
  stderr: NodeJS.WritableStream & { readonly isTTY?: boolean },
  words: (course: Course) => string,
  now: () => number = () => performance.now(),
): Progress {
  if (!stderr.isTTY) return NONE;
  const began = now();
  let [done, failed, shown, bytes, all] = [0, 0, false, 0, null as number | null];
  const course = (): Course => {
    const seconds = (now() - began) / 1000;
    const ended = done + failed;
    const share = all ? bytes / all : 0;
    return {
      done,
      failed,
      rate: ended > 0 && seconds > 0 ? ended / seconds : null,
      left: share > 0.005 && ended > 0 ? (seconds * (1 - share)) / share : null,
    };
  };
  // Without knowing how much there is, a bar would be an invention: then only the words are shown.
  const format = (): string => (all === null ? '{words}' : '{bar} {percentage} % · {words}');
  const bar = new SingleBar({
    format: (options, params, payload: { words: string }) => {
      const filled = Math.round(params.progress * (options.barsize ?? 20));
      const drawn = '█'.repeat(filled) + '░'.repeat((options.barsize ?? 20) - filled);
      return format()
        .replace('{bar}', drawn)
        .replace('{percentage}', String(Math.floor(params.progress * 100)))
        .replace('{words}', payload.words);
    },
    barsize: 20,
    stream: stderr,
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
  });
  const timer = setTimeout(() => {
    shown = true;
    bar.start(all ?? 1, all === null ? 0 : bytes, { words: words(course()) });
  }, PATIENCE_MS);
  timer.unref();
  const update = (): void => {
    if (!shown) return;
    if (all !== null) bar.setTotal(all);
    bar.update(all === null ? 0 : Math.min(bytes, all), { words: words(course()) });
  };
  return {
    done() {
      done++;
      update();
    },
    failed() {
      failed++;
      update();
    },
    read(so, of) {
      [bytes, all] = [so, of];
    },
    hide() {
      if (shown) stderr.write('\r\u001b[K');
    },
    stop() {
      clearTimeout(timer);
      if (shown) bar.stop();
    },
  };
}
