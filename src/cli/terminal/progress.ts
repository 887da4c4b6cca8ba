import { SingleBar } from 'cli-progress';

export interface Progress {
  done(): void;
  failed(): void;
  /** Takes the line away, so that something else can be printed. */
  hide(): void;
  stop(): void;
}

/** Work shorter than this shows nothing. */
const PATIENCE_MS = 700;

const NONE: Progress = { done: () => {}, failed: () => {}, hide: () => {}, stop: () => {} };

/** How far long work has come, on standard error and only when that is a terminal. */
export function startProgress(
  stderr: NodeJS.WritableStream & { readonly isTTY?: boolean },
  words: (done: number, failed: number) => string,
): Progress {
  if (!stderr.isTTY) return NONE;
  const bar = new SingleBar({ format: '{words}', stream: stderr, clearOnComplete: true, hideCursor: true, fps: 5 });
  let [ok, bad, shown] = [0, 0, false];
  const timer = setTimeout(() => {
    shown = true;
    bar.start(1, 0, { words: words(ok, bad) });
  }, PATIENCE_MS);
  timer.unref();
  const update = (): void => {
    if (shown) bar.update(0, { words: words(ok, bad) });
  };
  return {
    done() {
      ok++;
      update();
    },
    failed() {
      bad++;
      update();
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
