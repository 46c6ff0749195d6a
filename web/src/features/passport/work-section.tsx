import {
  evidenceRules,
  type Project,
  projectModes,
  projectVisibilities,
} from '@kaskad/shared/domain/project/project.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { CheckpointCount } from './checkpoint-count.tsx';
import { ChoiceList } from './choice-list.tsx';
import styles from './passport-screen.module.css';

/** How the project runs and who sees it. */
export function WorkSection({ project }: { project: Project }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const projectId = project.id;
  return (
    <section id="work" className={styles['section']} aria-labelledby="work-title">
      <h2 id="work-title" className={styles['title']}>
        {t('passport.part.work')}
      </h2>
      <ChoiceList
        legend={t('passport.mode')}
        value={project.mode}
        onValue={(mode) => ask('project.set-mode', { projectId, mode })}
        options={projectModes.map((mode) => ({
          value: mode,
          label: t(`projectMode.${mode}`),
          hint: t(`cascade.modeHint.${mode}`),
          refused: whyNot('project.set-mode', { projectId, mode }),
        }))}
      />
      {project.mode === 'cohort' && <CheckpointCount project={project} />}
      <ChoiceList
        legend={t('passport.visibility')}
        value={project.visibility}
        onValue={(visibility) => ask('project.edit', { projectId, visibility })}
        options={projectVisibilities.map((visibility) => ({
          value: visibility,
          label: t(`passport.visibility.${visibility}`),
          hint: t(`passport.visibilityHint.${visibility}`),
          refused: whyNot('project.edit', { projectId, visibility }),
        }))}
      />
      <ChoiceList
        legend={t('evidence.rule')}
        value={project.evidenceRule}
        onValue={(evidenceRule) => ask('project.edit', { projectId, evidenceRule })}
        options={evidenceRules.map((evidenceRule) => ({
          value: evidenceRule,
          label: t(`evidence.rule.${evidenceRule}`),
          hint: t(`evidence.ruleHint.${evidenceRule}`),
          refused: whyNot('project.edit', { projectId, evidenceRule }),
        }))}
      />
    </section>
  );
}
