import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly body: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

export function Tabs({ label, tabs, shown, onShow }: TabsProps) {
  return (
    <Radix.Root value={shown} onValueChange={onShow}>
      <Radix.List aria-label={label} className="flex flex-wrap gap-x-1 border-b border-line">
        {tabs.map(({ id, label, count }) => (
          <Radix.Trigger
            key={id}
            value={id}
            className="-mb-px min-h-10 whitespace-nowrap border-b-2 border-transparent px-3 py-1.5 font-medium text-soft max-sm:px-2 hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:text-ink"
          >
            {label}{' '}
            {count !== undefined && (
              <span className="ml-1.5 rounded-full bg-wash px-1.5 text-sm tabular-nums">{count}</span>
            )}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map(({ id, body }) => (
        <Radix.Content key={id} value={id} className="pt-4">
          {body}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
