import type { Translation } from '../message.ts';
import type { first as russian } from '../ru/first.ts';
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

/** What the first screens say. */
export const first: Translation<typeof russian> = {
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
};
