import type { RefusalParams, WarningParams } from '@kaskad/shared/domain/refusal.ts';
import { expect, expectTypeOf, test } from 'vitest';
import { en } from './en.ts';
import type { Message, VariablesIn } from './message.ts';
import type { directionRefusal } from './ru/direction-refusal.ts';
import type { refusal } from './ru/refusal.ts';
import { ru } from './ru.ts';
import { translator } from './translate.ts';

const t = translator('ru', ru);
const inEnglish = translator('en', en);

test('Russian plurals follow the number', () => {
  const said = [1, 2, 5, 11, 21, 22, 101].map((n) => t('date.days', { n }));
  expect(said).toEqual(['1 день', '2 дня', '5 дней', '11 дней', '21 день', '22 дня', '101 день']);
  expect(inEnglish('date.days', { n: 1 })).toBe('1 day');
  expect(inEnglish('date.days', { n: 2 })).toBe('2 days');
});

test('variables are written into the sentence, numbers in the spelling of the language', () => {
  expect(t('account.linkHello', { name: 'Мария' })).toBe('Здравствуйте, Мария');
  expect(t('ui.chamber', { value: 11, total: 12500 })).toBe('11 из 12\u202F500');
});

test('a missing key or variable does not compile', () => {
  const typed = () => {
    // @ts-expect-error there is no such key
    t('no.such');
    // @ts-expect-error the variable is missing
    t('account.linkHello');
    // @ts-expect-error the variable has another name
    t('account.linkHello', { nam: 'Мария' });
    // @ts-expect-error a plural needs a number
    t('date.days', { n: 'five' });
  };
  expectTypeOf(typed).toBeFunction();
});

test('sentences of refusals name only the parameters of their codes', () => {
  type ParamsOf<K> = K extends `refusal.${infer C extends keyof RefusalParams}`
    ? keyof RefusalParams[C]
    : K extends `warning.${infer C extends keyof WarningParams}`
      ? keyof WarningParams[C]
      : never;
  type Sentences = typeof refusal & typeof directionRefusal;
  type Stray = {
    [K in keyof Sentences]: Exclude<VariablesIn<Sentences[K]>, ParamsOf<K>>;
  }[keyof Sentences];
  expectTypeOf<Stray>().toBeNever();
});

test('both languages use the same variables in the same messages', () => {
  const english: Record<string, Message> = en;
  const different = Object.entries(ru).filter(
    ([key, message]) => variables(message).join() !== variables(english[key] ?? '').join(),
  );
  expect(different.map(([key]) => key)).toEqual([]);
});

test('every Russian plural has the forms Russian needs', () => {
  const thin = Object.entries(ru as Record<string, Message>).filter(
    ([, message]) => typeof message !== 'string' && !(message.few && message.many),
  );
  expect(thin.map(([key]) => key)).toEqual([]);
});

function variables(message: Message): string[] {
  const text = typeof message === 'string' ? message : message.other;
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}
