import { useEffect } from 'react';
import { Guard } from './features/frame/guard.tsx';
import { Routes } from './routes.tsx';
import { loadSession, sessionNow } from './sync/session.ts';
import { ToastRegion } from './ui/toast-region.tsx';

/** The product: who uses it, where they are, and what is said in passing. */
export function App() {
  useEffect(() => {
    if (sessionNow().kind === 'unknown') void loadSession();
  }, []);
  return (
    <>
      <Guard>
        <Routes />
      </Guard>
      <ToastRegion />
    </>
  );
}
