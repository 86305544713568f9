/** What is to be mended, as a list to work through: by requirement, what costs most first. */

import { useState } from 'react';
import { dayWords, decimal } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/field.tsx';
import { Tabs } from '../ui/tabs.tsx';
import type { WorkGap } from '../views.ts';
import { COMMON } from '../words/common.ts';
import { REQUIREMENT_WORDS } from '../words/requirements.ts';
import { GAP_WORDS as words, PORTAL_PAGE_WORDS } from '../words/portal.ts';
import { GapGroup, type GapActions } from './gap-group.tsx';

interface GapWorkProps {
  readonly gaps: readonly WorkGap[];
  readonly onDismiss: (gap: WorkGap, reason: string) => void;
  readonly onRestore: (gap: WorkGap) => void;
  readonly onCopy: (text: string) => void;
}

type Shown = 'open' | 'mended' | 'dismissed';

export function GapWork({ gaps, onDismiss, onRestore, onCopy }: GapWorkProps) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const [shown, setShown] = useState<Shown>('open');
  const [dismissing, setDismissing] = useState<WorkGap | null>(null);
  const lists: Readonly<Record<Shown, readonly WorkGap[]>> = {
    open: gaps.filter(({ change, dismissed }) => change !== 'mended' && dismissed === null),
    mended: gaps.filter(({ change }) => change === 'mended'),
    dismissed: gaps.filter(({ change, dismissed }) => change !== 'mended' && dismissed !== null),
  };
  const nothing = { open: words.nothingOpen, mended: words.nothingMended, dismissed: words.nothingDismissed };
  const actions: GapActions = { onDismiss: setDismissing, onRestore, onCopy };
  const body = (id: Shown) => (
    <div className="grid gap-3">
      {lists[id].length === 0 && <p className="text-soft">{t(nothing[id])}</p>}
      {byRequirement(lists[id]).map((group) => (
        <GapGroup key={group[0]?.requirementId} gaps={group} actions={actions} />
      ))}
      {id === 'open' && lists.open.length > 0 && (
        <div className="flex items-center gap-2 text-sm text-soft">
          <CopyButton
            text={byRequirement(lists.open)
              .map((group) =>
                [
                  group[0] === undefined ? '' : `${t(group[0].requirement)} (${t(group[0].clause)})`,
                  ...group.map(({ label, url }) => `- ${t(label)}${url === null ? '' : ` (${url})`}`),
                  group[0]?.fix ? `${t(words.fix)} ${t(group[0].fix)}` : '',
                ].join('\n'),
              )
              .join('\n\n')}
            onCopy={onCopy}
          />
          {t(words.copyAll)}
        </div>
      )}
    </div>
  );
  return (
    <>
      <Tabs
        label={t(words.filter)}
        shown={shown}
        onShow={(id) => setShown(id as Shown)}
        tabs={(['open', 'mended', 'dismissed'] as const).map((id) => ({
          id,
          label: t(words[id]),
          count: lists[id].length,
          body: body(id),
        }))}
      />
      {dismissing !== null && (
        <DismissDialog
          gap={dismissing}
          onClose={() => setDismissing(null)}
          onDismiss={(reason) => {
            setDismissing(null);
            onDismiss(dismissing, reason);
          }}
        />
      )}
    </>
  );
}

interface DismissProps {
  readonly gap: WorkGap;
  readonly onClose: () => void;
  readonly onDismiss: (reason: string) => void;
}

function DismissDialog({ gap, onClose, onDismiss }: DismissProps) {
  const { t } = useSpeaker();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <Dialog title={t(words.dismissTitle)} about={t(words.dismissAbout)} open onClose={onClose}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reason.trim() !== '') onDismiss(reason.trim());
        }}
      >
        <p className="rounded-md bg-wash p-2.5 text-sm">{t(gap.label)}</p>
        <TextArea
          label={t(words.reason)}
          value={reason}
          onChange={setReason}
          {...(tried && reason.trim() === '' ? { fault: t(words.reasonFault) } : {})}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t(COMMON.cancel)}</Button>
          <Button type="submit" look="primary">
            {t(words.dismiss).replace('…', '')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** In the order in which their first gap comes. */
function byRequirement(gaps: readonly WorkGap[]): readonly (readonly WorkGap[])[] {
  const groups = new Map<string, WorkGap[]>();
  for (const gap of gaps) groups.set(gap.requirementId, [...(groups.get(gap.requirementId) ?? []), gap]);
  return [...groups.values()].toSorted((a, b) => (b[0]?.cost ?? 0) - (a[0]?.cost ?? 0));
}

/** The dearest few, on a portal's overview. */
export function MendFirst({ gaps, href }: { readonly gaps: readonly WorkGap[]; readonly href: string }) {
  const { lang, t } = useSpeaker();
  const open = byRequirement(gaps.filter(({ change, dismissed }) => change !== 'mended' && dismissed === null));
  if (open.length === 0) return <p className="text-soft">{t(words.nothingOpen)}</p>;
  return (
    <div className="grid gap-2">
      <ol className="grid gap-2">
        {open.slice(0, 5).map((group) => {
          const [first] = group;
          if (first === undefined) return null;
          return (
            <li key={first.requirementId} className="border-l-2 border-failed pl-2.5">
              <p className="font-medium">{t(first.requirement)}</p>
              <p className="text-sm text-soft">
                {t(first.label)}
                {group.length > 1 && ` (${t(words.others, { count: group.length - 1 })})`}
                {first.since !== undefined && ` · ${t(words.since, { day: dayWords(first.since, lang) })}`}
                {first.cost >= 0.05 && ` · ${t(REQUIREMENT_WORDS.costs, { points: decimal(first.cost, lang) })}`}
              </p>
            </li>
          );
        })}
      </ol>
      <p>
        <a href={href}>{t(PORTAL_PAGE_WORDS.allGaps)}</a>
      </p>
    </div>
  );
}
