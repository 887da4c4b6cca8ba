import pc from 'picocolors';

type Colors = ReturnType<typeof pc.createColors>;
export interface OutStream {
  write(text: string): boolean;
  once(event: 'drain' | 'close' | 'error', listener: () => void): unknown;
  off(event: 'drain' | 'close' | 'error', listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Where the program prints, and what it may do there. */
export interface Terminal {
  readonly paint: Colors;
  /** Columns; 100 when nobody says. */
  readonly width: number;
  /** Results. Waits while the reader is slow, so that memory stays flat. */
  print(text: string): Promise<void>;
  /** Failures and progress. */
  tell(text: string): void;
}

export interface Streams {
  readonly stdout: OutStream;
  readonly stderr: OutStream & NodeJS.WritableStream;
  readonly env: NodeJS.ProcessEnv;
}

export function createTerminal({ stdout, stderr, env }: Streams, beforePrint: () => void = () => {}): Terminal {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const colour = forced || (stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb');
  const columns = stdout.columns ?? Number(env.COLUMNS);
  return {
    paint: pc.createColors(colour),
    width: Number.isInteger(columns) && columns >= 40 ? Math.min(columns, 140) : 100,
    async print(text) {
      beforePrint();
      if (!stdout.write(text)) await drained(stdout);
    },
    tell(text) {
      beforePrint();
      stderr.write(text);
    },
  };
}

/** Until the stream takes more, or is gone. */
function drained(stream: OutStream): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'] as const;
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.once(event, done);
  });
}
