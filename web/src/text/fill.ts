import type { Message, Variable } from './message.ts';

type Plural = Pick<Intl.PluralRules, 'select'>;
type Write = { plural: Plural; number: (value: number) => string };

/**
 * Writes a message out. Numbers get the language's own spelling; an unknown variable stays visible
 * as `{name}` instead of vanishing from the sentence.
 */
export function fill(
  message: Message,
  values: Readonly<Record<string, Variable>>,
  write: Write,
): string {
  const template =
    typeof message === 'string'
      ? message
      : form(message, values['n'] ?? values['count'], write.plural);
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? write.number(value) : value;
  });
}

function form(message: Exclude<Message, string>, n: Variable | undefined, plural: Plural) {
  const category = plural.select(Number(n ?? 0));
  return (
    (category in message ? message[category as keyof typeof message] : undefined) ?? message.other
  );
}
