/** The verbs a board needs before anything else is opened; a page knows them from its first moment, the others later. */

import { addCard } from './card/add-card.ts';
import { addCards } from './card/add-cards.ts';
import { assignPerson } from './card/assign-person.ts';
import { blockCard } from './card/block-card.ts';
import { cancelCard } from './card/cancel-card.ts';
import { duplicateCard } from './card/duplicate-card.ts';
import { editCard } from './card/edit-card.ts';
import { labelCard } from './card/label-card.ts';
import { linkCard } from './card/link-card.ts';
import { moveCard } from './card/move-card.ts';
import { putInSprint } from './card/put-in-sprint.ts';
import { restoreCard } from './card/restore-card.ts';
import { returnToIdea } from './card/return-to-idea.ts';
import { unassignPerson } from './card/unassign-person.ts';
import { unblockCard } from './card/unblock-card.ts';
import { unlabelCard } from './card/unlabel-card.ts';
import { unlinkCard } from './card/unlink-card.ts';
import { setClock } from './cascade/set-clock.ts';
import { promiseContribution } from './kpi/promise-contribution.ts';

export const firstCommands = [
  setClock,
  addCard,
  addCards,
  duplicateCard,
  editCard,
  moveCard,
  putInSprint,
  returnToIdea,
  assignPerson,
  unassignPerson,
  labelCard,
  unlabelCard,
  linkCard,
  unlinkCard,
  promiseContribution,
  cancelCard,
  restoreCard,
  blockCard,
  unblockCard,
] as const;
