export interface Stop {
  readonly stopped: boolean;
  /** Called once when the user wants to stop. */
  onStop(listener: () => void): void;
  dispose(): void;
}

/** The first interruption asks the work to stop where nothing is half done; a second one ends the program as usual. */
export function untilStopped(signals: NodeJS.EventEmitter = process): Stop {
  let stopped = false;
  const listeners: (() => void)[] = [];
  const dispose = (): void => {
    signals.off('SIGINT', stop);
    signals.off('SIGTERM', stop);
  };
  const stop = (): void => {
    stopped = true;
    dispose();
    for (const listener of listeners) listener();
  };
  signals.on('SIGINT', stop);
  signals.on('SIGTERM', stop);
  return {
    get stopped() {
      return stopped;
    },
    onStop(listener) {
      if (stopped) listener();
      else listeners.push(listener);
    },
    dispose,
  };
}
