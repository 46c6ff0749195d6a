import { account } from './en/account.ts';
import { board } from './en/board.ts';
import { card } from './en/card.ts';
import { cascade } from './en/cascade.ts';
import { director } from './en/director.ts';
import { frame } from './en/frame.ts';
import { goal } from './en/goal.ts';
import { history } from './en/history.ts';
import { passport } from './en/passport.ts';
import { people } from './en/people.ts';
import { period } from './en/period.ts';
import { plan } from './en/plan.ts';
import { refusal } from './en/refusal.ts';
import { retro } from './en/retro.ts';
import { run } from './en/run.ts';
import { search } from './en/search.ts';
import { sprintPlan } from './en/sprint-plan.ts';
import { status } from './en/status.ts';
import { ui } from './en/ui.ts';
import { vocabulary } from './en/vocabulary.ts';
import type { Translation } from './message.ts';
import type { ru } from './ru.ts';

export const en: Translation<typeof ru> = {
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
};
