/** A plan in a form: held against the schema while one types, each fault beside its field. */

import { useState } from 'react';
import { useSpeaker } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/card.tsx';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icons.tsx';
import { COMMON } from '../words/common.ts';
import { FORM_WORDS as words } from '../words/plans.ts';
import type { TopicChoice } from './param-fields.tsx';
import { listAt, partAt, textAt, typedNumber, withKey, wordsAt, type Draft, type DraftFault } from './plan-draft.ts';
import { RequirementForm } from './requirement-form.tsx';

interface PlanFormProps {
  readonly draft: Draft;
  readonly faults: readonly DraftFault[];
  readonly topics: readonly TopicChoice[];
  /** The draft, or what becomes of whatever it is by then. */
  readonly onChange: (draft: Draft | ((now: Draft) => Draft)) => void;
  readonly onRemoved: (title: string, undo: () => void) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

export function PlanForm({ draft, faults, topics, onChange, onRemoved, onSave, onCancel }: PlanFormProps) {
  const { t } = useSpeaker();
  const [open, setOpen] = useState<string | null>(null);
  const requirements = listAt(draft, 'requirements');
  const change = (index: number, one: Draft) =>
    onChange({ ...draft, requirements: requirements.map((other, place) => (place === index ? one : other)) });
  const remove = (index: number) => {
    const gone = requirements[index];
    if (gone === undefined) return;
    // the next one takes its place, and is another
    setOpen(null);
    onChange({ ...draft, requirements: requirements.filter((_, place) => place !== index) });
    onRemoved(textAt(partAt(gone, 'title'), 'vi'), () => {
      setOpen(null);
      onChange((now) => ({ ...now, requirements: listAt(now, 'requirements').toSpliced(index, 0, gone) }));
    });
  };
  const add = () => {
    const id = freshId(requirements);
    const fresh = {
      id,
      kind: 'topic',
      title: { vi: '', en: '' },
      clause: '',
      weight: 'minor',
      params: { topic: 'cchc', min: 1 },
    };
    onChange({ ...draft, requirements: [...requirements, fresh] });
    setOpen(`${requirements.length}`);
  };
  return (
    <form
      noValidate
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (faults.length === 0) onSave();
      }}
    >
      <Section title={t(words.about)}>
        <Card>
          <PlanFields draft={draft} faults={faults} onChange={onChange} />
        </Card>
      </Section>
      <Section
        title={`${t(words.requirements)} (${requirements.length})`}
        actions={
          <Button icon="plus" onClick={add}>
            {t(words.add)}
          </Button>
        }
      >
        <ol className="grid gap-2">
          {requirements.map((requirement, index) => (
            <li key={index}>
              <RequirementForm
                draft={requirement}
                faults={within(faults, `requirements[${index}]`)}
                topics={topics}
                open={open === String(index)}
                onToggle={(now) =>
                  setOpen((before) => (now ? String(index) : before === String(index) ? null : before))
                }
                onChange={(one) => change(index, one)}
                onRemove={() => remove(index)}
              />
            </li>
          ))}
        </ol>
      </Section>
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center justify-end gap-3 border-t border-line bg-paper px-4 py-3">
        <output
          className={`mr-auto flex items-center gap-1.5 text-sm ${faults.length === 0 ? 'text-passed' : 'text-failed'}`}
        >
          <Icon name={faults.length === 0 ? 'check' : 'warning'} size={16} />
          {faults.length === 0 ? t(words.sound) : t(words.faults, { count: faults.length })}
        </output>
        <Button onClick={onCancel}>{t(COMMON.cancel)}</Button>
        <Button type="submit" look="primary" disabled={faults.length > 0}>
          {t(words.save)}
        </Button>
      </div>
    </form>
  );
}

interface PlanFieldsProps {
  readonly draft: Draft;
  readonly faults: readonly DraftFault[];
  readonly onChange: (draft: Draft) => void;
}

function PlanFields({ draft, faults, onChange }: PlanFieldsProps) {
  const { t } = useSpeaker();
  const fault = (place: string) => {
    const own = faults.find((one) => one.place === place);
    return own === undefined ? {} : { fault: t(own.message) };
  };
  const set = (key: string, value: unknown) => onChange(withKey(draft, key, value));
  const pair = (key: 'title' | 'department', part: 'vi' | 'en', label: string) => ({
    label,
    value: textAt(partAt(draft, key), part),
    onChange: (text: string) => set(key, withKey(partAt(draft, key), part, text)),
    ...fault(`${key}.${part}`),
  });
  const hosts = partAt(draft, 'hosts');
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField {...pair('title', 'vi', t(words.titleVi))} />
      <TextField {...pair('title', 'en', t(words.titleEn))} />
      <TextField {...pair('department', 'vi', t(words.departmentVi))} />
      <TextField {...pair('department', 'en', t(words.departmentEn))} />
      <TextField
        label={t(words.id)}
        hint={t(words.idHint)}
        value={textAt(draft, 'id')}
        onChange={(id) => set('id', id)}
        {...fault('id')}
      />
      <TextField
        label={t(words.year)}
        inputMode="numeric"
        value={textAt(draft, 'year')}
        onChange={(year) => set('year', typedNumber(year))}
        {...fault('year')}
      />
      <TextField
        label={t(words.province)}
        value={textAt(draft, 'province')}
        onChange={(province) => set('province', province)}
        {...fault('province')}
      />
      <TextField
        label={t(words.aliases)}
        defaultValue={wordsAt(draft, 'departmentAliases').join(', ')}
        onChange={(text) => {
          const names = text
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '');
          set('departmentAliases', names.length === 0 ? undefined : names);
        }}
        {...fault('departmentAliases')}
      />
      <TextField
        label={t(words.portal)}
        inputMode="url"
        placeholder="https://"
        value={textAt(draft, 'portal')}
        onChange={(portal) => set('portal', portal === '' ? undefined : portal)}
        {...fault('portal')}
      />
      <TextField
        label={t(words.host)}
        inputMode="url"
        placeholder="https://"
        value={textAt(hosts, 'province')}
        onChange={(url) => set('hosts', withKey(hosts, 'province', url === '' ? undefined : url))}
        {...fault('hosts.province')}
      />
      <TextField
        label={t(words.units)}
        inputMode="numeric"
        value={textAt(draft, 'units')}
        onChange={(units) => set('units', typedNumber(units))}
        {...fault('units')}
      />
    </div>
  );
}

/** Faults below a place, their own places told from there. */
function within(faults: readonly DraftFault[], place: string): readonly DraftFault[] {
  return faults
    .filter((fault) => fault.place.startsWith(`${place}.`))
    .map((fault) => ({ ...fault, place: fault.place.slice(place.length + 1) }));
}

function freshId(requirements: readonly Draft[]): string {
  const taken = new Set(requirements.map((requirement) => requirement['id']));
  let number = requirements.length + 1;
  while (taken.has(`yeu-cau-${number}`)) number += 1;
  return `yeu-cau-${number}`;
}
