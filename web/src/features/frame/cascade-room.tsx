import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { type CascadeStore, createCascadeStore } from '../../sync/cascade-store.ts';
import { CascadeContext, useCascade, useSync } from '../../sync/use-cascade.ts';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { Lost } from './notices.tsx';

/** Opens the replica of one cascade for all that stands inside; `fallback` until it is opened. */
export function CascadeRoom({
  cascadeId,
  personId,
  fallback,
  children,
}: {
  cascadeId: string;
  personId: string;
  fallback: ReactNode;
  children: ReactNode;
}) {
  const [store, setStore] = useState<CascadeStore>();
  useEffect(() => {
    const opened = createCascadeStore(cascadeId, personId);
    setStore(opened);
    return () => {
      setStore(undefined);
      opened.stop();
    };
  }, [cascadeId, personId]);
  if (store === undefined) return fallback;
  return <CascadeContext value={store}>{children}</CascadeContext>;
}

/** Shows a screen once the replica has its rows and the project its words. */
export function WhenReady({ worded, children }: { worded: boolean; children: ReactNode }) {
  const phase = useSync((state) => state.phase);
  if (phase === 'loading' || !worded) return <SkeletonPage />;
  if (phase === 'gone') return <Lost />;
  return children;
}

/** The project in the address, told to the others who are here; null on the cascade's own screens. */
export function useLooking(): string | null {
  const cascade = useCascade();
  const [path] = useLocation();
  const projectId = /^\/c\/[^/]+\/p\/([^/]+)/.exec(path)?.[1] ?? null;
  useEffect(() => cascade.look(projectId), [cascade, projectId]);
  return projectId;
}
