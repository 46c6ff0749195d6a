import type { Finding, Fix, FixCommand } from '@kaskad/shared/domain/finding/finding.ts';
import { newId } from '../../sync/new-id.ts';
import { useCascade, useSync } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { showToast } from '../../ui/toast.ts';

/** Ways to carry out a fix, and to say why it would be refused. */
export function useFix(finding: Finding) {
  const store = useCascade();
  const { t } = useText();
  // What is refused depends on rows of every kind.
  useSync(({ revision }) => revision);

  /** Ids that the domain cannot draw, and the reason in the language of the person. */
  function ready({ name, args }: FixCommand, { cardId }: Fix): FixCommand {
    if (name === 'card.link') return { name, args: { ...args, linkId: newId() } };
    if (name !== 'card.cancel') return { name, args };
    const other = finding.cardIds.find((id) => id !== cardId);
    const title = other === undefined ? undefined : store.view().card.get(other)?.title;
    const reason =
      title === undefined ? t('finding.cancelReasonBare') : t('finding.cancelReason', { title });
    return { name, args: { ...args, reason } };
  }

  return {
    refused(fix: Fix): string | undefined {
      for (const command of fix.commands) {
        const { name, args } = ready(command, fix);
        const refusal = store.whyNot(name, args);
        if (refusal !== undefined) return refusalText(refusal);
      }
      return undefined;
    },
    carryOut(fix: Fix): void {
      let count = 0;
      for (const command of fix.commands) {
        const { name, args } = ready(command, fix);
        const asked = store.dispatch(name, args);
        if (!asked.ok) {
          showToast(refusalText(asked.refusal), { tone: 'missed' });
          return;
        }
        count++;
      }
      const undo = () => {
        for (let step = 0; step < count; step++) store.undo();
      };
      showToast(t('finding.fixed'), {
        tone: 'met',
        action: { label: t('ui.undo'), onSelect: undo },
      });
    },
  };
}
