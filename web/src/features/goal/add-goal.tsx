import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { childOf, useGoalRoom } from './goal-room.ts';

/** Begins a tree: a goal of the programme or of the project. */
export function AddGoal() {
  const { t } = useText();
  const { projectId, edit } = useGoalRoom();
  const { whyNot } = useAsk();
  const child = childOf(null, projectId);
  const probe = { goalId: unused, parentId: null, title: '?', ...child };
  return (
    <Button
      icon="plus"
      refused={whyNot('goal.add', probe)}
      onClick={() => edit({ kind: 'add', parent: null })}
    >
      {t(projectId === null ? 'goal.addProgramme' : 'goal.addProject')}
    </Button>
  );
}

/** Stands in questions about a right; it is never sent. */
const unused = '00000000-0000-7000-8000-000000000000';
