import type { VerdictResult } from '@kaskad/shared/domain/retro/verdict.ts';
import type { Chain, DecisionState } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import { useText } from '../../text/use-text.ts';
import { Chip, type Tone } from '../../ui/chip.tsx';

/** Where a decision stands, in a word; how often it was put off, once that is more than once. */
export function StateChip({ chain: { state, deferrals } }: { chain: Chain }) {
  const { t } = useText();
  const again = state === 'deferred' && deferrals > 1;
  return (
    <Chip tone={tones[state]}>
      {again ? t('director.stubborn', { n: deferrals }) : t(`director.state.${state}`)}
    </Chip>
  );
}

/** The verdict of one retrospective. */
export function ResultChip({ result }: { result: VerdictResult }) {
  const { t } = useText();
  return <Chip tone={tones[result]}>{t(`director.state.${result}`)}</Chip>;
}

const tones: Readonly<Record<DecisionState, Tone>> = {
  proposed: 'plain',
  waiting: 'gate',
  deferred: 'gate',
  answered: 'water',
  declined: 'plain',
  helped: 'met',
  'not-helped': 'missed',
  'not-done': 'missed',
};
