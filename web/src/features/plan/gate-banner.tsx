import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { type Gate, type PlanPicture, waitingGate } from './plan-picture.ts';
import type { Shown } from './use-place.ts';

/** What the nearest shut gate waits for, in one sentence, and the way to do it. */
export function GateBanner({
  picture,
  onGo,
}: {
  picture: PlanPicture;
  onGo: (shown: Shown) => void;
}) {
  const { t } = useText();
  const gate = waitingGate(picture);
  if (gate?.refusal === undefined) return null;
  const { to, label } = wayOut(gate);
  return (
    <Banner
      tone="gate"
      action={
        <Button small onClick={() => onGo(to)}>
          {t(label, { number: typeof to === 'number' ? to : 0 })}
        </Button>
      }
    >
      <p>{refusalText(gate.refusal)}</p>
    </Banner>
  );
}

/** Where what is missing is done. */
function wayOut({ number, refusal }: Gate) {
  const previous = refusal?.params['previous'];
  const to = typeof previous === 'number' ? previous : number - 1;
  switch (refusal?.code) {
    case 'artefacts-missing':
      return { to: 'design', label: 'plan.way.artefacts' } as const;
    case 'previous-not-reviewed':
      return { to, label: 'plan.way.review' } as const;
    case 'previous-retro-reopened':
    case 'previous-retro-unsigned':
      return { to, label: 'plan.way.retro' } as const;
    case 'previous-not-closed':
      return { to, label: 'plan.way.close' } as const;
    default:
      return { to, label: 'plan.way.open' } as const;
  }
}
