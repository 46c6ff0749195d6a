import type { Me } from '@kaskad/shared/contract/account.ts';
import { lazy } from 'react';
import { CardByLink } from './features/card/card-by-link.tsx';
import { type CascadeScreen, InCascade } from './features/frame/in-cascade.tsx';
import { SearchSlot } from './features/search/search-slot.tsx';

const CascadeHome = lazy(async () => ({
  default: (await import('./features/cascade/cascade-screen.tsx')).CascadeScreen,
}));

/**
 * The screens inside one cascade, the first match wins. Each is loaded when it is first opened:
 * `lazy(async () => ({ default: (await import('./features/x/x-screen.tsx')).XScreen }))`.
 */
const screens: readonly CascadeScreen[] = [
  { path: '/c/:cascadeId', section: 'cascade', screen: CascadeHome },
];

export function CascadeRoutes({ me, cascadeId }: { me: Me; cascadeId: string }) {
  return (
    <InCascade
      me={me}
      cascadeId={cascadeId}
      screens={screens}
      search={<SearchSlot />}
      beside={<CardByLink />}
    />
  );
}
