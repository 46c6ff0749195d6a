import { cardHistory } from '@kaskad/shared/domain/card/history.ts';
import { cardOfKpiChange } from '@kaskad/shared/domain/card/kpi-fact.ts';
import { type Change, touchedId } from '@kaskad/shared/domain/changes.ts';
import { factWords, type Voice } from '../../text/card-fact-words.ts';

/** What an undo has put back, in words: «„Семинар“: перенесено из … в …»; undefined when it was not about one card. */
export function undoneWords(changes: readonly Change[], voice: Voice): string | undefined {
  for (const change of changes) {
    const cardId = cardOf(change);
    const title = cardId === undefined ? undefined : voice.names.card(cardId);
    if (cardId === undefined || title === undefined) continue;
    const entry = { seq: 0, name: '', by: '', at: '', changes };
    const facts = cardHistory(cardId, [entry]).map(({ fact }) => factWords(fact, voice));
    if (facts.length === 0) continue;
    return voice.t('status.undoneWhat', { title, what: [...new Set(facts)].join('; ') });
  }
  return undefined;
}

function cardOf(change: Change): string | undefined {
  if (change.kind === 'card' || change.kind === 'event') return touchedId(change);
  if (change.kind === 'contribution' || change.kind === 'measurement')
    return cardOfKpiChange(change);
  if (change.kind !== 'link' && change.kind !== 'participation') return undefined;
  if (change.op === 'set') return undefined;
  return (change.op === 'add' ? change.row : change.was).cardId ?? undefined;
}
