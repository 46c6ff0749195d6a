import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { periodWords, setLanguage, storedLanguage } from './text/language.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

await setLanguage(storedLanguage());
// Only the rows will tell whether the project works in sprints: its words come beside them.
if (location.pathname.includes('/p/')) periodWords().catch(() => undefined);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
