import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { setLanguage, storedLanguage } from './text/language.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

await setLanguage(storedLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
