import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

/** Takes a headcount away that was told by mistake: shares of that year have no base until there is another. */
export const removeHeadcount = defineCommand({
  name: 'headcount.remove',
  args: z.strictObject({ headcountId: uuid }),
  may: { level: 'staff' },
  run(state, { headcountId }) {
    const headcount = state.headcount.get(headcountId);
    return headcount === undefined ? refuse('not-found') : done([remove('headcount', headcount)]);
  },
  inverse(before, { headcountId }) {
    const was = before.headcount.get(headcountId);
    if (was === undefined) return null;
    const { populationId, year, academic, count, source } = was;
    const args = { headcountId, populationId, year, academic, count, source };
    return { name: 'headcount.set', args };
  },
});
