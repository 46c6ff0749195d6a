import { useSearchParams } from 'wouter';

/** What the address says the plan shows: the number of a sprint, or the design stage. */
export type Shown = number | 'design' | undefined;

/** What is shown below the picture, and ways to change it and to open a card beside it. */
export function usePlace(): {
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  readonly hrefOfCard: (cardId: string) => string;
  readonly openCard: (cardId: string) => void;
} {
  const [params, setParams] = useSearchParams();
  const asked = params.get('sprint');
  const shown = asked === 'design' ? 'design' : asked === null ? undefined : Number(asked);
  return {
    shown,
    show: (next) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (next === undefined) after.delete('sprint');
          else after.set('sprint', String(next));
          return after;
        },
        { replace: true },
      ),
    hrefOfCard: (cardId) => `?${withCard(params, cardId)}`,
    openCard: (cardId) => setParams((before) => withCard(before, cardId)),
  };
}

function withCard(params: URLSearchParams, cardId: string): URLSearchParams {
  const after = new URLSearchParams(params);
  after.set('card', cardId);
  return after;
}
