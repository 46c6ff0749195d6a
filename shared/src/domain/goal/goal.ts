import { z } from 'zod';
import { line, rank, uuid } from '../fields.ts';

/** Levels of the goal tree, from the programme down to a project's objectives (задачи). */
export const goalLevels = ['programme', 'strategic', 'project', 'objective'] as const;
export type GoalLevel = (typeof goalLevels)[number];

export const goalSchema = z.strictObject({
  id: uuid,
  parentId: uuid.nullable(),
  /** Null for goals of the programme and its strategic projects. */
  projectId: uuid.nullable(),
  level: z.enum(goalLevels),
  title: line(600),
  rank,
});
export type Goal = z.infer<typeof goalSchema>;
