/** The parameters of a requirement, by its kind. */

import { INDEX_NAMES, WINDOWS, type Bilingual } from '../../lib/model/plan.ts';
import { useSpeaker } from '../language.tsx';
import { SelectField, TextArea, TextField, Tick } from '../ui/field.tsx';
import { FORM_WORDS as words, NEED_WORDS, PERIOD_WORDS, windowWords } from '../words/plans.ts';
import {
  documentLines,
  listAt,
  readDocumentLines,
  textAt,
  typedNumber,
  withKey,
  wordsAt,
  wrongDay,
  type Draft,
} from './plan-draft.ts';

export interface TopicChoice {
  readonly id: string;
  readonly title: Bilingual;
}

interface ParamFieldsProps {
  readonly kind: string;
  readonly params: Draft;
  readonly topics: readonly TopicChoice[];
  readonly faultAt: (key: string) => string | undefined;
  readonly onChange: (params: Draft) => void;
}

type ParamName =
  | 'topic'
  | 'min'
  | 'window'
  | 'maxAgeDays'
  | 'perMonth'
  | 'cchcPerMonth'
  | 'images'
  | 'over'
  | 'documents'
  | 'need'
  | 'indices'
  | 'period'
  | 'graceDays'
  | 'contacts'
  | 'service'
  | 'networks';

const FIELDS: Readonly<Record<string, readonly ParamName[]>> = {
  hotline: ['contacts'],
  'published-feedback': ['min'],
  column: ['topic', 'maxAgeDays', 'perMonth', 'images', 'over', 'cchcPerMonth'],
  topic: ['topic', 'min', 'window'],
  documents: ['documents', 'need'],
  indices: ['indices'],
  section: ['topic'],
  'periodic-results': ['topic', 'period', 'graceDays'],
  'online-service': ['service'],
  social: ['networks'],
};

export function ParamFields({ kind, params, topics, faultAt, onChange }: ParamFieldsProps) {
  const fields = FIELDS[kind] ?? [];
  return (
    <>
      {fields.map((name) => (
        <ParamField
          key={name}
          name={name}
          params={params}
          topics={topics}
          fault={faultAt(KEYS[name] ?? name)}
          onChange={onChange}
        />
      ))}
    </>
  );
}

/** Where the key of the file differs from the name of the field. */
const KEYS: Partial<Record<ParamName, string>> = { contacts: 'needs', service: 'needs' };

interface ParamFieldProps {
  readonly name: ParamName;
  readonly params: Draft;
  readonly topics: readonly TopicChoice[];
  readonly fault: string | undefined;
  readonly onChange: (params: Draft) => void;
}

function ParamField({ name, params, topics, fault, onChange }: ParamFieldProps) {
  const { t } = useSpeaker();
  const set = (key: string, value: unknown) => onChange(withKey(params, key, value));
  const flaw = fault === undefined ? {} : { fault };
  switch (name) {
    case 'topic':
      return (
        <SelectField
          label={t(words.topic)}
          value={textAt(params, 'topic')}
          onChange={(topic) => set('topic', topic)}
          choices={[{ value: '', label: '–' }, ...topics.map(({ id, title }) => ({ value: id, label: t(title) }))]}
          {...flaw}
        />
      );
    case 'min':
    case 'maxAgeDays':
    case 'perMonth':
    case 'cchcPerMonth':
    case 'graceDays':
      return (
        <TextField
          label={t(words[name])}
          inputMode="numeric"
          value={textAt(params, name)}
          onChange={(text) => set(name, typedNumber(text))}
          {...flaw}
        />
      );
    case 'window':
      return (
        <SelectField
          label={t(words.window)}
          value={textAt(params, 'window')}
          onChange={(window) => set('window', window === '' ? undefined : window)}
          choices={[
            { value: '', label: t(words.wholeYear) },
            ...WINDOWS.map((window) => ({ value: window, label: t(windowWords(window)) })),
          ]}
          {...flaw}
        />
      );
    case 'images':
      return <Tick label={t(words.images)} checked={params['images'] === true} onChange={(on) => set('images', on)} />;
    case 'over':
      return (
        <Tick
          label={t(words.overAll)}
          checked={params['over'] === 'all-news'}
          onChange={(on) => set('over', on ? 'all-news' : undefined)}
        />
      );
    case 'documents': {
      const day = wrongDay(listAt(params, 'documents'));
      return (
        <div className="sm:col-span-2">
          <TextArea
            label={t(words.documents)}
            hint={t(words.documentsHint)}
            rows={6}
            defaultValue={documentLines(listAt(params, 'documents'))}
            onChange={(text) => set('documents', readDocumentLines(text, listAt(params, 'documents')))}
            {...(day === null ? flaw : { fault: t(words.documentDay, { day }) })}
          />
        </div>
      );
    }
    case 'need':
      return (
        <SelectField
          label={t(words.need)}
          value={textAt(params, 'need') === 'published' ? 'published' : 'cited'}
          onChange={(need) => set('need', need)}
          choices={(['cited', 'published'] as const).map((value) => ({ value, label: t(words[value]) }))}
        />
      );
    case 'period':
      return (
        <SelectField
          label={t(words.period)}
          value={textAt(params, 'period')}
          onChange={(period) => set('period', period)}
          choices={Object.entries(PERIOD_WORDS).map(([value, label]) => ({ value, label: t(label) }))}
          {...flaw}
        />
      );
    case 'indices':
      return (
        <Ticks
          label={t(words.indices)}
          of={INDEX_NAMES}
          field="indices"
          params={params}
          onChange={onChange}
          {...flaw}
        />
      );
    case 'contacts':
      return <Ticks label={t(words.needs)} of={CONTACTS} field="needs" params={params} onChange={onChange} {...flaw} />;
    case 'service':
      return <Ticks label={t(words.needs)} of={SERVICE} field="needs" params={params} onChange={onChange} {...flaw} />;
    case 'networks':
      break;
  }
  return (
    <Ticks label={t(words.networks)} of={NETWORKS} field="networks" params={params} onChange={onChange} {...flaw} />
  );
}

const CONTACTS = ['phone', 'email', 'address'];
const SERVICE = ['link', 'guidance'];
const NETWORKS = ['facebook', 'zalo'];

interface TicksProps {
  readonly label: string;
  readonly of: readonly string[];
  readonly field: string;
  readonly params: Draft;
  readonly fault?: string;
  readonly onChange: (params: Draft) => void;
}

function Ticks({ label, of, field, params, fault, onChange }: TicksProps) {
  const { t } = useSpeaker();
  const now = wordsAt(params, field);
  return (
    <fieldset className="sm:col-span-2">
      <legend className="text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-5">
        {of.map((one) => (
          <Tick
            key={one}
            label={NEED_WORDS[one] === undefined ? one : t(NEED_WORDS[one])}
            checked={now.includes(one)}
            onChange={(on) =>
              onChange(
                withKey(
                  params,
                  field,
                  of.filter((word) => (word === one ? on : now.includes(word))),
                ),
              )
            }
          />
        ))}
      </div>
      {fault !== undefined && <p className="text-sm text-failed">{fault}</p>}
    </fieldset>
  );
}
