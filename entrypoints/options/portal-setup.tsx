import { useLiveQuery } from 'dexie-react-hooks';
import { useSpeaker } from '../../components/language.tsx';
import { PortalForm } from '../../components/portals/portal-form.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Card, Remark, Section } from '../../components/ui/card.tsx';
import { SelectField } from '../../components/ui/field.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { PORTAL_WORDS } from '../../components/words/admin.ts';
import { PORTAL_PAGE_WORDS as words } from '../../components/words/portal.ts';
import type { Every } from '../../lib/model/extension/kept.ts';
import { ask } from '../../lib/platform/browser/ask.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { listReferences } from '../../lib/platform/browser/store/plans.ts';
import { changePortal, restorePortal } from '../../lib/platform/browser/store/portals.ts';
import { momentWords } from '../../lib/report/words.ts';
import { addressOf } from '../pages/address-of.ts';
import type { Plans } from '../pages/use-plans.ts';
import { removeWithAudit } from './remove-portal.ts';
import type { PortalSight } from './use-portal.ts';
import { go } from './use-route.ts';

export function PortalSetup({ sight, plans }: { readonly sight: PortalSight; readonly plans: Plans }) {
  const { t, lang } = useSpeaker();
  const tell = useNotice();
  const references = useLiveQuery(async () => listReferences(database()));
  const { portal, schedule } = sight;
  if (references === undefined) return null;
  const every: Every | 'none' = schedule?.every ?? 'none';
  const setSchedule = async (chosen: Every | 'none') => {
    const answer = await ask({
      ask: 'set-schedule',
      portalKey: portal.key,
      every: chosen === 'none' ? null : chosen,
    });
    if (!answer.ok) tell({ text: t(answer.fault), fault: true });
  };
  const remove = async () => {
    const removed = await removeWithAudit(portal.key);
    if (removed === null) return;
    go('portals');
    tell({
      text: t(PORTAL_WORDS.removed, { name: portal.name, runs: removed.runs.length }),
      undo: () => void restorePortal(database(), removed),
    });
  };
  return (
    <div className="grid max-w-2xl gap-6">
      <Section title={t(words.about)}>
        <Card>
          <PortalForm
            key={portal.key}
            draft={{
              address: portal.url,
              name: portal.name,
              planId: portal.planIds[0] ?? null,
              referenceId: portal.referenceId,
              province: portal.hosts['province'] ?? '',
            }}
            plans={plans.choices}
            references={references}
            known
            readAddress={addressOf}
            onSave={({ name, planId, referenceId, province }) => {
              const { province: _, ...others } = portal.hosts;
              const further = portal.planIds.slice(1).filter((id) => id !== planId);
              void changePortal(database(), portal.key, {
                name: name === '' ? portal.key : name,
                planIds: planId === null ? portal.planIds : [planId, ...further],
                referenceId,
                hosts: province === '' ? others : { ...others, province },
              }).then(() => tell({ text: t(words.setupSaved) }));
            }}
          />
        </Card>
      </Section>
      <Section title={t(words.schedule)} about={t(words.scheduleAbout)}>
        <Card>
          <SelectField
            label={t(PORTAL_WORDS.schedule)}
            value={every}
            onChange={(chosen) => void setSchedule(chosen)}
            choices={(['none', 'day', 'week', 'month'] as const).map((value) => ({
              value,
              label: t(value === 'none' ? PORTAL_WORDS.noSchedule : PORTAL_WORDS[value]),
            }))}
            {...(schedule === null ? {} : { hint: t(words.nextAt, { ...momentWords(schedule.nextAt, lang) }) })}
          />
          {schedule !== null && schedule.fault !== null && (
            <div className="mt-3">
              <Remark look="warning">{t(words.notStarted, { fault: schedule.fault })}</Remark>
            </div>
          )}
        </Card>
      </Section>
      <div>
        <Button look="danger" icon="trash" onClick={() => void remove()}>
          {t(PORTAL_WORDS.remove)}
        </Button>
      </div>
    </div>
  );
}
