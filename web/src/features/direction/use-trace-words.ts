import { mergedInto } from '@kaskad/shared/domain/direction/succession.ts';
import { NONE, type TraceOptions } from '@kaskad/shared/domain/direction/trace-options.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { useDirectionWords } from './use-direction-words.ts';

/** How rows and columns of the matrix are called. */
export function useTraceWords({ by, year, projectId, goalId }: TraceOptions) {
  const { t } = useText();
  const store = useCascade();
  const { name, label } = useDirectionWords();
  const yearWords = (number: number) =>
    year === 'calendar' ? String(number) : `${number}/${String(number + 1).slice(-2)}`;
  const none = () => {
    if (by === 'period') return t('trace.noDay');
    return t(projectId === null && goalId === null ? 'trace.noGoal' : 'trace.otherGoal');
  };
  return {
    year: yearWords,
    row(id: string | null): string {
      const direction = id === null ? undefined : store.view().direction.get(id);
      if (direction === undefined) return t('trace.noDirection');
      const isOver = direction.endsOn < store.now().slice(0, 10);
      const now = isOver ? mergedInto(store.view(), direction) : undefined;
      return now === undefined ? name(direction) : label({ direction: now, formerly: direction });
    },
    column(key: string): string {
      if (key === NONE) return none();
      if (by === 'period') return yearWords(Number(key));
      const table = by === 'project' ? store.view().project : store.view().goal;
      return table.get(key)?.title ?? '';
    },
  };
}
