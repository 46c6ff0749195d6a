/** The verbs over KPIs, what they are measured by and whose headcounts they are shares of. */

import { addKpi } from './kpi/add-kpi.ts';
import { addMeasurement } from './kpi/add-measurement.ts';
import { addMeasurementFile } from './kpi/add-measurement-file.ts';
import { confirmMeasurement } from './kpi/confirm-measurement.ts';
import { correctMeasurement } from './kpi/correct-measurement.ts';
import { editKpi } from './kpi/edit-kpi.ts';
import { editMeasurement } from './kpi/edit-measurement.ts';
import { lockPeriod } from './kpi/lock-period.ts';
import { lockPeriods } from './kpi/lock-periods.ts';
import { promiseContribution } from './kpi/promise-contribution.ts';
import { removeKpi } from './kpi/remove-kpi.ts';
import { restoreMeasurement } from './kpi/restore-measurement.ts';
import { unwaiveContribution } from './kpi/unwaive-contribution.ts';
import { waiveContribution } from './kpi/waive-contribution.ts';
import { withdrawMeasurement } from './kpi/withdraw-measurement.ts';
import { addPopulation } from './population/add-population.ts';
import { archivePopulation } from './population/archive-population.ts';
import { editPopulation } from './population/edit-population.ts';
import { removeHeadcount } from './population/remove-headcount.ts';
import { restorePopulation } from './population/restore-population.ts';
import { setHeadcount } from './population/set-headcount.ts';

export const kpiCommands = [
  addKpi,
  editKpi,
  removeKpi,
  addPopulation,
  editPopulation,
  archivePopulation,
  restorePopulation,
  setHeadcount,
  removeHeadcount,
  addMeasurement,
  editMeasurement,
  confirmMeasurement,
  correctMeasurement,
  withdrawMeasurement,
  restoreMeasurement,
  addMeasurementFile,
  promiseContribution,
  waiveContribution,
  unwaiveContribution,
  lockPeriod,
  lockPeriods,
] as const;
