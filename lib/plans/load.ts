import type { DirectKind, Plan } from '../model/plan.ts';
import { isTopicId } from '../vietnamese/topics.ts';
import { builtinPlans } from './builtin.ts';
import { checkPlan } from './check-plan.ts';
import { invalidInput } from './invalid-input.ts';
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
