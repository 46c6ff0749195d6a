import { first } from './en/first.ts';
import { later } from './en/later.ts';
import type { Dictionary } from './language.ts';

export const en: Dictionary = { ...first, ...later };
