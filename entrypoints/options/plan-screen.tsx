import { PageHead } from '../../components/admin/frame.tsx';
import { useSpeaker } from '../../components/language.tsx';
import { PlanView, type PlanEntry } from '../../components/plans/plan-view.tsx';
import { Button } from '../../components/ui/button.tsx';
import { useNotice } from '../../components/ui/notices.tsx';
import { PLAN_WORDS as words } from '../../components/words/plans.ts';
import { articleText, clauseOf } from '../../lib/model/clause.ts';
import type { Bilingual, Plan } from '../../lib/model/plan.ts';
import { findLawPack, type LawPack } from '../../lib/plans/law-pack.ts';
import { paramWords } from '../../lib/plans/param-words.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { putPlan, removePlan } from '../../lib/platform/browser/store/plans.ts';
import { dayWords, type Language } from '../../lib/report/words.ts';
import { usePlans } from '../pages/use-plans.ts';
import { download } from './download.ts';
import { go } from './use-route.ts';

export function PlanScreen({ id }: { readonly id: string }) {
  const { t, lang } = useSpeaker();
  const tell = useNotice();
  const plans = usePlans();
  if (plans === undefined) return null;
  const up = { href: '#/plans', label: t(words.title) };
  const law = findLawPack(id);
  if (law !== undefined)
    return (
      <>
        <PageHead title={t(law.title)} up={up} />
        <PlanView facts={[]} entries={law.requirements.map((one) => lawEntry(one, lang))} />
      </>
    );
  const plan = plans.find(id);
  if (plan === undefined) return <PageHead title={t(words.gone)} up={up} />;
  const own = plans.own.some((kept) => kept.id === id);
  const remove = async () => {
    const removed = await removePlan(database(), id);
    go('plans');
    if (removed !== null)
      tell({ text: t(words.removed, { title: plan.title }), undo: () => void putPlan(database(), removed) });
  };
  return (
    <>
      <PageHead title={t(plan.title)} up={up}>
        <Button
          icon="download"
          onClick={() => download(`${JSON.stringify(plan, null, 2)}\n`, `${plan.id}.json`, 'application/json')}
        >
          {t(words.exportFile)}
        </Button>
        {own && (
          <Button look="danger" icon="trash" onClick={() => void remove()}>
            {t(words.remove)}
          </Button>
        )}
        {own && (
          <Button icon="edit" onClick={() => go('plan', id, 'edit')}>
            {t(words.edit)}
          </Button>
        )}
        <Button look="primary" icon="copy" onClick={() => go('plan', id, 'copy')}>
          {t(words.copy)}
        </Button>
      </PageHead>
      <PlanView facts={factsOf(plan, t)} entries={plan.requirements.map(entryOf)} />
    </>
  );
}

function factsOf(plan: Plan, t: (words: Bilingual) => string) {
  const facts = [
    { label: t(words.department), text: t(plan.department) },
    { label: t(words.province), text: plan.province },
    { label: t(words.year), text: String(plan.year) },
    { label: t(words.portal), text: plan.portal ?? '' },
    ...Object.entries(plan.hosts).map(([alias, url]) => ({ label: alias, text: url })),
  ];
  return facts.filter(({ text }) => text !== '');
}

function entryOf(requirement: Plan['requirements'][number]): PlanEntry {
  const { id, kind, title, explain, weight, off } = requirement;
  return {
    id,
    kind,
    title,
    clause: clauseOf(requirement),
    meaning: explain ?? null,
    weight,
    figures: paramWords(requirement),
    off: off ?? null,
  };
}

function lawEntry(one: LawPack['requirements'][number], lang: Language): PlanEntry {
  const { id, kind, title, explain, bases } = one;
  return {
    id,
    kind: kind as PlanEntry['kind'],
    title,
    clause: {
      vi: bases.map(({ instrument, article }) => `${instrument.vi}, ${article}`).join('; '),
      en: bases.map(({ instrument, article }) => `${instrument.en}, ${articleText(article).en}`).join('; '),
    },
    meaning: explain,
    weight: bases[0]?.weight ?? null,
    figures: bases.map(({ from, to }) => ({
      text: {
        vi: `hiệu lực ${dayWords(from, lang)} – ${to === null ? words.now.vi : dayWords(to, lang)}`,
        en: `binds ${dayWords(from, lang)} – ${to === null ? words.now.en : dayWords(to, lang)}`,
      },
      assumed: false,
    })),
    off: null,
  };
}
