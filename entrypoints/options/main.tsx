import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from './options-page.tsx';
import './style.css';

const root = document.getElementById('root');
if (root === null) throw new Error('options/index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <OptionsPage />
  </StrictMode>,
);
