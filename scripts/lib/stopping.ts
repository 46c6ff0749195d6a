import { watchRunners } from './ancestors.ts';

/** The wish to stop: Ctrl+C, a signal, or the loss of the process that started this one. */
export type Stopping = {
  /** Resolves when somebody wishes it. */
  asked: Promise<void>;
  isAsked(): boolean;
  /** @throws StoppedEarly when it was wished already; for the pauses of a long start */
  check(): void;
};

class StoppedEarly extends Error {
  override name = 'StoppedEarly';
}

const PATIENCE_MS = 20_000;

/** Begins to listen; call it first, while the processes above are surely there. A second wish leaves at once. */
export function listenForStop(): Stopping {
  let isAsked = false;
  const { promise, resolve } = Promise.withResolvers<void>();
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    console.log('\nОстанавливаемся, данные сохранены… / Stopping, the data is saved…');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    resolve();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => (isAsked && signal === 'SIGINT' ? process.exit(130) : ask()));
  }
  watchRunners(ask);
  return {
    asked: promise,
    isAsked: () => isAsked,
    check() {
      if (isAsked) throw new StoppedEarly();
    },
  };
}
