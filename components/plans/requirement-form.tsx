import { DIRECT_KINDS, KINDS, WEIGHTS, type Kind } from '../../lib/model/plan.ts';
import { WEIGHT_WORDS } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { SelectField, TextArea, TextField, Tick } from '../ui/field.tsx';
import { Icon } from '../ui/icons.tsx';
import { FORM_WORDS as words, KIND_WORDS } from '../words/plans.ts';
import { ParamFields, type TopicChoice } from './param-fields.tsx';
import { partAt, textAt, withKey, type Draft, type DraftFault } from './plan-draft.ts';

interface RequirementFormProps {
  readonly draft: Draft;
  /** Those of this requirement, their places within it: `params.min`. */
  readonly faults: readonly DraftFault[];
  readonly topics: readonly TopicChoice[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onChange: (draft: Draft) => void;
  readonly onRemove: () => void;
}

/** What a kind asks for at least, so that a change of kind begins with something sound. */
const STARTS: Readonly<Record<Kind, Draft>> = {
  'procedure-set': {},
  'procedure-detail': {},
  hotline: { needs: ['phone'] },
  'feedback-channel': {},
  'published-feedback': { min: 1 },
  column: { topic: 'cchc', perMonth: 1 },
  topic: { topic: 'cchc', min: 1 },
  documents: { documents: [] },
  indices: { indices: ['PAR INDEX'] },
  section: { topic: 'organisation' },
  'periodic-results': { topic: 'dossier-results', period: 'quarter' },
  'online-service': { needs: ['link', 'guidance'] },
  social: { networks: ['facebook', 'zalo'] },
  elsewhere: { kind: 'procedure-set', host: 'province' },
  manual: {},
};

export function RequirementForm(props: RequirementFormProps) {
  const { draft, faults, open, onToggle } = props;
  const { t } = useSpeaker();
  const title = textAt(partAt(draft, 'title'), 'vi');
  return (
    <details
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      className="group rounded-lg border border-line bg-card shadow-card"
    >
      <summary className="flex list-none items-start gap-2.5 rounded-lg p-3 hover:bg-wash">
        <span className="mt-0.5 text-soft transition-transform group-open:rotate-90">
          <Icon name="chevron" />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-medium">{title === '' ? textAt(draft, 'id') : title}</span>
          <span className="text-sm text-soft">
            {textAt(draft, 'clause')} · {t(KIND_WORDS[kindOf(draft)])}
          </span>
        </span>
        {faults.length > 0 && (
          <span className="inline-flex items-center gap-1 text-sm text-failed">
            <Icon name="warning" size={16} /> {t(words.faults, { count: faults.length })}
          </span>
        )}
      </summary>
      {open && <Fields {...props} />}
    </details>
  );
}

function Fields({ draft, faults, topics, onChange, onRemove }: RequirementFormProps) {
  const { lang, t } = useSpeaker();
  const kind = kindOf(draft);
  const params = partAt(draft, 'params');
  const fault = (place: string) => {
    const own = faults.find((one) => one.place === place || one.place.startsWith(`${place}[`));
    return own === undefined ? {} : { fault: t(own.message) };
  };
  const set = (key: string, value: unknown) => onChange(withKey(draft, key, value));
  const setText = (key: string, part: 'vi' | 'en', text: string) => {
    const words = withKey(partAt(draft, key), part, text);
    // an explanation that says nothing in either language is none
    const empty = key === 'explain' && textAt(words, 'vi') === '' && textAt(words, 'en') === '';
    set(key, empty ? undefined : words);
  };
  const text = (key: 'title' | 'explain', part: 'vi' | 'en', label: string) => ({
    label,
    value: textAt(partAt(draft, key), part),
    onChange: (typed: string) => setText(key, part, typed),
    ...fault(`${key}.${part}`),
  });
  return (
    <div className="grid gap-3 p-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField {...text('title', 'vi', t(words.titleVi))} />
        <TextField {...text('title', 'en', t(words.titleEn))} />
        <TextField
          label={t(words.clause)}
          value={textAt(draft, 'clause')}
          onChange={(clause) => set('clause', clause)}
          {...fault('clause')}
        />
        <TextField
          label={t(words.requirementId)}
          hint={t(words.idHint)}
          value={textAt(draft, 'id')}
          onChange={(id) => set('id', id)}
          {...fault('id')}
        />
        <SelectField
          label={t(words.kind)}
          value={kind}
          onChange={(chosen) =>
            onChange({
              ...withKey(
                withKey(draft, 'assumedParams', undefined),
                'weight',
                chosen === 'manual' ? undefined : (draft['weight'] ?? 'major'),
              ),
              kind: chosen,
              params: STARTS[chosen],
            })
          }
          choices={KINDS.map((value) => ({ value, label: t(KIND_WORDS[value]) }))}
        />
        {kind !== 'manual' && (
          <SelectField
            label={t(words.weight)}
            value={WEIGHTS.find((weight) => weight === draft['weight']) ?? 'major'}
            onChange={(weight) => set('weight', weight)}
            choices={WEIGHTS.map((value) => ({ value, label: t(WEIGHT_WORDS[value]) }))}
            {...fault('weight')}
          />
        )}
        {kind === 'elsewhere' && (
          <SelectField
            label={t(words.innerKind)}
            value={DIRECT_KINDS.find((inner) => inner === params['kind']) ?? 'procedure-set'}
            onChange={(inner) => set('params', { ...STARTS[inner], kind: inner, host: params['host'] ?? 'province' })}
            choices={DIRECT_KINDS.map((value) => ({ value, label: t(KIND_WORDS[value]) }))}
          />
        )}
        <ParamFields
          kind={kind === 'elsewhere' ? textAt(params, 'kind') : kind}
          params={params}
          topics={topics}
          faultAt={(key) => fault(`params.${key}`).fault}
          onChange={(changed) => set('params', changed)}
        />
      </div>
      <Tick
        label={t(words.assumed)}
        checked={draft['assumed'] === true}
        onChange={(on) => onChange(withKey(withKey(draft, 'assumedParams', undefined), 'assumed', on))}
      />
      <TextArea {...text('explain', 'vi', t(words.explain))} lang={lang} />
      <TextArea {...text('explain', 'en', t(words.explainEn))} lang="en" />
      <TextField
        label={t(words.off)}
        value={textAt(draft, 'off')}
        onChange={(off) => set('off', off === '' ? undefined : off)}
        {...fault('off')}
      />
      <div>
        <Button small look="danger" icon="trash" onClick={onRemove}>
          {t(words.remove)}
        </Button>
      </div>
    </div>
  );
}

function kindOf(draft: Draft): Kind {
  return KINDS.find((kind) => kind === draft['kind']) ?? 'manual';
}
