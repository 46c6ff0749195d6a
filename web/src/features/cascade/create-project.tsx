import { mayHold, roleOf } from '@kaskad/shared/domain/member/member.ts';
import {
  type ProjectMode,
  type ProjectPhase,
  projectModes,
  projectPhases,
} from '@kaskad/shared/domain/project/project.ts';
import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { newId } from '../../sync/new-id.ts';
import { usePeople } from '../../sync/people.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './create-project.module.css';
import { ModeChoice } from './mode-choice.tsx';

/** Brings in a project: by staff as an idea of their own, by a director at any phase and with any lead. */
export function CreateProject({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { cascadeId, personId } = useCascade();
  const { ask } = useAsk();
  const [, navigate] = useLocation();
  const isDirector = useView(
    ['member'],
    [personId],
    (view) => roleOf(view, personId) === 'director',
  );
  const [title, setTitle] = useState('');
  const [mode, setMode] = useState<ProjectMode>('sprints');
  const [count, setCount] = useState('5');
  const [phase, setPhase] = useState<ProjectPhase>('idea');
  const [leadId, setLeadId] = useState('');
  const leads = useLeads();
  const counted = mode !== 'cyclogram';
  const wrongCount =
    counted && !/^([1-9]|[1-4]\d|5[0-2])$/.test(count.trim()) ? t('cascade.countWrong') : undefined;
  const missing = title.trim() === '' ? t('cascade.titleMissing') : wrongCount;

  const create = () => {
    if (missing !== undefined) return;
    const projectId = newId();
    const chosen = isDirector && leadId !== '' ? leadId : null;
    const args = { projectId, title, mode, phase, before: null, leadId: chosen };
    const plannedSprints = counted ? { plannedSprints: Number(count) } : {};
    if (!ask('project.create', { ...args, ...plannedSprints })) return;
    onClose();
    navigate(`/c/${cascadeId}/p/${projectId}`);
  };
  return (
    <Dialog
      open
      keep
      title={t('cascade.createTitle')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={missing} onClick={create}>
            {t('cascade.createDo')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label={t('cascade.projectTitle')}
          value={title}
          onValue={setTitle}
          maxLength={300}
          onKeyDown={(event) => event.key === 'Enter' && create()}
        />
        <ModeChoice value={mode} onValue={setMode} options={projectModes} />
        {counted && (
          <PeriodContext value={periodWords(mode)}>
            <CountField value={count} error={wrongCount} onValue={setCount} />
          </PeriodContext>
        )}
        {isDirector ? (
          <div className={styles['pair']}>
            <Select
              label={t('cascade.by.phase')}
              value={phase}
              onValue={setPhase}
              options={projectPhases.map((value) => ({
                value,
                label: t(`cascade.phase.${value}`),
              }))}
            />
            <Select
              label={t('cascade.by.lead')}
              value={leadId}
              onValue={setLeadId}
              options={[{ value: '', label: t('cascade.leadLater') }, ...leads]}
            />
          </div>
        ) : (
          <p className={styles['note']}>{t('cascade.ownIdea')}</p>
        )}
      </div>
    </Dialog>
  );
}

/** How many sprints or checkpoints there will be, in the words of the mode around it. */
function CountField({
  value,
  error,
  onValue,
}: {
  value: string;
  error: string | undefined;
  onValue: (value: string) => void;
}) {
  const { t } = useText();
  return (
    <TextField
      label={t('cascade.sprintCount')}
      hint={t('cascade.sprintCountHint')}
      error={error}
      inputMode="numeric"
      maxLength={2}
      value={value}
      onValue={onValue}
    />
  );
}

/** Active people who may lead a project, by name. */
function useLeads() {
  const { language } = useText();
  const people = usePeople();
  const ids = useView(['member'], [], (view) =>
    [...view.member.values()]
      .filter(({ id }) => roleOf(view, id) !== undefined && mayHold(view, id, 'lead'))
      .map(({ id }) => id),
  );
  return ids
    .map((value) => ({ value, label: people.get(value)?.name ?? '' }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
