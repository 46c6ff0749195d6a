import { first } from './ru/first.ts';
import { later } from './ru/later.ts';

/** Every Russian text of the product: it decides which keys and variables exist. */
export const ru = { ...first, ...later } as const;
