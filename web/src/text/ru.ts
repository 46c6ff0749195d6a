import { account } from './ru/account.ts';
import { board } from './ru/board.ts';
import { card } from './ru/card.ts';
import { cascade } from './ru/cascade.ts';
import { director } from './ru/director.ts';
import { frame } from './ru/frame.ts';
import { goal } from './ru/goal.ts';
import { history } from './ru/history.ts';
import { passport } from './ru/passport.ts';
import { people } from './ru/people.ts';
import { period } from './ru/period.ts';
import { plan } from './ru/plan.ts';
import { refusal } from './ru/refusal.ts';
import { retro } from './ru/retro.ts';
import { run } from './ru/run.ts';
import { search } from './ru/search.ts';
import { sprintPlan } from './ru/sprint-plan.ts';
import { status } from './ru/status.ts';
import { ui } from './ru/ui.ts';
import { vocabulary } from './ru/vocabulary.ts';

/** Every Russian text of the product: it decides which keys and variables exist. */
export const ru = {
  ...ui,
  ...frame,
  ...status,
  ...account,
  ...vocabulary,
  ...refusal,
  ...search,
  ...history,
  ...card,
  ...board,
  ...run,
  ...cascade,
  ...goal,
  ...passport,
  ...people,
  ...period,
  ...plan,
  ...retro,
  ...sprintPlan,
  ...director,
} as const;
