/** Fields of a form: label above, hint below, fault in words and tied to the field. */

import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { useSpeaker } from '../language.tsx';
import { COMMON } from '../words/common.ts';
import { Icon } from './icons.tsx';

export const BOX =
  'w-full min-h-10 rounded-md border bg-card px-3 py-1.5 text-ink leading-snug aria-invalid:border-failed aria-invalid:ring-1 aria-invalid:ring-failed';

export interface Around {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** The label is for screen readers only. */
  readonly hidden?: boolean;
}

export function fieldBox(): string {
  return classNames(BOX, 'border-edge');
}

interface Tied {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export function Field({
  label,
  hint,
  fault,
  hidden,
  children,
}: Around & { readonly children: (tied: Tied) => ReactNode }) {
  const id = useId();
  const told = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className={hidden === true ? 'sr-only' : 'text-sm font-medium'}>
        {label}
      </label>
      {children({
        id,
        ...(told === '' ? {} : { 'aria-describedby': told }),
        ...(fault === undefined ? {} : { 'aria-invalid': true }),
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="flex items-start gap-1 text-sm text-failed">
          <Icon name="warning" size={16} />
          {fault}
        </p>
      )}
    </div>
  );
}

type InputProps = Around & Omit<ComponentProps<'input'>, 'id' | 'hidden' | 'className' | 'onChange'>;

export function TextField({
  label,
  hint,
  fault,
  hidden,
  onChange,
  ...rest
}: InputProps & { readonly onChange: (value: string) => void }) {
  return (
    <Field label={label} hint={hint} fault={fault} hidden={hidden ?? false}>
      {(tied) => (
        <input
          type="text"
          {...rest}
          {...tied}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(BOX, 'border-edge')}
        />
      )}
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  fault,
  hidden,
  onChange,
  ...rest
}: Around &
  Omit<ComponentProps<'textarea'>, 'id' | 'hidden' | 'className' | 'onChange'> & {
    readonly onChange: (value: string) => void;
  }) {
  return (
    <Field label={label} hint={hint} fault={fault} hidden={hidden ?? false}>
      {(tied) => (
        <textarea
          rows={3}
          {...rest}
          {...tied}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(BOX, 'border-edge')}
        />
      )}
    </Field>
  );
}

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SelectProps<V extends string> extends Around {
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean;
}

export function SelectField<V extends string>({
  value,
  choices,
  onChange,
  disabled = false,
  ...around
}: SelectProps<V>) {
  return (
    <Field {...around}>
      {(tied) => (
        <select
          {...tied}
          value={value}
          disabled={disabled}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
          className={classNames(BOX, 'border-edge text-ellipsis')}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TickProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function Tick({ label, checked, onChange, disabled = false }: TickProps) {
  return (
    <label className="flex min-h-8 items-center gap-2">
      <input
        type="checkbox"
        className="size-4 shrink-0"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface SearchProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: SearchProps) {
  return (
    <label className="relative block">
      <span className="sr-only">{label}</span>
      <span className="pointer-events-none absolute inset-y-0 left-2.5 grid place-items-center text-soft">
        <Icon name="search" size={16} />
      </span>
      <input
        type="search"
        value={value}
        placeholder={label}
        onChange={(event) => onChange(event.target.value)}
        className={classNames(BOX, 'border-edge pl-8')}
      />
    </label>
  );
}

interface FilePickProps {
  readonly label: string;
  readonly hint?: string;
  /** As of `<input accept>`. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onPick: (file: File) => void;
}

/**
 * A real file input: reached by keyboard, dropped upon, and the same file may be picked twice. It lies unseen over our own
 * words: a browser's are in the language of the browser.
 */
export function FilePick({ label, hint, accept, disabled = false, onPick }: FilePickProps) {
  const { t } = useSpeaker();
  return (
    <Field label={label} hint={hint}>
      {(tied) => (
        <div className="relative flex flex-wrap items-center gap-3 rounded-md border border-dashed border-edge bg-card p-3 text-sm has-disabled:opacity-55 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
          <span
            aria-hidden="true"
            className="inline-flex min-h-9 items-center gap-2 rounded-md border border-edge bg-wash px-3 font-medium"
          >
            <Icon name="upload" size={16} /> {t(COMMON.chooseFile)}
          </span>
          <span aria-hidden="true" className="text-soft max-sm:hidden">
            {t(COMMON.dropFile)}
          </span>
          <input
            {...tied}
            type="file"
            accept={accept}
            disabled={disabled}
            title=""
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file !== undefined) onPick(file);
            }}
            className="absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-default"
          />
        </div>
      )}
    </Field>
  );
}
