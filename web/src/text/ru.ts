import { account } from './ru/account.ts';
import { frame } from './ru/frame.ts';
import { refusal } from './ru/refusal.ts';
import { ui } from './ru/ui.ts';
import { vocabulary } from './ru/vocabulary.ts';

/** Every Russian text of the product: it decides which keys and variables exist. */
export const ru = { ...ui, ...frame, ...account, ...vocabulary, ...refusal } as const;
