import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stopWords } from './stop-words.ts';

/** A word as it was written, in small letters, and what its forms have in common. */
export interface Word {
  readonly form: string;
  readonly stem: string;
}

/** The words of a text that mean something, in order; function words and numbers are left out. */
export function wordsOf(text: string): Word[] {
  const forms = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  return forms.flatMap((form) => {
    const plain = form.replaceAll('ё', 'е');
    if (plain.length < 3 || stopWords.has(plain)) return [];
    const stem = stemOf(plain);
    return stopStems.has(stem) ? [] : [{ form, stem }];
  });
}

/** True when every word of the question is in the text, in whatever form or only begun; an empty question fits all. */
export function speaksOf(text: string, question: string): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll('ё', 'е');
  const asked = plain(question).match(/[\p{L}\p{N}]+/gu) ?? [];
  const forms = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return asked.every((word) => {
    const stem = stemOf(word);
    return forms.some((form) => form.startsWith(word) || stemOf(form) === stem);
  });
}

/** «заявки», «заявок» and «заявкам» are one; a fleeting vowel is more than the stemmer knows. */
function stemOf(plain: string): string {
  const stem = /[а-я]/.test(plain) ? russian(plain) : english(plain);
  const fixed = stem.replace(/(?<=..)[ео]([кц])$/, '$1');
  return ownStems.get(fixed) ?? fixed;
}

/** Words whose forms have no stem in common. */
const ownStems = new Map([
  ['времен', 'врем'],
  ['имен', 'им'],
  ['люд', 'человк'],
  ['ребенк', 'дет'],
  ['ребят', 'дет'],
]);

/** Words that stand in every retrospective, in any form. */
const stopStems = new Set(
  [
    'спринт',
    'команда',
    'проект',
    'решение',
    'задача',
    'карточка',
    'работа',
    'сделать',
    'делать',
    'получиться',
    'получаться',
    'мешать',
    'помешать',
    'попробовать',
    'быть',
    'стать',
    'мочь',
    'нужно',
    'надо',
    'можно',
    'хотеть',
    'хороший',
    'хорошо',
    'плохо',
    'очень',
    'весь',
    'самый',
    'каждый',
    'новый',
    'первый',
    'второй',
    'начать',
    'пройти',
    'прошли',
    'прошел',
    'удаться',
    'удалось',
    'получилось',
    'мешало',
    'попробуем',
    'хватило',
    'хватать',
    'хватает',
    'давать',
    'дать',
    'взять',
    'team',
    'sprint',
    'project',
    'decision',
    'card',
    'work',
    'make',
    'take',
    'need',
    'good',
    'well',
  ].map(stemOf),
);
