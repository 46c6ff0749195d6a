import { type Project, projectPhases } from '@kaskad/shared/domain/project/project.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../../ui/menu.tsx';

/** Moves an initiative to another phase or up and down within its own. */
export function MoveMenu({ project, beside }: { project: Project; beside: readonly string[] }) {
  const { t } = useText();
  const label = t('cascade.moveTitle', { title: project.title });
  return (
    <Menu
      label={label}
      align="end"
      trigger={(props) => <IconButton {...props} icon="more" small label={label} />}
    >
      <MoveItems project={project} beside={beside} />
    </Menu>
  );
}

/** Mounted while the menu is open, so that the rules are asked only then. */
function MoveItems({ project, beside }: { project: Project; beside: readonly string[] }) {
  const { t } = useText();
  const { ask, whyNot } = useAsk();
  const at = beside.indexOf(project.id);
  const move = (toPhase: Project['phase'], before: string | null) => {
    const args = { projectId: project.id, toPhase, before };
    return { refused: whyNot('project.move', args), onSelect: () => ask('project.move', args) };
  };
  const stay = move(project.phase, null);
  if (stay.refused !== undefined) {
    return (
      <MenuItem icon="lock" {...stay}>
        {t('cascade.moveTo')}
      </MenuItem>
    );
  }
  return (
    <>
      <MenuGroup label={t('cascade.moveTo')}>
        {projectPhases.map((phase) => (
          <MenuItem key={phase} checked={phase === project.phase} {...move(phase, null)}>
            {t(`cascade.phase.${phase}`)}
          </MenuItem>
        ))}
      </MenuGroup>
      {beside.length > 1 && <MenuSeparator />}
      {at > 0 && (
        <MenuItem icon="chevron-up" {...move(project.phase, beside[at - 1] ?? null)}>
          {t('cascade.moveUp')}
        </MenuItem>
      )}
      {at >= 0 && at < beside.length - 1 && (
        <MenuItem icon="chevron-down" {...move(project.phase, beside[at + 2] ?? null)}>
          {t('cascade.moveDown')}
        </MenuItem>
      )}
    </>
  );
}
