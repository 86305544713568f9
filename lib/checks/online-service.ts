/** The home page links the public-service portal, and the portal tells how to use its services at their levels. */

import type { Ask, Check, Seen, Want } from '../model/check.ts';
import type { PageFacts } from '../model/facts/page.ts';
import type { Evidence, Gap, Verdict } from '../model/finding.ts';
import { say } from '../model/message.ts';
import type { Params } from '../model/plan.ts';
import { evidenceOf, linkEvidence, pageEvidence } from './evidence.ts';
import { guidesOf, WORDINGS } from './online-service/online-service-guides.ts';
import type { Guides, Wording } from './online-service/online-service-guides.ts';
import { serviceLinksOf } from './online-service/online-service-links.ts';
import type { ServiceLink, ServiceLinks } from './online-service/online-service-links.ts';
import { onlineServiceMessages as messages } from './online-service.messages.ts';

export const onlineService: Check = { kind: 'online-service', wants, judge };

/** From then on services are called by their extent, no more by number. */
const EXTENT_YEAR = 2023;
const MAX_PROOFS = 2;

type Need = 'link' | 'guidance';
const BOTH: readonly Need[] = ['link', 'guidance'];
const NO_LINKS: ServiceLinks = { found: [], own: [], dead: [], scripted: null, wants: [] };
const NO_GUIDES: Guides = { best: null, outdated: null, unlevelled: null, wants: [], tried: 0 };

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const { home } = seen;
  if (home === null) return [];
  const { links, guides } = sought(seen, home, ask);
  return [...links.wants, ...guides.wants];
}

/** A plan may ask for one of the two alone. */
function sought(seen: Seen, home: PageFacts, ask: Ask): { readonly links: ServiceLinks; readonly guides: Guides } {
  const needs = needsOf(ask);
  return {
    links: needs.includes('link') ? serviceLinksOf(seen, home) : NO_LINKS,
    guides: needs.includes('guidance') ? guidesOf(seen, home, wordingsOf(ask), ask.period.from) : NO_GUIDES,
  };
}

function needsOf(ask: Ask): readonly Need[] {
  const { needs } = ask.params as Params<'online-service'>;
  return needs ?? BOTH;
}

/** The wording by number goes with levels that are no more. */
function wordingsOf({ plan }: Ask): readonly Wording[] {
  return plan.year >= EXTENT_YEAR ? ['extent'] : WORDINGS;
}

function judge(seen: Seen, ask: Ask): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  const needs = needsOf(ask);
  const { links, guides } = sought(seen, home, ask);
  const { best } = guides;
  const details = { links: links.found.map(({ url }) => url), guidance: best?.page.url ?? null };
  const evidence = [...links.found.slice(0, MAX_PROOFS).flatMap((link) => proofOf(link, home)), ...guideProof(guides)];
  const url = links.found[0]?.url ?? '';
  if (links.found.length > 0 && best !== null) {
    const summary = say(messages.passed, { url, guide: best.page.url });
    return { outcome: 'passed', credit: 1, summary, evidence, gaps: [], details, holds: true };
  }
  if (links.found.length > 0 && !needs.includes('guidance')) {
    const summary = say(messages.linked, { url });
    return { outcome: 'passed', credit: 1, summary, evidence, gaps: [], details, holds: true };
  }
  if (best !== null && !needs.includes('link')) {
    const summary = say(messages.guided, { guide: best.page.url });
    return { outcome: 'passed', credit: 1, summary, evidence, gaps: [], details, holds: true };
  }
  if (links.found.length === 0 && links.scripted !== null) {
    const summary = say(messages.scripted, { url: links.scripted });
    return { outcome: 'cantTell', credit: 0, summary, evidence, gaps: [], details, holds: true };
  }
  const gaps = [
    ...(links.found.length > 0 || !needs.includes('link') ? [] : [linkGap(links, home)]),
    ...(best !== null || !needs.includes('guidance') ? [] : [guideGap(guides, home)]),
  ];
  if (links.found.length === 0 && best === null) {
    const [alone] = needs;
    const missing = needs.length > 1 ? messages.failed : alone === 'link' ? messages.notLinked : messages.notGuided;
    const summary = say(missing, { tried: guides.tried });
    return { outcome: 'failed', credit: 0, summary, evidence: [], gaps, details, holds: false };
  }
  const summary =
    best === null
      ? say(messages.onlyLink, { url, tried: guides.tried })
      : say(messages.onlyGuide, { guide: best.page.url });
  return { outcome: 'partial', credit: 0.5, summary, evidence, gaps, details, holds: false };
}

function proofOf({ link, over }: ServiceLink, home: PageFacts): readonly Evidence[] {
  const own = link === null ? pageEvidence(home) : linkEvidence(home, link);
  return over === null ? own : [...own, ...pageEvidence(over)];
}

function guideProof({ best }: Guides): readonly Evidence[] {
  if (best === null) return [];
  const { page, quote } = best;
  const head = page.guidance?.guide ?? page.guidance?.steps[0] ?? null;
  return [
    evidenceOf(page, quote.quote, quote.selector),
    ...(head === null || head.quote === quote.quote ? [] : [evidenceOf(page, head.quote, head.selector)]),
  ];
}

function linkGap({ own, dead }: ServiceLinks, home: PageFacts): Gap {
  const [named] = own;
  const [lost] = dead;
  const fix = say(messages.noPortalLinkFix);
  if (named !== undefined) {
    const words = named.words === '' ? named.url : named.words;
    return { code: 'portal-link-own-page', message: say(messages.portalLinkOwnPage, { words }), url: named.url, fix };
  }
  if (lost !== undefined) {
    const words = lost.words === '' ? lost.url : lost.words;
    return { code: 'portal-link-dead', message: say(messages.portalLinkDead, { words }), url: home.url, fix };
  }
  return { code: 'no-portal-link', message: say(messages.noPortalLink), url: home.url, fix };
}

function guideGap({ outdated, unlevelled }: Guides, home: PageFacts): Gap {
  const fix = say(messages.noLevelGuidanceFix);
  if (outdated !== null)
    return { code: 'outdated-levels', message: say(messages.outdatedLevels), url: outdated.url, fix };
  if (unlevelled !== null)
    return { code: 'guidance-without-levels', message: say(messages.guidanceWithoutLevels), url: unlevelled.url, fix };
  return { code: 'no-level-guidance', message: say(messages.noLevelGuidance), url: home.url, fix };
}
