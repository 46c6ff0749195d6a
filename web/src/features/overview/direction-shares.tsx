import { shareChart } from '@kaskad/shared/domain/chart/share-chart.ts';
import { traceOf } from '@kaskad/shared/domain/direction/trace.ts';
import { plainTrace } from '@kaskad/shared/domain/direction/trace-options.ts';
import type { EntityKind } from '@kaskad/shared/domain/state.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { directionName } from '../../sync/use-names.ts';
import { useText } from '../../text/use-text.ts';
import { Drawing } from '../../ui/drawing.tsx';

const kinds: readonly EntityKind[] = [
  'direction',
  'link',
  'card',
  'project',
  'participation',
  'occurrence',
  'goal',
  'kpi',
  'measurement',
  'contribution',
];

/** How many cards serve each federal project and how many events took place for it, the strongest first. */
export function DirectionShares() {
  const { t, number, language } = useText();
  const { cascadeId } = useCascade();
  const home = `/c/${cascadeId}/trace`;
  const rows = useView(kinds, [language], (view) =>
    traceOf(view, plainTrace)
      .rows.flatMap(({ directionId, total }) => {
        const direction = directionId === null ? undefined : view.direction.get(directionId);
        if (direction?.level !== 'federal') return [];
        const name = directionName(direction, language);
        const list = `list=${direction.id}~all`;
        const hrefs = [`${home}?count=done&${list}`, `${home}?${list}`];
        return [{ name, amounts: [total.done, total.cards], hrefs }];
      })
      .filter(({ amounts }) => amounts.some((amount) => amount > 0))
      .sort((a, b) => (b.amounts[1] ?? 0) - (a.amounts[1] ?? 0)),
  );
  const words = {
    title: t('overview.shares'),
    words: t(rows.length === 0 ? 'overview.sharesNone' : 'overview.sharesWords'),
    name: t('overview.sharesName'),
    bars: [t('overview.sharesDone'), t('overview.sharesCards')],
    number,
  };
  return (
    <Drawing
      heading={<h2>{t('overview.shares')}</h2>}
      draw={(size) => shareChart({ rows, words, size })}
    />
  );
}
