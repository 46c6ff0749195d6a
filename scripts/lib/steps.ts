/** Tells the steps of a long start, each with the time it took: «Готовим базу данных… 0,6 с». */
export type Steps = {
  /** Ends the step before and begins the next. */
  begin(title: string): void;
  /** How far the step is; shown on a terminal alone. */
  detail(text: string): void;
  /** Ends the last step. */
  end(): void;
};

type Terminal = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

export function createSteps(out: Terminal, now: () => number = () => performance.now()): Steps {
  let current: { title: string; since: number; shown: number } | null = null;

  function end(): void {
    if (current === null) return;
    out.write(`${clear(current)} ${seconds(now() - current.since)}\n`);
    current = null;
  }

  function clear(step: { title: string; shown: number }): string {
    return step.shown === 0 ? '' : `\r\u001b[K${step.title}…`;
  }

  return {
    begin(title) {
      end();
      current = { title, since: now(), shown: 0 };
      out.write(`${title}…`);
    },
    detail(text) {
      if (current === null || !out.isTTY) return;
      current.shown = text.length;
      out.write(`\r\u001b[K${current.title}… ${text}`);
    },
    end,
  };
}

/** 640 ms is «0,6 с». */
function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} с`;
}
