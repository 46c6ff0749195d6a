import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { usePeople } from '../../sync/people.ts';
import { useText } from '../../text/use-text.ts';
import { Chip } from '../../ui/chip.tsx';

/** Who signed the retrospective and when. */
export function SignedLine({ sprint }: { sprint: Sprint }) {
  const { t, date } = useText();
  const people = usePeople();
  const { retroSignedAt, retroSignedBy } = sprint;
  if (retroSignedAt === null) return null;
  const name = retroSignedBy === null ? undefined : people.get(retroSignedBy)?.name;
  return (
    <div>
      <Chip tone="met">
        {t('plan.retroSigned', {
          name: name ?? t('projectRole.lead'),
          moment: date.moment(retroSignedAt),
        })}
      </Chip>
    </div>
  );
}
