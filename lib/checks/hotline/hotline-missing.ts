/** No number under a hotline label: what there is instead, and whether that is knowledge or only not readable. */

import type { Doubt } from '../../model/check.ts';
import type { HotlineLabel } from '../../model/facts/contacts.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { Evidence, Gap, Verdict } from '../../model/finding.ts';
import { say } from '../../model/message.ts';
import type { Bilingual } from '../../model/plan.ts';
import { evidenceOf } from '../evidence.ts';
import { hotlineMessages as messages } from '../hotline.messages.ts';
import type { On, Survey } from './hotline-survey.ts';

const MAX_GAPS = 5;
const MAX_LABEL = 80;

export function missingVerdict(
  survey: Survey,
  details: Readonly<Record<string, unknown>>,
  doubts: readonly Doubt[],
): Verdict {
  const unreadable = unreadableOf(survey);
  if (unreadable !== null) {
    const { summary, evidence, url } = unreadable;
    return { outcome: 'cantTell', credit: 0, summary, evidence, gaps: [], details: { ...details, url }, holds: false };
  }
  const gaps = gapsOf(survey);
  const [empty] = survey.labelled;
  return {
    outcome: 'failed',
    credit: 0,
    summary: say(messages.missing, { count: survey.others }),
    evidence:
      empty === undefined
        ? survey.labels
            .filter((on) => on.fact.offer === 'none')
            .slice(0, 1)
            .flatMap(labelProof)
        : headingProof(empty),
    gaps,
    details: { ...details, url: empty?.url ?? null },
    holds: doubts.length === 0,
  };
}

interface Unreadable {
  readonly summary: Bilingual;
  readonly evidence: readonly Evidence[];
  readonly url: string;
}

/** A number may be there, in a form that text does not show. */
function unreadableOf({ labels, labelled, tiers }: Survey): Unreadable | null {
  const image = labels.find((on) => on.fact.offer === 'image' && !(isWordless(on.fact) && labelled.length > 0));
  if (image !== undefined)
    return { summary: say(messages.image, { url: image.page.url }), evidence: labelProof(image), url: image.page.url };
  const script = labelled.find((page) => page.kind === 'shell');
  if (script !== undefined)
    return { summary: say(messages.script, { url: script.url }), evidence: [], url: script.url };
  const [elsewhere] = tiers.elsewhere;
  if (elsewhere === undefined) return null;
  return { summary: say(messages.elsewhere, { url: elsewhere }), evidence: [], url: elsewhere };
}

/** Only a file name says hotline: where a page about the hotline was read, that page is what the picture announces. */
function isWordless(label: HotlineLabel): boolean {
  return label.by === 'file';
}

function gapsOf(survey: Survey): readonly Gap[] {
  const gaps: Gap[] = survey.labelled.map((page) => ({
    code: 'hotline-page-empty',
    message: say(messages.hotlinePageEmpty),
    url: page.url,
    fix: say(messages.hotlinePageEmptyFix),
  }));
  // a label in the frame of every page is one gap
  const told = new Set<string>();
  for (const on of survey.labels) {
    const known = told.has(on.fact.text) || gaps.some((gap) => gap.url === on.page.url);
    if (on.fact.offer !== 'none' || on.fact.by === 'page' || known) continue;
    told.add(on.fact.text);
    gaps.push(labelGap(on));
  }
  gaps.push(...survey.gone.map((url) => goneGap(survey, url)));
  if (gaps.length === 0) {
    gaps.push({
      code: 'hotline-missing',
      message: say(messages.hotlineMissing),
      url: survey.home.url,
      fix: say(messages.hotlineMissingFix),
    });
  }
  return gaps.slice(0, MAX_GAPS);
}

function labelGap({ page, fact }: On<HotlineLabel>): Gap {
  const label = fact.text.slice(0, MAX_LABEL);
  return fact.dead
    ? {
        code: 'hotline-dead-link',
        message: say(messages.hotlineDeadLink, { label }),
        url: page.url,
        fix: say(messages.hotlineDeadLinkFix),
      }
    : {
        code: 'hotline-no-number',
        message: say(messages.hotlineNoNumber, { label }),
        url: page.url,
        fix: say(messages.hotlineNoNumberFix),
      };
}

function goneGap({ home }: Survey, url: string): Gap {
  const words =
    home.hotlineLabels.find((label) => label.url === url)?.text ??
    home.links.find((link) => link.url === url)?.words ??
    '';
  const label = (words === '' ? url : words).slice(0, MAX_LABEL);
  return {
    code: 'hotline-dead-link',
    message: say(messages.hotlineDeadLink, { label }),
    url: home.url,
    fix: say(messages.hotlineDeadLinkFix),
  };
}

function labelProof({ page, fact }: On<HotlineLabel>): readonly Evidence[] {
  return fact.quote === '' ? [] : [evidenceOf(page, fact.quote, fact.selector)];
}

/** The words by which an empty page calls itself the hotline. */
function headingProof(page: PageFacts): readonly Evidence[] {
  const named = page.hotlineLabels.find((label) => label.quote !== '' && label.place === 'main') ?? null;
  if (named !== null) return [evidenceOf(page, named.quote, named.selector)];
  const [heading] = page.headings;
  return heading === undefined ? [] : [evidenceOf(page, heading.text, heading.selector)];
}
