import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { TemplateBody } from './template.ts';

/** Why the body cannot be kept: it names an organisation that the register does not have. */
export function foreignFault(
  state: State,
  { placeId, partnerIds }: Pick<TemplateBody, 'placeId' | 'partnerIds'>,
): Refusal | undefined {
  const named = placeId === null ? partnerIds : [placeId, ...partnerIds];
  const isKnown = named.every((id) => state.organisation.get(id) !== undefined);
  return isKnown ? undefined : refuse('not-found');
}
