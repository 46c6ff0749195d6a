import { account } from './account.ts';
import { board } from './board.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { refusal } from './refusal.ts';
import { run } from './run.ts';
import { search } from './search.ts';
import { status } from './status.ts';
import { ui } from './ui.ts';
import { vocabulary } from './vocabulary.ts';

/** What the first screens say: it comes with the program. */
export const first = {
  ...ui,
  ...frame,
  ...status,
  ...account,
  ...vocabulary,
  ...refusal,
  ...search,
  ...history,
  ...board,
  ...run,
} as const;
