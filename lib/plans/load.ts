import { planSchema } from '../model/plan.ts';
import type { Bilingual, DirectKind, Plan, Requirement } from '../model/plan.ts';
import { isTopicId, TOPIC_IDS } from '../vietnamese/topics.ts';
import { builtinPlans } from './builtin.ts';
import { invalidInput } from './invalid-input.ts';
import type { Fault } from './invalid-input.ts';
import { nearest } from './nearest.ts';
import { placeOf, planFaults, wrongChoice } from './plan-faults.ts';
import { readTree } from './read-tree.ts';

/** A plan file (JSON or YAML) as a checked plan with every default filled. Throws InvalidInput: one sentence, the first fault. */
export function parsePlan(text: string, fileName: string): Plan {
  const raw = readTree(text, fileName);
  withTopics(raw);
  const { plan, faults } = checkPlan(raw);
  const [first, ...more] = faults;
  if (first) throw invalidInput(fileName, [first, ...more]);
  if (plan === null) throw new Error('a plan without faults parses');
  return plan;
}

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

const KINDS_WITH_TOPIC = new Set<unknown>(['column', 'topic', 'section', 'periodic-results'] satisfies DirectKind[]);

/**
 * A requirement that leaves its topic out means what its id says: the topic of the built-in requirement of that id and
 * kind, else the topic of that very id; else a column is on CCHC. Results per period are those of dossiers. Fills it in, in place.
 */
function withTopics(raw: unknown): void {
  const requirements = isObject(raw) && Array.isArray(raw['requirements']) ? raw['requirements'] : [];
  for (const requirement of requirements) {
    if (!isObject(requirement)) continue;
    const params = requirement['params'] ?? {};
    if (!isObject(params) || Array.isArray(params)) continue;
    const kind = requirement['kind'] === 'elsewhere' ? params['kind'] : requirement['kind'];
    if (!KINDS_WITH_TOPIC.has(kind) || params['topic'] !== undefined) continue;
    const topic = impliedTopic(requirement['id'], kind);
    if (topic !== undefined) requirement['params'] = { ...params, topic };
  }
}

function impliedTopic(id: unknown, kind: unknown): string | undefined {
  for (const plan of builtinPlans()) {
    const twin = plan.requirements.find((requirement) => requirement.id === id && requirement.kind === kind);
    if (twin && 'topic' in twin.params) return twin.params.topic;
  }
  if (kind === 'periodic-results') return 'dossier-results';
  if (typeof id === 'string' && isTopicId(id)) return id;
  return kind === 'column' ? 'cchc' : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
