import { useText } from '../../../text/use-text.ts';
import styles from './roll-over.module.css';

/** What the step will do, in a sentence or two. */
export function RollOverSum({
  year,
  repeat,
  take,
  isEmpty,
}: {
  year: string;
  /** How many events come again, and how many move in themselves. */
  repeat: number;
  take: number;
  /** There was nothing to choose from. */
  isEmpty: boolean;
}) {
  const { t } = useText();
  const said = [
    repeat > 0 && t('year.willRepeat', { n: repeat, year }),
    take > 0 && t('year.willTake', { n: take }),
    isEmpty && t('year.noEvents'),
    !isEmpty && repeat + take === 0 && t('year.willBeEmpty'),
  ];
  return <p className={styles['sum']}>{said.filter(Boolean).join(' ')}</p>;
}
