import type { Facts } from '../facts.ts';
import { headOf, isDoing } from '../read/find.ts';
import { placeOf, wordAt } from '../read/phrase.ts';
import type { Draft } from './draft.ts';

/** «Создан банк практик», «Наличие плана»: true or not. A noun alone is read so too, but asked about. */
export function state({ phrase }: Facts): Draft | null {
  const words = phrase.tokens.filter(({ kind, text }) => kind === 'word' && isRussian(text));
  if (words.length === 0 || words.length * 2 < phrase.tokens.length / 2) return null;
  const draft = { kind: 'boolean', comparator: '=', value: true, unit: 'да/нет' } as const;
  const head = headOf(phrase);
  const isTold = phrase.hasPredicate || isDoing(phrase, head) || opens(wordAt(phrase, head));
  if (isTold) return draft;
  return {
    ...draft,
    question: { code: 'nothing-measured', ...placeOf(phrase, 0, phrase.tokens.length) },
  };
}

function opens(word: string): boolean {
  return word.startsWith('наличи') || word.startsWith('отсутстви');
}

function isRussian(word: string): boolean {
  return word.length > 2 && word >= 'а' && word <= 'яяя';
}
