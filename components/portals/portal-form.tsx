/** A portal to add or to change: address, name, plans, reference list, the province's portal. */

import { useState } from 'react';
import { useSpeaker } from '../language.tsx';
import { PlanSelect } from '../plan-select.tsx';
import { Button } from '../ui/button.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import type { PlanChoice } from '../views.ts';
import { PORTAL_WORDS as words } from '../words/admin.ts';
import { PANEL_WORDS } from '../words/panel.ts';
import { COMMON } from '../words/common.ts';

export interface PortalDraft {
  readonly address: string;
  readonly name: string;
  readonly planId: string | null;
  readonly referenceId: number | null;
  /** Of the province's portal; empty for none. */
  readonly province: string;
}

export interface ReferenceChoice {
  readonly id: number;
  readonly name: string;
}

interface PortalFormProps {
  readonly draft: PortalDraft;
  readonly plans: readonly PlanChoice[];
  readonly references: readonly ReferenceChoice[];
  /** The address of a known portal stays. */
  readonly known: boolean;
  /** Null where it is no address of a web page. */
  readonly readAddress: (typed: string) => string | null;
  /** How a portal is called that is there already, at an address that is read; null: there is none. */
  readonly nameAt?: (url: string) => string | null;
  readonly onCancel?: () => void;
  /** `audit`: and start at once. */
  readonly onSave: (draft: PortalDraft, audit: boolean) => void;
}

export function PortalForm({
  draft,
  plans,
  references,
  known,
  readAddress,
  nameAt,
  onCancel,
  onSave,
}: PortalFormProps) {
  const { t } = useSpeaker();
  const [now, setNow] = useState(draft);
  const [tried, setTried] = useState(false);
  const url = readAddress(now.address);
  const province = now.province.trim() === '' ? '' : readAddress(now.province);
  const planned = plans.some(({ id }) => id === now.planId);
  const there = url === null ? null : (nameAt?.(url) ?? null);
  const sound = url !== null && there === null && province !== null && planned;
  const addressFault =
    url === null ? t(PANEL_WORDS.badAddress) : there === null ? null : t(words.there, { name: there });
  const save = (audit: boolean) => {
    setTried(true);
    if (sound) onSave({ ...now, address: url, name: now.name.trim(), province }, audit);
  };
  return (
    <form
      className="grid gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(!known);
      }}
    >
      {!known && (
        <TextField
          label={t(words.address)}
          hint={t(words.addressHint)}
          inputMode="url"
          value={now.address}
          onChange={(address) => setNow({ ...now, address })}
          {...(tried && addressFault !== null ? { fault: addressFault } : {})}
        />
      )}
      <TextField
        label={t(words.nameField)}
        hint={t(words.nameHint)}
        value={now.name}
        onChange={(name) => setNow({ ...now, name })}
      />
      <PlanSelect
        plans={plans}
        planId={now.planId}
        onPlan={(planId) => setNow({ ...now, planId })}
        hint={tried && !planned ? t(words.planMissing) : t(PANEL_WORDS.planHint)}
      />
      <SelectField
        label={t(words.reference)}
        value={String(now.referenceId ?? '')}
        onChange={(id) => setNow({ ...now, referenceId: id === '' ? null : Number(id) })}
        choices={[
          { value: '', label: t(words.noReference) },
          ...references.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <TextField
        label={t(words.provinceHost)}
        hint={t(words.hostHint)}
        inputMode="url"
        value={now.province}
        onChange={(typed) => setNow({ ...now, province: typed })}
        {...(province === null ? { fault: t(PANEL_WORDS.badAddress) } : {})}
      />
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel !== undefined && <Button onClick={onCancel}>{t(COMMON.cancel)}</Button>}
        {known ? (
          <Button type="submit" look="primary">
            {t(COMMON.save)}
          </Button>
        ) : (
          <>
            <Button onClick={() => save(false)}>{t(words.justAdd)}</Button>
            <Button type="submit" look="primary">
              {t(words.addAndAudit)}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
