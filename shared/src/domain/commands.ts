/** The verbs of the product, a line each: its table of contents. */

import { moveCard } from './card/move-card.ts';
import { foundCascade } from './cascade/found-cascade.ts';
import { addMember } from './member/add-member.ts';
import { deactivateMember } from './member/deactivate-member.ts';
import { addProjectMember } from './project/add-member.ts';
import { createProject } from './project/create-project.ts';
export const commands = [
  foundCascade,
  addMember,
  deactivateMember,
  createProject,
  addProjectMember,
  moveCard,
] as const;

export type CommandName = (typeof commands)[number]['name'];
