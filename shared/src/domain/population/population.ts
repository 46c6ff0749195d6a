import { z } from 'zod';
import { line, moment, uuid } from '../fields.ts';

/** A category of people or institutions whose yearly headcounts shares are taken of, such as «руководители ОУ». */
export const populationSchema = z.strictObject({
  id: uuid,
  title: line(200),
  archivedAt: moment.nullable(),
});
export type Population = z.infer<typeof populationSchema>;
