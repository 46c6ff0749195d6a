import type { Organisation } from '@kaskad/shared/domain/organisation/organisation.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toast.ts';
import styles from './organisation-screen.module.css';
import type { RegisterRow } from './register.ts';
import { useStaffOnly } from './use-staff-only.ts';

/** One entry: what people call it, its whole title and address, the events that name it. */
export function OrganisationRow({
  row,
  onEdit,
}: {
  row: RegisterRow;
  onEdit: (organisation: Organisation) => void;
}) {
  const { t } = useText();
  const { organisation, name, held, helped } = row;
  const { title, address, kind, archivedAt } = organisation;
  const mayEdit = useStaffOnly() === undefined;
  const events = [
    held > 0 && t('organisation.held', { n: held }),
    helped > 0 && t('organisation.helped', { n: helped }),
  ].filter(Boolean);
  return (
    <tr data-archived={archivedAt === null ? undefined : true}>
      <th scope="row">
        <span className={styles['words']}>
          <span>{name}</span>
          {title !== name && <span className={styles['under']}>{title}</span>}
          {address !== null && <span className={styles['under']}>{address}</span>}
        </span>
      </th>
      <td>
        {t(`organisationKind.${kind}`)}
        {archivedAt !== null && (
          <>
            {' '}
            <Chip icon="lock">{t('organisation.archived')}</Chip>
          </>
        )}
      </td>
      <td>{events.join(', ')}</td>
      <td className={styles['menu']}>
        {mayEdit && <RowMenu organisation={organisation} name={name} onEdit={onEdit} />}
      </td>
    </tr>
  );
}

function RowMenu({
  organisation,
  name,
  onEdit,
}: {
  organisation: Organisation;
  name: string;
  onEdit: (organisation: Organisation) => void;
}) {
  const { t } = useText();
  const { ask } = useAsk();
  const label = t('organisation.actionsOf', { title: name });
  const organisationId = organisation.id;
  return (
    <Menu
      label={label}
      align="end"
      trigger={(trigger) => <IconButton {...trigger} icon="more" small label={label} />}
    >
      <MenuItem icon="edit" onSelect={() => onEdit(organisation)}>
        {t('organisation.edit')}
      </MenuItem>
      {organisation.archivedAt === null ? (
        <MenuItem
          icon="remove"
          onSelect={() => {
            if (ask('organisation.archive', { organisationId }))
              showToast(t('organisation.archivedDone', { title: name }));
          }}
        >
          {t('organisation.archive')}
        </MenuItem>
      ) : (
        <MenuItem
          icon="undo"
          onSelect={() => {
            if (ask('organisation.restore', { organisationId }))
              showToast(t('organisation.restoredDone', { title: name }));
          }}
        >
          {t('organisation.restore')}
        </MenuItem>
      )}
    </Menu>
  );
}
