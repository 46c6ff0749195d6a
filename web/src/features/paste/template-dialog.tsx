import { takesCards } from '@kaskad/shared/domain/sprint/cards.ts';
import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import type { Template } from '@kaskad/shared/domain/template/template.ts';
import { useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useCascade, useRow, useView } from '../../sync/use-cascade.ts';
import { useRights } from '../../sync/use-team.ts';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast.ts';
import styles from './template.module.css';
import { TemplateEdit } from './template-edit.tsx';
import { TemplateFacts } from './template-facts.tsx';

interface Props {
  projectId: string;
  /** The column the card goes to; without one it goes among the ideas, or into the first column. */
  to: string | null;
  onClose: () => void;
}

/** The templates of the centre: one press adds an event after one of them; the list can be put in order here. */
export function TemplateDialog(props: Props) {
  const { t } = useText();
  const project = useRow('project', props.projectId);
  const { team } = useRights(props.projectId);
  if (project === undefined) return null;
  return (
    <PeriodContext value={periodWords(project.mode)}>
      {team ? (
        <Templates {...props} />
      ) : (
        <Dialog open title={t('line.templates')} onClose={props.onClose}>
          <p>{t('line.planOnlyLook')}</p>
        </Dialog>
      )}
    </PeriodContext>
  );
}

function Templates({ projectId, to, onClose }: Props) {
  const { t, refusal } = useText();
  const store = useCascade();
  const [wanted, setWanted] = useState('');
  const [isEditing, setEditing] = useState(false);
  const templates = useView(['template'], [], (view) =>
    [...view.template.values()].sort((a, b) => a.title.localeCompare(b.title, 'ru')),
  );
  const place = useView(['sprint', 'project', 'column'], [projectId, to], (view) => {
    const column = to === null ? undefined : view.column.get(to);
    const periods = [...view.sprint.where('projectId', projectId)].filter(takesCards);
    const last = periods.sort((a, b) => a.number - b.number).at(-1);
    const isGated = view.project.get(projectId)?.mode === 'sprints';
    const isIdea = isGated && (column === undefined || last === undefined);
    return { columnId: column?.id, sprintId: isIdea ? null : (last?.id ?? null), isIdea };
  });
  const mayEdit =
    store.whyNot('template.edit', { templateId: templates[0]?.id ?? newId() })?.code !==
    'forbidden';
  const shown = templates.filter(({ title }) => fits(title, wanted));

  const add = ({ id: templateId, title }: Template) => {
    const { columnId, sprintId, isIdea } = place;
    const args = { cardId: newId(), projectId, templateId, title, sprintId };
    const asked = store.dispatch('card.add-from-template', {
      ...args,
      ...(columnId !== undefined && !isIdea && { columnId }),
    });
    if (!asked.ok) return showToast(refusal(asked.refusal), { tone: 'gate' });
    showToast(t('line.addedFromTemplate', { title }), { tone: 'met' });
    return onClose();
  };

  return (
    <Dialog
      open
      title={t('line.templates')}
      lead={t('line.templatesLead')}
      onClose={onClose}
      footer={
        templates.length > 0 && mayEdit ? (
          <Button
            look="quiet"
            icon={isEditing ? 'check' : 'edit'}
            onClick={() => setEditing(!isEditing)}
          >
            {t(isEditing ? 'line.doneEditing' : 'line.editTemplates')}
          </Button>
        ) : undefined
      }
    >
      {templates.length === 0 ? (
        <EmptyState title={t('line.noTemplates')} quiet>
          <p>{t('line.noTemplatesHint')}</p>
        </EmptyState>
      ) : (
        <>
          {templates.length > 7 && (
            <TextField label={t('line.findTemplate')} value={wanted} onValue={setWanted} />
          )}
          {place.isIdea && <p className={styles['note']}>{t('line.templatesIdea')}</p>}
          {shown.length === 0 && <p className={styles['note']}>{t('line.noSuchTemplate')}</p>}
          <ul className={styles['list']}>
            {shown.map((template) => (
              <li key={template.id} className={styles['template']}>
                {isEditing ? (
                  <TemplateEdit template={template} />
                ) : (
                  <button type="button" className={styles['choice']} onClick={() => add(template)}>
                    <span className={styles['title']}>{template.title}</span>
                    <TemplateFacts body={template.body} />
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function fits(title: string, wanted: string): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll('ё', 'е').trim();
  return plain(title).includes(plain(wanted));
}
