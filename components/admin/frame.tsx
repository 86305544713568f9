/** The admin panel's frame: sections beside the page, above it where the window is narrow. */

import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { useSpeaker } from '../language.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { FRAME_WORDS as words } from '../words/admin.ts';

export const SECTIONS = ['portals', 'compare', 'plans', 'references', 'settings'] as const;
export type SectionId = (typeof SECTIONS)[number];

const ICONS: Readonly<Record<SectionId, IconName>> = {
  portals: 'portal',
  compare: 'compare',
  plans: 'plan',
  references: 'list',
  settings: 'gear',
};

export function Frame({ current, children }: { readonly current: SectionId; readonly children: ReactNode }) {
  const { t } = useSpeaker();
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <a
        href="#content"
        onClick={(event) => {
          // the address holds the page that is shown
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-30 focus:rounded-md focus:bg-card focus:px-3 focus:py-2"
      >
        {t(words.skip)}
      </a>
      <header className="border-line bg-card px-4 pt-3 max-lg:border-b lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto lg:border-r lg:px-3 lg:pt-5">
        <p className="px-1 text-lg font-semibold text-accent lg:px-3">Soi Cổng</p>
        <p className="px-3 pb-4 text-sm text-soft max-lg:hidden">{t(words.lead)}</p>
        <nav aria-label={t(words.menu)}>
          <ul className="flex gap-1 max-lg:flex-wrap max-lg:pb-2 lg:grid">
            {SECTIONS.map((id) => (
              <li key={id}>
                <a
                  href={`#/${id}`}
                  aria-current={id === current ? 'page' : undefined}
                  className={classNames(
                    'flex min-h-10 items-center gap-2.5 rounded-md px-3 py-1.5 max-sm:px-2 font-medium whitespace-nowrap no-underline focus-visible:-outline-offset-2',
                    id === current ? 'bg-accent-wash text-accent' : 'text-ink hover:bg-wash',
                  )}
                >
                  <span className="max-sm:hidden">
                    <Icon name={ICONS[id]} />
                  </span>
                  {t(words[id])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto grid w-full max-w-7xl content-start gap-5 p-4 outline-none lg:p-8"
      >
        {children}
      </main>
    </div>
  );
}

interface PageHeadProps {
  readonly title: string;
  readonly about?: string;
  /** The way back up. */
  readonly up?: { readonly href: string; readonly label: string };
  readonly children?: ReactNode;
}

export function PageHead({ title, about, up, children }: PageHeadProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {up !== undefined && (
          <a href={up.href} className="mb-1 inline-flex items-center gap-1 text-sm">
            <span aria-hidden="true">‹</span> {up.label}
          </a>
        )}
        <h1 className="text-2xl wrap-anywhere">{title}</h1>
        {about !== undefined && <p className="max-w-prose text-soft">{about}</p>}
      </div>
      {children !== undefined && <div className="flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}
