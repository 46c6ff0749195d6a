import { isLead, isOnTeam } from '@kaskad/shared/domain/member/member.ts';
import { notesOf } from '@kaskad/shared/domain/retro/notes.ts';
import { decisionsOf, type Retro, retroTexts } from '@kaskad/shared/domain/retro/retro.ts';
import { decisionsToJudge, verdictOn } from '@kaskad/shared/domain/retro/verdicts.ts';
import { isGated } from '@kaskad/shared/domain/sprint/period.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { createContext, useContext } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { type RetroColumn, retroColumns } from '../../text/retro-columns.ts';
import { type Step, stepOf } from './steps.ts';

/** What every part of the room knows of it. */
export interface Room {
  readonly sprint: Sprint;
  readonly retro: Retro;
  readonly step: Step;
  /** From the notes straight to the talk, as a school year is looked back on. */
  readonly short: boolean;
  /** The votes may be left out: only a sprint's retrospective goes through all steps. */
  readonly skips: boolean;
  /** Notes written, seen or not. */
  readonly notes: number;
  /** Earlier decisions without a verdict. */
  readonly unjudged: number;
  /** The talk has come to where decisions are made, or was written down without notes. */
  readonly deciding: boolean;
  readonly columns: readonly RetroColumn[];
  readonly lead: boolean;
  readonly team: boolean;
  /** It can be written in: the person is on the team and nothing is signed. */
  readonly open: boolean;
  /** The words of all notes can be read. */
  readonly shown: boolean;
}

export const RoomContext = createContext<Room | null>(null);

/** Throws outside of a room. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === null) throw new Error('no retrospective around this part');
  return room;
}

export function useNewRoom(sprint: Sprint, retro: Retro): Room {
  const { personId } = useCascade();
  const { id, projectId } = sprint;
  const rights = useView(['member', 'projectMember'], [projectId, personId], (view) => ({
    lead: isLead(view, projectId, personId),
    team: isOnTeam(view, projectId, personId),
  }));
  const counts = useView(['note', 'decision', 'answer', 'verdict', 'sprint'], [id], (view) => ({
    notes: notesOf(view, id).length,
    decisions: decisionsOf(view, id).length,
    unjudged: decisionsToJudge(view, sprint).filter((one) => !verdictOn(view, one.id, id)).length,
  }));
  const { phase, format } = retro;
  const isAgain = retro.openAgainAt !== null;
  const isSigned = sprint.retroSignedAt !== null && !isAgain;
  const isWritten = retroTexts.some((field) => retro[field] !== null);
  return {
    sprint,
    retro,
    ...rights,
    notes: counts.notes,
    unjudged: counts.unjudged,
    deciding: phase === 'discussing' || isSigned || isWritten || counts.decisions > 0,
    step: stepOf({ isSigned, phase, ...counts }),
    short: format === 'repeat-change-drop',
    skips: !isGated(sprint),
    columns: retroColumns[format],
    open: rights.team && !isSigned && (sprint.status === 'review' || isAgain),
    shown: phase !== 'writing',
  };
}
