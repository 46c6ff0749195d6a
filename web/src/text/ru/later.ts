import { calendar } from './calendar.ts';
import { card } from './card.ts';
import { cascade } from './cascade.ts';
import { chart } from './chart.ts';
import { comment } from './comment.ts';
import { direction } from './direction.ts';
import { directionRefusal } from './direction-refusal.ts';
import { director } from './director.ts';
import { event } from './event.ts';
import { evidence } from './evidence.ts';
import { finding } from './finding.ts';
import { goal } from './goal.ts';
import { keys } from './keys.ts';
import { kpi } from './kpi.ts';
import { kpiRefusal } from './kpi-refusal.ts';
import { kpiRoom } from './kpi-room.ts';
import { line } from './line.ts';
import { matrix } from './matrix.ts';
import { overview } from './overview.ts';
import { passport } from './passport.ts';
import { people } from './people.ts';
import { period } from './period.ts';
import { plan } from './plan.ts';
import { reading } from './reading.ts';
import { retro } from './retro.ts';
import { series } from './series.ts';
import { sprintPlan } from './sprint-plan.ts';

/** What all other screens say: it comes with the first of them. */
export const later = {
  ...calendar,
  ...card,
  ...comment,
  ...direction,
  ...directionRefusal,
  ...cascade,
  ...chart,
  ...event,
  ...evidence,
  ...finding,
  ...goal,
  ...keys,
  ...kpi,
  ...kpiRoom,
  ...kpiRefusal,
  ...line,
  ...matrix,
  ...overview,
  ...passport,
  ...people,
  ...period,
  ...plan,
  ...reading,
  ...retro,
  ...series,
  ...sprintPlan,
  ...director,
} as const;
