import { useParams, useSearchParams } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';

/** What the query string of the room names. */
type Key = 'kpi' | 'explain' | 'add';

/** What the address opens, and how another thing is opened; going back closes it again. */
export function useKpiAddress() {
  const [params, setParams] = useSearchParams();
  return {
    kpiId: params.get('kpi'),
    /** First day of the period whose figure is explained. */
    explained: params.get('explain'),
    /** The goal a new KPI measures; empty for none. */
    adding: params.get('add'),
    open(changes: Partial<Record<Key, string | null>>): void {
      setParams((before) => {
        const after = new URLSearchParams(before);
        for (const [key, value] of Object.entries(changes)) {
          if (value == null) after.delete(key);
          else after.set(key, value);
        }
        return after;
      });
    },
  };
}

/** The address of a KPI in the room that is open. */
export function useKpiHref(): (kpiId: string, explained?: string) => string {
  const { cascadeId } = useCascade();
  const { projectId } = useParams<{ projectId?: string }>();
  const room = projectId === undefined ? `/c/${cascadeId}` : `/c/${cascadeId}/p/${projectId}`;
  return (kpiId, explained) =>
    `${room}/kpis?kpi=${kpiId}${explained === undefined ? '' : `&explain=${explained}`}`;
}

/** The address of a card over the room that is open: the rest of it stays as it is. */
export function useCardHref(): (cardId: string) => string {
  const [params] = useSearchParams();
  return (cardId) => {
    const after = new URLSearchParams(params);
    after.set('card', cardId);
    return `?${after}`;
  };
}
