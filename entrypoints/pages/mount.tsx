/** A page of the extension: language and theme as the user set them, notices at its foot. */

import { useLiveQuery } from 'dexie-react-hooks';
import { StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { LanguageProvider } from '../../components/language.tsx';
import { Notices } from '../../components/ui/notices.tsx';
import '../../components/style/app.css';
import { database } from '../../lib/platform/browser/store/database.ts';
import { readSettings } from '../../lib/platform/browser/store/settings.ts';

export function mount(page: ReactNode): void {
  // extension pages may not make code at run time
  z.config({ jitless: true });
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  createRoot(root).render(
    <StrictMode>
      <AsSet>{page}</AsSet>
    </StrictMode>,
  );
}

function AsSet({ children }: { readonly children: ReactNode }) {
  const settings = useLiveQuery(async () => readSettings(database()));
  const lang = settings?.lang ?? 'vi';
  const theme = settings?.theme ?? 'system';
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (settings === undefined) return null;
  return (
    <LanguageProvider lang={lang}>
      <Notices>{children}</Notices>
    </LanguageProvider>
  );
}
