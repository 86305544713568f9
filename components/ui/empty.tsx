import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

interface EmptyProps {
  readonly icon: IconName;
  readonly title: string;
  /** What to do first, and what will be seen then. */
  readonly about: string;
  readonly children?: ReactNode;
}

/** A place with nothing in it yet teaches the first step. */
export function Empty({ icon, title, about, children }: EmptyProps) {
  return (
    <div className="grid justify-items-center gap-2 rounded-lg border border-dashed border-edge bg-card px-5 py-8 text-center">
      <span className="grid size-12 place-items-center rounded-full bg-accent-wash text-accent">
        <Icon name={icon} size={24} />
      </span>
      <h2 className="text-lg">{title}</h2>
      <p className="max-w-prose text-soft">{about}</p>
      {children !== undefined && <div className="mt-2 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  );
}
