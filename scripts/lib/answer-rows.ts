import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StartupFailure } from '@kaskad/server/db/startup-failure.ts';

/** A phrase and what is known of the place it stands in. */
export interface PhraseLine {
  readonly phrase: string;
  readonly context: Readonly<Record<string, unknown>>;
}

/**
 * Answers rows `{phrase, context}`, one JSON object a line, with one JSON object a line in the same order, while they
 * come. Empty lines are passed over. @throws StartupFailure that names the first line that cannot be read
 */
export async function answerRows(
  input: Readable,
  output: Writable,
  answer: (row: PhraseLine) => Record<string, unknown>,
): Promise<void> {
  input.setEncoding('utf8');
  let number = 0;
  let rest = '';
  /** Answers whole lines; those before a broken one are still written. */
  const take = async (lines: readonly string[]) => {
    const answers: string[] = [];
    try {
      for (const line of lines) {
        number++;
        if (line.trim() !== '') answers.push(JSON.stringify(answer(phraseLine(line, number))));
      }
    } finally {
      if (answers.length > 0) await put(output, `${answers.join('\n')}\n`);
    }
  };
  for await (const chunk of input) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    await take(lines);
  }
  await take([rest]);
}

async function put(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

function phraseLine(line: string, number: number): PhraseLine {
  const row = parsed(line.replace(/^\uFEFF/, ''));
  if (!isRecord(row)) throw brokenLine(number);
  const { phrase, context = {} } = row;
  if (typeof phrase !== 'string' || !(context === null || isRecord(context))) {
    throw brokenLine(number);
  }
  return { phrase, context: context ?? {} };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function brokenLine(number: number): StartupFailure {
  return new StartupFailure('broken-line', {
    ru: `Строка ${number} не прочитана: нужен объект JSON {"phrase": "…", "context": {…}}.`,
    en: `Line ${number} cannot be read: a JSON object {"phrase": "…", "context": {…}} is needed.`,
  });
}
