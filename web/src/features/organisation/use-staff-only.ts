import { roleOf } from '@kaskad/shared/domain/member/member.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';

/** Why this person cannot change the register; undefined for staff and directors. */
export function useStaffOnly(): string | undefined {
  const { t } = useText();
  const { personId } = useCascade();
  const role = useView(['member'], [personId], (view) => roleOf(view, personId));
  return role === 'director' || role === 'staff' ? undefined : t('organisation.staffOnly');
}
