import type { HealthFact } from '@kaskad/shared/domain/project/health.ts';
import type { Translate } from '../../text/translate.ts';

/** A fact of a project's health in a few words. */
export function healthWords(fact: HealthFact, t: Translate): string {
  switch (fact.kind) {
    case 'lead-missing':
      return t('cascade.health.leadMissing');
    case 'end-passed':
      return t('cascade.health.endPassed');
    case 'sprint-over':
      return t('cascade.health.sprintOver', { number: fact.number });
    case 'cards-late':
      return t('cascade.health.cardsLate', { n: fact.count });
    case 'retro-waits':
      return t('cascade.health.retroWaits', { number: fact.number });
    case 'sprint-waits':
      return t('cascade.health.sprintWaits', { number: fact.number });
    case 'no-cards':
      return t('cascade.health.noCards');
    case 'on-plan':
      return t('cascade.health.onPlan');
  }
}
