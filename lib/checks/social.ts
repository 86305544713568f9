/** The department's own pages on social networks, linked from the home page. Only the home page is looked at. */

import type { Ask, Check, Seen } from '../model/check.ts';
import type { LinkFact } from '../model/facts/links.ts';
import type { PageFacts } from '../model/facts/page.ts';
import type { Evidence, Gap, Verdict } from '../model/finding.ts';
import { say } from '../model/message.ts';
import type { Bilingual, Params } from '../model/plan.ts';
import { isOwnAgency } from '../vietnamese/agencies.ts';
import {
  isAnothersBlock,
  isAnothersLabel,
  isFirmsBlock,
  isProvincesBlock,
  ownerOfPage,
} from '../vietnamese/social-pages.ts';
import { linkEvidence, pageEvidence } from './evidence.ts';
import { socialLinkOf } from './social/social-links.ts';
import type { Network, NotAPage, SocialLink } from './social/social-links.ts';
import { NETWORK_NAMES, socialMessages as messages } from './social.messages.ts';

export const social: Check = { kind: 'social', wants: () => [], judge };

/** Why what the home page links is no page of the department's; the first that applies is told. */
type Miss = NotAPage | 'other' | 'dead';
const MISSES: readonly Miss[] = ['other', 'share', 'post', 'personal', 'bare', 'dead'];

interface Found {
  readonly link: LinkFact | null;
  readonly to: SocialLink;
  /** Its address or label names the department. */
  readonly named: boolean;
}

function judge(seen: Seen, ask: Ask): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  const { networks } = ask.params as Params<'social'>;
  const found = new Map(networks.map((network) => [network, pageOn(network, home, ask)]));
  const details = { facebook: found.get('facebook')?.to.url ?? null, zalo: found.get('zalo')?.to.url ?? null };
  const has = networks.filter((network) => found.get(network) !== null);
  const lacks = networks.filter((network) => found.get(network) === null);
  const evidence = has.flatMap((network) => proofOf(found.get(network) ?? null, home));
  const names = (some: readonly Network[]): string => some.map((network) => NETWORK_NAMES[network]).join(', ');
  if (lacks.length === 0) {
    const summary = say(messages.passed, { networks: names(has) });
    return { outcome: 'passed', credit: 1, summary, evidence, gaps: [], details, holds: true };
  }
  const gaps = lacks.map((network) => gapOf(network, home, ask));
  if (has.length === 0) {
    const summary = say(messages.failed, { networks: names(lacks) });
    return { outcome: 'failed', credit: 0, summary, evidence: [], gaps, details, holds: true };
  }
  const summary = say(messages.partial, { has: names(has), lacks: names(lacks) });
  return { outcome: 'partial', credit: 0.5, summary, evidence, gaps, details, holds: true };
}

/** The first that names the department, else the first that names nobody. */
function pageOn(network: Network, home: PageFacts, ask: Ask): Found | null {
  const pages = linksOf(network, home)
    .map(({ link, to }): Found & { readonly miss: Miss | null } => {
      const owner = ownerOf(link, to, ask);
      return { link, to, named: owner === 'own', miss: missOf(to, owner, home) };
    })
    .filter(({ miss }) => miss === null);
  return pages.find(({ named }) => named) ?? pages[0] ?? null;
}

function linksOf(
  network: Network,
  home: PageFacts,
): readonly { readonly link: LinkFact | null; readonly to: SocialLink }[] {
  const links = home.links.flatMap((link) => {
    const to = link.dead ? null : socialLinkOf(link.url);
    return to?.network === network ? [{ link, to }] : [];
  });
  const frames = home.frames.flatMap((url) => {
    const to = socialLinkOf(url);
    return to?.network === network ? [{ link: null, to }] : [];
  });
  return [...links, ...frames];
}

function ownerOf(link: LinkFact | null, { page }: SocialLink, { plan }: Ask): 'own' | 'other' | null {
  const names = [plan.department.vi, ...(plan.departmentAliases ?? [])];
  if (link !== null && isAnothersLabel(link.words, names)) return 'other';
  if (link !== null && isOwnAgency(link.words, names)) return 'own';
  const beside = link?.beside ?? [];
  const owner = page === null ? null : ownerOfPage(page, names, plan.province);
  if (owner === 'own' && beside.some((line) => isFirmsBlock(line, names))) return 'other';
  if (owner !== null) return owner;
  if (beside.some((line) => isAnothersBlock(line, page ?? '', names)) || isProvincesBlock(beside, names))
    return 'other';
  return null;
}

function missOf({ why, page }: SocialLink, owner: 'own' | 'other' | null, home: PageFacts): Miss | null {
  // the number that the portal itself gives out, or calls its own, is the department's
  if (why === 'personal') return owner === 'own' || isOwnPhone(page ?? '', home) ? null : 'personal';
  if (why !== null) return why;
  return owner === 'other' ? 'other' : null;
}

function isOwnPhone(number: string, { phones }: PageFacts): boolean {
  const digits = number.replace(/\D/g, '').replace(/^(?:84|0)/, '');
  return phones.some(({ e164, foreign, directory }) => !foreign && !directory && e164 === `+84${digits}`);
}

function proofOf(found: Found | null, home: PageFacts): readonly Evidence[] {
  if (found === null) return [];
  return found.link === null ? pageEvidence(home) : linkEvidence(home, found.link);
}

function gapOf(network: Network, home: PageFacts, ask: Ask): Gap {
  const misses = linksOf(network, home).map(({ link, to }) => ({
    miss: missOf(to, ownerOf(link, to, ask), home),
    href: to.url,
  }));
  const dead = home.links.some((link) => link.dead && link.words.toLowerCase().includes(network));
  const [first] = MISSES.flatMap((miss) => {
    const one = misses.find((other) => other.miss === miss);
    return one === undefined ? (miss === 'dead' && dead ? [{ miss, href: '#' }] : []) : [{ miss, href: one.href }];
  });
  const args = { network: NETWORK_NAMES[network], href: first?.href ?? '' };
  const [code, message, fix] = first === undefined ? NONE : GAPS[first.miss];
  return { code, message: say(message, args), url: home.url, fix: say(fix, args) };
}

type GapWords = readonly [code: string, message: Bilingual, fix: Bilingual];

const NONE: GapWords = ['social-missing', messages.socialMissing, messages.socialFix];
const GAPS: Readonly<Record<Miss, GapWords>> = {
  share: ['social-share-only', messages.socialShareOnly, messages.socialFix],
  bare: ['social-no-page', messages.socialNoPage, messages.socialFix],
  post: ['social-post-only', messages.socialPostOnly, messages.socialFix],
  personal: ['social-personal', messages.socialPersonal, messages.socialPersonalFix],
  other: ['social-other-body', messages.socialOtherBody, messages.socialFix],
  dead: ['social-dead-link', messages.socialDeadLink, messages.socialFix],
};
