import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { KeyboardEvent } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CardName } from './card-lines.tsx';
import { type Choice, closingKinds, isDecided } from './closing.ts';
import styles from './closing-row.module.css';

/** One unfinished card: what becomes of it and why. The keys 1 to 4 choose while the choice has the focus. */
export function ClosingRow({
  card,
  choice,
  onChoice,
  onSame,
}: {
  card: Card;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  /** Gives this choice to every card without one. */
  onSame: () => void;
}) {
  const { t } = useText();
  const byKey = (event: KeyboardEvent) => {
    const kind = closingKinds[Number(event.key) - 1];
    if (kind === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChoice({ ...choice, kind });
  };
  return (
    <li className={styles['row']} data-decided={isDecided(choice) || undefined}>
      <div className={styles['name']}>
        <CardName card={card} />
      </div>
      <fieldset className={styles['kinds']}>
        <legend className={styles['unseen']}>{t('plan.fateOf', { title: card.title })}</legend>
        {closingKinds.map((kind, index) => (
          <label key={kind} className={styles['kind']}>
            <input
              type="radio"
              name={`fate-${card.id}`}
              checked={choice.kind === kind}
              onChange={() => onChoice({ ...choice, kind })}
              onKeyDown={byKey}
            />
            <span>
              {t(`plan.fate.${kind}`)} <kbd>{index + 1}</kbd>
            </span>
          </label>
        ))}
      </fieldset>
      {choice.kind === 'split' && (
        <div className={styles['split']}>
          <TextField
            label={t('plan.splitDone')}
            optional
            placeholder={card.title}
            maxLength={300}
            value={choice.doneTitle}
            onValue={(doneTitle) => onChoice({ ...choice, doneTitle })}
          />
          <TextField
            label={t('plan.splitRest')}
            optional
            placeholder={card.title}
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
          {isDecided(choice) && (
            <Button look="quiet" onClick={onSame}>
              {t('plan.sameForAll')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
