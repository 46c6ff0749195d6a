import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { CardName } from './card-lines.tsx';
import { type Choice, isDecided } from './closing.ts';
import { ClosingKinds } from './closing-kinds.tsx';
import styles from './closing-row.module.css';

/** One unfinished card: that it is done after all, or what becomes of it and why. */
export function ClosingRow({
  card,
  choice,
  picked,
  onChoice,
  onPick,
  onDone,
}: {
  card: Card;
  choice: Choice;
  picked: boolean;
  onChoice: (choice: Choice) => void;
  onPick: (isPicked: boolean) => void;
  onDone: () => void;
}) {
  const { t } = useText();
  const { title } = card;
  return (
    <li className={styles['row']} data-decided={isDecided(choice) || undefined}>
      <div className={styles['name']}>
        <Checkbox checked={picked} onChecked={onPick}>
          <VisuallyHidden>{t('closing.pick', { title })}</VisuallyHidden>
        </Checkbox>
        <CardName card={card} />
      </div>
      <div className={styles['fate']}>
        <Button icon="check" aria-label={t('closing.doneOf', { title })} onClick={onDone}>
          {t('closing.done')}
        </Button>
        <ClosingKinds
          label={t('plan.fateOf', { title })}
          kind={choice.kind}
          onKind={(kind) => onChoice({ ...choice, kind })}
        />
      </div>
      {choice.kind === 'split' && (
        <div className={styles['split']}>
          <TextField
            label={t('plan.splitDone')}
            optional
            placeholder={title}
            maxLength={300}
            value={choice.doneTitle}
            onValue={(doneTitle) => onChoice({ ...choice, doneTitle })}
          />
          <TextField
            label={t('plan.splitRest')}
            optional
            placeholder={title}
            maxLength={300}
            value={choice.restTitle}
            onValue={(restTitle) => onChoice({ ...choice, restTitle })}
          />
        </div>
      )}
      {choice.kind !== null && (
        <div className={styles['reason']}>
          <TextField
            label={t('plan.reason')}
            hideLabel
            placeholder={t('plan.reasonOf')}
            maxLength={1000}
            value={choice.reason}
            onValue={(reason) => onChoice({ ...choice, reason })}
          />
        </div>
      )}
    </li>
  );
}
