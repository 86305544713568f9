/** Settings: kept as they are changed, a number out of its bounds is said and not kept. */

import { useState } from 'react';
import type { Settings } from '../../lib/model/extension/kept.ts';
import { useSpeaker } from '../language.tsx';
import { Card, Section } from '../ui/card.tsx';
import { SelectField, TextField, Tick } from '../ui/field.tsx';
import { SETTINGS_WORDS as words } from '../words/settings.ts';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** As the schema of settings has them. */
const BOUNDS = {
  requestsPerSecond: { min: 0.1, max: 20, whole: false },
  concurrency: { min: 1, max: 8, whole: true },
  maxPages: { min: 1, max: 50_000, whole: true },
  maxMinutes: { min: 1, max: 600, whole: true },
  keepRuns: { min: 1, max: 10_000, whole: true },
  keepPagesMb: { min: 0, max: 2_000, whole: true },
} as const;
type NumberKey = keyof typeof BOUNDS;

export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const { t } = useSpeaker();
  return (
    <>
      <Section title={t(words.look)} about={t(words.saved)}>
        <Card>
          <div className="grid gap-3 sm:grid-cols-2">
            <SelectField
              label={`${words.language.vi} / ${words.language.en}`}
              value={settings.lang}
              onChange={(lang) => onChange({ lang })}
              choices={[
                { value: 'vi', label: 'Tiếng Việt' },
                { value: 'en', label: 'English' },
              ]}
            />
            <SelectField
              label={t(words.theme)}
              value={settings.theme}
              onChange={(theme) => onChange({ theme })}
              choices={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(words[value]) }))}
            />
            <TextField
              label={t(words.reviewer)}
              hint={t(words.reviewerHint)}
              maxLength={200}
              defaultValue={settings.reviewer}
              onChange={(reviewer) => onChange({ reviewer })}
            />
          </div>
          <div className="mt-3">
            <Tick label={t(words.notify)} checked={settings.notify} onChange={(notify) => onChange({ notify })} />
          </div>
        </Card>
      </Section>
      <Section title={t(words.politeness)} about={t(words.politenessAbout)}>
        <Card>
          <div className="grid gap-3 sm:grid-cols-2">
            <NumberField name="requestsPerSecond" settings={settings} onChange={onChange} />
            <NumberField name="concurrency" settings={settings} onChange={onChange} />
            <NumberField name="maxPages" settings={settings} onChange={onChange} />
            <NumberField name="maxMinutes" settings={settings} onChange={onChange} />
            <TextField
              label={t(words.contact)}
              hint={t(words.contactHint)}
              maxLength={200}
              defaultValue={settings.contact}
              onChange={(contact) => onChange({ contact })}
            />
          </div>
        </Card>
      </Section>
    </>
  );
}

interface NumberFieldProps extends SettingsFormProps {
  readonly name: NumberKey;
}

export function NumberField({ name, settings, onChange }: NumberFieldProps) {
  const { lang, t } = useSpeaker();
  const kept = settings[name];
  const [typed, setTyped] = useState(kept === null ? '' : String(kept));
  const { min, max } = BOUNDS[name];
  const value = readNumber(typed, name);
  return (
    <TextField
      label={t(words[name])}
      {...(name === 'keepRuns' ? { hint: t(words.keepAll) } : {})}
      {...(name === 'keepPagesMb' ? { hint: t(words.keepNoPages) } : {})}
      inputMode="decimal"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const number = readNumber(text, name);
        if (number !== undefined) onChange({ [name]: number });
      }}
      {...(value === undefined ? { fault: t(words.out, { min: String(min), max: max.toLocaleString(lang) }) } : {})}
    />
  );
}

/** Undefined: not a number within the bounds. Null: all, where that goes. */
function readNumber(typed: string, name: NumberKey): number | null | undefined {
  const { min, max, whole } = BOUNDS[name];
  const text = typed.trim().replace(',', '.');
  if (text === '') return name === 'keepRuns' ? null : undefined;
  const number = Number(text);
  return Number.isFinite(number) && number >= min && number <= max && (!whole || Number.isInteger(number))
    ? number
    : undefined;
}
