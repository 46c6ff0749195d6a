import { lazy, Suspense } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { withLater } from '../../ui/late.tsx';

const PasteDialog = lazy(() =>
  withLater(async () => ({ default: (await import('./paste-dialog.tsx')).PasteDialog })),
);
const TemplateDialog = lazy(() =>
  withLater(async () => ({ default: (await import('./template-dialog.tsx')).TemplateDialog })),
);

/** Over a project: a whole plan to paste with `?add=plan`, the templates with `?add=template&to=` a column. */
export function AddByLink() {
  const [path] = useLocation();
  const [params, setParams] = useSearchParams();
  const projectId = /\/p\/([\w-]+)/.exec(path)?.[1];
  const add = params.get('add');
  if (projectId === undefined || add === null) return null;
  const close = () =>
    setParams((before) => {
      const rest = new URLSearchParams(before);
      rest.delete('add');
      rest.delete('to');
      return rest;
    });
  return (
    <Suspense fallback={null}>
      {add === 'plan' ? (
        <PasteDialog projectId={projectId} onClose={close} />
      ) : (
        <TemplateDialog projectId={projectId} to={params.get('to')} onClose={close} />
      )}
    </Suspense>
  );
}
