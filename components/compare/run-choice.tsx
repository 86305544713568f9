import type { KeptPortal, KeptRunSummary } from '../../lib/model/extension/kept.ts';
import { dayWords, decimal } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { SelectField } from '../ui/field.tsx';
import { COMPARE_WORDS as words } from '../words/compare.ts';

interface RunChoiceProps {
  readonly title: string;
  readonly portals: readonly KeptPortal[];
  readonly portalKey: string | null;
  readonly runs: readonly KeptRunSummary[];
  readonly runId: number | null;
  readonly onPortal: (key: string) => void;
  readonly onRun: (id: number) => void;
}

/** One side of a comparison: a portal, then one of its runs. */
export function RunChoice({ title, portals, portalKey, runs, runId, onPortal, onRun }: RunChoiceProps) {
  const { lang, t } = useSpeaker();
  return (
    <fieldset className="grid gap-2 rounded-lg border border-line bg-card p-4">
      <legend className="px-1 font-semibold">{title}</legend>
      <SelectField
        label={t(words.portal)}
        value={portalKey ?? ''}
        onChange={(key) => key !== '' && onPortal(key)}
        choices={[
          ...(portalKey === null ? [{ value: '', label: t(words.choose) }] : []),
          ...portals.map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
      <SelectField
        label={t(words.run)}
        disabled={runs.length === 0}
        value={String(runId ?? '')}
        onChange={(id) => id !== '' && onRun(Number(id))}
        choices={[
          ...(runId === null ? [{ value: '', label: t(words.choose) }] : []),
          ...runs.map((run) => ({ value: String(run.id), label: runLabel(run, lang) })),
        ]}
      />
    </fieldset>
  );
}

function runLabel({ asOf, parts }: KeptRunSummary, lang: 'vi' | 'en'): string {
  const score = parts[0]?.score ?? null;
  return `${dayWords(asOf, lang)} · ${score === null ? '–' : decimal(score, lang)}`;
}
