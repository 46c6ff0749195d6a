import { useText } from '../../text/use-text.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';

/** Asks a director why a gate is opened although its rule is not met. */
export function OverrideDialog({
  passed,
  consequence,
  onReason,
  onClose,
}: {
  /** The sentence of the rule that is passed over. */
  passed: string;
  /** What happens besides. */
  consequence: string | undefined;
  /** False keeps the dialog and the text. */
  onReason: (reason: string) => boolean;
  onClose: () => void;
}) {
  const { t } = useText();
  return (
    <ReasonDialog
      title={t('plan.override')}
      lead={[passed, consequence, t('plan.overrideLead')].filter(Boolean).join(' ')}
      label={t('plan.overrideReason')}
      action={t('plan.overrideDo')}
      onReason={onReason}
      onClose={onClose}
    />
  );
}
