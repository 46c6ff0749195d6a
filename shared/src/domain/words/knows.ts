import { numeralWord } from './numerals.ts';
import { timeWord } from './time-words.ts';

const small = new Set(
  (
    'а без бы в во для до за и из или их к как ко ли на над не ни но о об от по под при про раз раза разам разов ' +
    'с со то у уже что далее каждый каждая каждое каждого каждую каждом каждые менее более реже чаще позднее ' +
    'период течение начиная срок учебный учебного учебном году'
  ).split(' '),
);

/** Words that are whole whatever stands beside them: of time, of numbers, and the small ones. */
export function knowsWord(text: string): boolean {
  return small.has(text) || timeWord(text) !== undefined || numeralWord(text) !== undefined;
}
