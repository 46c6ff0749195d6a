/** All that reads the words of targets, in a file of its own: it comes when there are words to read. */

import { renderKpi } from '@kaskad/shared/domain/kpi-phrase/canonical/render.ts';
import { readKpi } from '@kaskad/shared/domain/kpi-phrase/kpi-phrase.ts';

export const read = readKpi;
export const inWords = renderKpi;
