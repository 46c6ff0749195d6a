import type { LinkPurpose } from '@kaskad/shared/contract/account.ts';
import { type Member, organisationRoles } from '@kaskad/shared/domain/member/member.ts';
import { issueLink } from '../../sync/access.ts';
import { problemFrom } from '../../sync/http.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { problemText } from '../../text/problem-text.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toast.ts';
import type { Handed } from './people-screen.tsx';

type Props = {
  member: Member;
  name: string;
  onLink: (handed: Handed) => void;
};

/** What a director can do for a member. */
export function PersonMenu(props: Props) {
  const { t } = useText();
  const label = t('people.menu', { name: props.name });
  return (
    <Menu
      label={label}
      align="end"
      trigger={(trigger) => <IconButton {...trigger} icon="more" small label={label} />}
    >
      <Items {...props} />
    </Menu>
  );
}

/** Mounted while the menu is open, so that the rules are asked only then. */
function Items({ member, name, onLink }: Props) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { ask, whyNot } = useAsk();
  const personId = member.id;
  const hand = async (purpose: LinkPurpose) => {
    try {
      onLink({ name, issued: await issueLink(cascadeId, personId, purpose) });
    } catch (error) {
      showToast(problemText(problemFrom(error)), { tone: 'missed' });
    }
  };
  if (member.deactivatedAt !== null) {
    return (
      <MenuItem
        icon="undo"
        refused={whyNot('member.reactivate', { personId })}
        onSelect={() => ask('member.reactivate', { personId })}
      >
        {t('people.reactivate')}
      </MenuItem>
    );
  }
  return (
    <>
      <MenuGroup label={t('people.roleInOrganisation')}>
        {organisationRoles.map((role) => (
          <MenuItem
            key={role}
            checked={role === member.role}
            note={t(`people.roleHint.${role}`)}
            refused={
              role === member.role ? undefined : whyNot('member.change-role', { personId, role })
            }
            onSelect={() => role !== member.role && ask('member.change-role', { personId, role })}
          >
            {t(`organisationRole.${role}`)}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuSeparator />
      <MenuItem icon="link" onSelect={() => void hand('sign-in')}>
        {t('people.linkSignIn')}
      </MenuItem>
      <MenuItem icon="link" onSelect={() => void hand('invitation')}>
        {t('people.linkInvitation')}
      </MenuItem>
      <MenuItem icon="lock" onSelect={() => void hand('reset')}>
        {t('people.linkReset')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon="sign-out"
        danger
        refused={whyNot('member.deactivate', { personId })}
        onSelect={() => ask('member.deactivate', { personId })}
      >
        {t('people.deactivate')}
      </MenuItem>
    </>
  );
}
