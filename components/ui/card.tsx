import type { ReactNode } from 'react';

export function Card({ children }: { readonly children: ReactNode }) {
  return <div className="rounded-lg border border-line bg-card p-4 shadow-card">{children}</div>;
}

interface SectionProps {
  readonly title: string;
  readonly about?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, about, actions, children }: SectionProps) {
  return (
    <section className="grid gap-3" aria-label={title}>
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div>
          <h2 className="text-lg">{title}</h2>
          {about !== undefined && <p className="max-w-prose text-sm text-soft">{about}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** A line in a box of its own: something to know before going on. */
export function Remark({
  look = 'plain',
  children,
}: {
  readonly look?: 'plain' | 'warning' | 'fault';
  readonly children: ReactNode;
}) {
  const looks = {
    plain: 'border-line bg-wash',
    warning: 'border-partial bg-partial-wash',
    fault: 'border-failed bg-failed-wash',
  };
  return (
    <div role={look === 'fault' ? 'alert' : undefined} className={`rounded-md border px-3 py-2 text-sm ${looks[look]}`}>
      {children}
    </div>
  );
}
