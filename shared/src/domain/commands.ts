/** The verbs of the product, a line each: its table of contents. */

import { addColumn } from './board/add-column.ts';
import { editColumn } from './board/edit-column.ts';
import { moveColumn } from './board/move-column.ts';
import { removeColumn } from './board/remove-column.ts';
import { addCard } from './card/add-card.ts';
import { addCards } from './card/add-cards.ts';
import { addFromTemplate } from './card/add-from-template.ts';
import { addItem } from './card/add-item.ts';
import { assignPerson } from './card/assign-person.ts';
import { blockCard } from './card/block-card.ts';
import { cancelCard } from './card/cancel-card.ts';
import { describeCard } from './card/describe-card.ts';
import { duplicateCard } from './card/duplicate-card.ts';
import { editCard } from './card/edit-card.ts';
import { editItem } from './card/edit-item.ts';
import { labelCard } from './card/label-card.ts';
import { linkCard } from './card/link-card.ts';
import { markLoss } from './card/mark-loss.ts';
import { moveCard } from './card/move-card.ts';
import { putInSprint } from './card/put-in-sprint.ts';
import { removeItem } from './card/remove-item.ts';
import { repeatCard } from './card/repeat-card.ts';
import { restoreCard } from './card/restore-card.ts';
import { returnToIdea } from './card/return-to-idea.ts';
import { scheduleCard } from './card/schedule-card.ts';
import { setHeartbeat } from './card/set-heartbeat.ts';
import { shareCard } from './card/share-card.ts';
import { unassignPerson } from './card/unassign-person.ts';
import { unblockCard } from './card/unblock-card.ts';
import { unlabelCard } from './card/unlabel-card.ts';
import { unlinkCard } from './card/unlink-card.ts';
import { unshareCard } from './card/unshare-card.ts';
import { weighCard } from './card/weigh-card.ts';
import { editCascade } from './cascade/edit-cascade.ts';
import { foundCascade } from './cascade/found-cascade.ts';
import { setClock } from './cascade/set-clock.ts';
import { addComment } from './comment/add-comment.ts';
import { editComment } from './comment/edit-comment.ts';
import { removeComment } from './comment/remove-comment.ts';
import { seeComment } from './comment/see-comment.ts';
import { addDirection } from './direction/add-direction.ts';
import { editDirection } from './direction/edit-direction.ts';
import { restoreDirection } from './direction/restore-direction.ts';
import { retireDirection } from './direction/retire-direction.ts';
import { addFile } from './event/add-file.ts';
import { addLink } from './event/add-link.ts';
import { editEvent } from './event/edit-event.ts';
import { excuseEvidence } from './event/excuse-evidence.ts';
import { removeEvidence } from './event/remove-evidence.ts';
import { renameEvidence } from './event/rename-evidence.ts';
import { restoreEvidence } from './event/restore-evidence.ts';
import { acceptFinding } from './finding/accept-finding.ts';
import { withdrawFinding } from './finding/withdraw-finding.ts';
import { addGoal } from './goal/add-goal.ts';
import { editGoal } from './goal/edit-goal.ts';
import { linkCards } from './goal/link-cards.ts';
import { moveGoal } from './goal/move-goal.ts';
import { removeGoal } from './goal/remove-goal.ts';
import { unlinkCards } from './goal/unlink-cards.ts';
import { kpiCommands } from './kpi-commands.ts';
import { addLabel } from './label/add-label.ts';
import { editLabel } from './label/edit-label.ts';
import { removeLabel } from './label/remove-label.ts';
import { addMember } from './member/add-member.ts';
import { changeRole } from './member/change-role.ts';
import { deactivateMember } from './member/deactivate-member.ts';
import { reactivateMember } from './member/reactivate-member.ts';
import { addOccurrence } from './occurrence/add-occurrence.ts';
import { cancelOccurrence } from './occurrence/cancel-occurrence.ts';
import { holdOccurrence } from './occurrence/hold-occurrence.ts';
import { moveOccurrence } from './occurrence/move-occurrence.ts';
import { removeOccurrence } from './occurrence/remove-occurrence.ts';
import { restoreOccurrence } from './occurrence/restore-occurrence.ts';
import { addOrganisation } from './organisation/add-organisation.ts';
import { archiveOrganisation } from './organisation/archive-organisation.ts';
import { editOrganisation } from './organisation/edit-organisation.ts';
import { restoreOrganisation } from './organisation/restore-organisation.ts';
import { addProjectMember } from './project/add-project-member.ts';
import { changeProjectMember } from './project/change-project-member.ts';
import { continueDirection } from './project/continue-direction.ts';
import { createProject } from './project/create-project.ts';
import { editProject } from './project/edit-project.ts';
import { fillArtefact } from './project/fill-artefact.ts';
import { linkProject } from './project/link-project.ts';
import { moveProject } from './project/move-project.ts';
import { noteLink } from './project/note-link.ts';
import { removeProjectMember } from './project/remove-project-member.ts';
import { serveLink } from './project/serve-link.ts';
import { setMode } from './project/set-mode.ts';
import { setSprintCount } from './project/set-sprint-count.ts';
import { unlinkProject } from './project/unlink-project.ts';
import { writePassport } from './project/write-passport.ts';
import { acknowledgeRetro } from './retro/acknowledge-retro.ts';
import { addDecision } from './retro/add-decision.ts';
import { answerDecision } from './retro/answer-decision.ts';
import { chooseFormat } from './retro/choose-format.ts';
import { editDecision } from './retro/edit-decision.ts';
import { groupNote } from './retro/group-note.ts';
import { joinRetro } from './retro/join-retro.ts';
import { judgeDecision } from './retro/judge-decision.ts';
import { moveNote } from './retro/move-note.ts';
import { removeDecision } from './retro/remove-decision.ts';
import { removeNote } from './retro/remove-note.ts';
import { reopenRetro } from './retro/reopen-retro.ts';
import { signNote } from './retro/sign-note.ts';
import { signRetro } from './retro/sign-retro.ts';
import { timeRetro } from './retro/time-retro.ts';
import { turnRetro } from './retro/turn-retro.ts';
import { unanswerDecision } from './retro/unanswer-decision.ts';
import { voteNote } from './retro/vote-note.ts';
import { writeNote } from './retro/write-note.ts';
import { writeRetro } from './retro/write-retro.ts';
import { addRule } from './rule/add-rule.ts';
import { editRule } from './rule/edit-rule.ts';
import { restoreRule } from './rule/restore-rule.ts';
import { retireRule } from './rule/retire-rule.ts';
import { closeSprint } from './sprint/close-sprint.ts';
import { editOutline } from './sprint/edit-outline.ts';
import { editSprint } from './sprint/edit-sprint.ts';
import { planSprint } from './sprint/plan-sprint.ts';
import { removeExpectation } from './sprint/remove-expectation.ts';
import { resumeSprint } from './sprint/resume-sprint.ts';
import { reviewSprint } from './sprint/review-sprint.ts';
import { rollOver } from './sprint/roll-over.ts';
import { setCapacity } from './sprint/set-capacity.ts';
import { setExpectation } from './sprint/set-expectation.ts';
import { startSprint } from './sprint/start-sprint.ts';
import { addTemplate } from './template/add-template.ts';
import { editTemplate } from './template/edit-template.ts';
import { removeTemplate } from './template/remove-template.ts';

export const commands = [
  foundCascade,
  editCascade,
  setClock,
  addMember,
  changeRole,
  deactivateMember,
  reactivateMember,
  createProject,
  editProject,
  moveProject,
  setMode,
  setSprintCount,
  fillArtefact,
  writePassport,
  addProjectMember,
  changeProjectMember,
  removeProjectMember,
  linkProject,
  unlinkProject,
  continueDirection,
  noteLink,
  serveLink,
  addDirection,
  editDirection,
  retireDirection,
  restoreDirection,
  addColumn,
  editColumn,
  moveColumn,
  removeColumn,
  addLabel,
  editLabel,
  removeLabel,
  addGoal,
  editGoal,
  moveGoal,
  removeGoal,
  linkCards,
  unlinkCards,
  ...kpiCommands,
  addCard,
  addCards,
  addFromTemplate,
  duplicateCard,
  editCard,
  moveCard,
  scheduleCard,
  setHeartbeat,
  putInSprint,
  returnToIdea,
  describeCard,
  assignPerson,
  unassignPerson,
  addItem,
  editItem,
  removeItem,
  labelCard,
  unlabelCard,
  linkCard,
  unlinkCard,
  shareCard,
  unshareCard,
  cancelCard,
  restoreCard,
  blockCard,
  unblockCard,
  weighCard,
  markLoss,
  repeatCard,
  addFile,
  addLink,
  renameEvidence,
  removeEvidence,
  restoreEvidence,
  excuseEvidence,
  editEvent,
  addOrganisation,
  editOrganisation,
  archiveOrganisation,
  restoreOrganisation,
  addOccurrence,
  holdOccurrence,
  cancelOccurrence,
  restoreOccurrence,
  moveOccurrence,
  removeOccurrence,
  planSprint,
  rollOver,
  editSprint,
  startSprint,
  reviewSprint,
  resumeSprint,
  closeSprint,
  editOutline,
  setCapacity,
  setExpectation,
  removeExpectation,
  writeRetro,
  joinRetro,
  chooseFormat,
  turnRetro,
  timeRetro,
  writeNote,
  signNote,
  moveNote,
  groupNote,
  removeNote,
  voteNote,
  judgeDecision,
  signRetro,
  reopenRetro,
  acknowledgeRetro,
  addDecision,
  editDecision,
  removeDecision,
  answerDecision,
  unanswerDecision,
  addRule,
  editRule,
  retireRule,
  restoreRule,
  addComment,
  editComment,
  removeComment,
  seeComment,
  acceptFinding,
  withdrawFinding,
  addTemplate,
  editTemplate,
  removeTemplate,
] as const;

export type CommandName = (typeof commands)[number]['name'];
