import { planSchema } from '../model/plan.ts';
import type { Bilingual, Plan, Requirement } from '../model/plan.ts';
import { isTopicId, TOPIC_IDS } from '../vietnamese/topics.ts';
import type { Fault } from './invalid-input.ts';
import { nearest } from './nearest.ts';
import { placeOf, planFaults, wrongChoice } from './plan-faults.ts';

/** A plan as typed into a form: the checked plan, or else every fault with its place. */
export function checkPlan(raw: unknown): { readonly plan: Plan | null; readonly faults: readonly Fault[] } {
  const parsed = planSchema.safeParse(raw, { reportInput: true });
  const faults = parsed.success ? crossFaults(parsed.data) : planFaults(parsed.error.issues, raw);
  return { plan: parsed.success && faults.length === 0 ? parsed.data : null, faults };
}

/** What only shows when keys are seen together. */
function crossFaults(plan: Plan): Fault[] {
  const first = new Map<string, number>();
  return plan.requirements.flatMap((requirement, index) => {
    const at = (...path: PropertyKey[]) => placeOf(['requirements', index, ...path]);
    const earlier = first.get(requirement.id);
    if (earlier === undefined) first.set(requirement.id, index);
    const double: Fault[] =
      earlier === undefined
        ? []
        : [
            {
              place: at('id'),
              message: {
                vi: `mã “${requirement.id}” đã dùng ở requirements[${earlier}]`,
                en: `the id "${requirement.id}" is already that of requirements[${earlier}]`,
              },
            },
          ];
    return [...double, ...paramFaults(requirement, at)];
  });
}

function paramFaults(requirement: Requirement, at: (...path: PropertyKey[]) => string): Fault[] {
  const faults: Fault[] = [];
  const params: Readonly<Record<string, unknown>> = requirement.params;
  const topic = params['topic'];
  if (typeof topic === 'string' && !isTopicId(topic)) {
    faults.push({ place: at('params', 'topic'), message: unknownTopic(topic) });
  }
  if (params['cchcPerMonth'] !== undefined && params['over'] === undefined) {
    faults.push({
      place: at('params', 'cchcPerMonth'),
      message: { vi: 'chỉ dùng cùng với over: all-news', en: 'only goes with over: all-news' },
    });
  }
  const documents = Array.isArray(params['documents'])
    ? (params['documents'] as readonly { number: unknown; title?: unknown }[])
    : [];
  documents.forEach((document, place) => {
    if (document.number !== null || document.title !== undefined) return;
    faults.push({
      place: at('params', 'documents', place, 'title'),
      message: {
        vi: 'thiếu; văn bản không có số thì phải có tên',
        en: 'missing; a document without a number needs a title',
      },
    });
  });
  for (const [place, name] of (requirement.assumedParams ?? []).entries()) {
    if (name in params) continue;
    faults.push({ place: at('assumedParams', place), message: wrongChoice(name, Object.keys(params)) });
  }
  return faults;
}

/** Too many to list in a sentence: the guide to plan files lists them. */
function unknownTopic(topic: string): Bilingual {
  const guess = nearest(topic, TOPIC_IDS);
  const hint = guess ? { vi: `có phải “${guess}”?`, en: `did you mean "${guess}"?` } : TOPIC_GUIDE;
  return { vi: `không có chủ đề “${topic}”; ${hint.vi}`, en: `no topic "${topic}"; ${hint.en}` };
}

const TOPIC_GUIDE: Bilingual = { vi: 'danh sách ở docs/plan-file.md', en: 'docs/plan-file.md lists them' };
