/** From the pages found for a subject to the verdict: outcome, proof, gaps with the way to mend them. */

import type { Seen } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { Evidence, Gap, Verdict } from '../../model/finding.ts';
import { say } from '../../model/message.ts';
import type { Args } from '../../model/message.ts';
import type { Bilingual } from '../../model/plan.ts';
import { evidenceOf, linkEvidence, pageEvidence } from '../evidence.ts';
import { nameOf } from '../column/column-verdict.ts';
import { sectionMessages as messages } from '../section.messages.ts';
import { fileState, isScan } from './section-substance.ts';
import { SUBSTANCE_WORDS, isOn } from './section-survey.ts';
import type { Survey } from './section-survey.ts';
import type { TopicLead, TopicPages } from '../search/topic-pages.ts';

interface Case {
  readonly seen: Seen;
  readonly pages: TopicPages;
  readonly best: Survey | null;
  readonly home: PageFacts;
  readonly topic: string;
}

const MAX_SHOWN = 100;

export function sectionVerdict(found: Case): Verdict {
  const { best, pages, topic } = found;
  if (best?.state === 'passed') return passedVerdict(best, found);
  const file = pages.files.find(({ url }) => found.seen.reading(url).state !== 'gone');
  if (file !== undefined && best?.state !== 'scripted') return fileVerdict(file, found);
  const name = nameOf(topic);
  const details = detailsOf(best);
  if (best?.state === 'scripted') {
    const summary = say(messages.scripted, { ...name, url: best.found.page.url });
    return { outcome: 'cantTell', credit: 0, summary, evidence: [], gaps: [], details, holds: true };
  }
  if (best?.state === 'thin' || best?.state === 'other') {
    const { page } = best.found;
    const said = best.state === 'thin' ? messages.thin : messages.other;
    return {
      outcome: 'partial',
      credit: 0.5,
      summary: say(said, { ...name, url: page.url, words: best.words }),
      evidence: proofOf(best, topic),
      gaps: [best.state === 'thin' ? thinGap(best, name) : otherGap(best, name)],
      details,
      holds: false,
    };
  }
  const [elsewhere] = pages.elsewhere.filter(({ stage }) => stage === 'named');
  if (elsewhere !== undefined) {
    const summary = say(messages.elsewhere, { ...name, url: elsewhere.url });
    const evidence = leadProof(elsewhere);
    return { outcome: 'cantTell', credit: 0, summary, evidence, gaps: [], details, holds: true };
  }
  return missingVerdict(found, name);
}

/** Files on which the verdict rests: of a page with few words, or straight behind a label. */
export function substanceFiles(pages: TopicPages, best: Survey | null): readonly string[] {
  if (best?.state === 'passed') return best.words < SUBSTANCE_WORDS && best.parts.length === 0 ? best.attachments : [];
  return best?.state === 'scripted' ? [] : pages.files.map(({ url }) => url);
}

/** Some file of them is there, or may be: not all that were asked for failed. */
function standsOn(seen: Seen, files: readonly string[]): boolean {
  return files.some((url) => fileState(seen, url) === 'there');
}

function passedVerdict(best: Survey, { topic, seen }: Case): Verdict {
  const { words, attachments, parts, found } = best;
  const args = { ...nameOf(topic), url: found.page.url, words, files: attachments.length, parts: parts.length };
  const byFiles = words < SUBSTANCE_WORDS;
  const scans = attachments.filter((url) => isScan(seen, url)).length;
  const files = scans > 0 ? messages.passedScans : messages.passedFiles;
  const said = parts.length > 0 ? messages.passedList : byFiles ? files : messages.passed;
  return {
    outcome: 'passed',
    credit: 1,
    summary: say(said, { ...args, scans }),
    evidence: proofOf(best, topic),
    gaps: [],
    details: detailsOf(best),
    holds: !byFiles || parts.length > 0 || standsOn(seen, attachments),
  };
}

/** The menu's entry is the file itself. */
function fileVerdict(file: TopicLead, { topic, seen }: Case): Verdict {
  const said = isScan(seen, file.url) ? messages.passedScan : messages.passedFile;
  return {
    outcome: 'passed',
    credit: 1,
    summary: say(said, { ...nameOf(topic), url: file.url }),
    evidence: leadProof(file),
    gaps: [],
    details: { url: file.url, words: 0, attachments: 1 },
    holds: standsOn(seen, [file.url]),
  };
}

function missingVerdict({ best, pages, home }: Case, name: Args): Verdict {
  return {
    outcome: 'failed',
    credit: 0,
    summary: say(messages.missing, { ...name, tried: pages.tried }),
    evidence: best === null ? [] : pageEvidence(best.found.page),
    gaps: [missingGap(best, pages, home, name)],
    details: detailsOf(null),
    holds: false,
  };
}

function detailsOf(best: Survey | null): Readonly<Record<string, unknown>> {
  if (best === null || best.state === 'article' || best.state === 'none')
    return { url: null, words: 0, attachments: 0 };
  return { url: best.found.page.url, words: best.words, attachments: best.attachments.length };
}

/** The link that names it, and what the page calls itself. */
function proofOf({ found, parts }: Survey, topic: string): readonly Evidence[] {
  const { page, link, from } = found;
  const said = page.subjects.find(({ topic: one, quote, by }) => quote !== '' && by !== 'title' && isOn(one, topic));
  const part = parts[0];
  return [
    ...(link === null || link.by !== 'text' ? [] : linkEvidence(from, link)),
    ...(said === undefined ? pageEvidence(page) : [evidenceOf(page, said.quote, said.selector)]),
    ...(part === undefined ? [] : pageEvidence(part)),
  ];
}

function leadProof({ from, link }: TopicLead): readonly Evidence[] {
  return link === null ? pageEvidence(from) : linkEvidence(from, link);
}

function thinGap({ found, words, lost }: Survey, name: Args): Gap {
  const { page } = found;
  const [file] = lost;
  const told: readonly [string, Bilingual, Bilingual, Args] =
    file !== undefined
      ? ['section-files-lost', messages.sectionFilesLost, messages.sectionFilesLostFix, { files: lost.length, file }]
      : page.beingUpdated !== null
        ? ['section-being-updated', messages.sectionBeingUpdated, messages.sectionFix, { quote: page.beingUpdated }]
        : page.pictures > 0
          ? ['section-image-only', messages.sectionImageOnly, messages.sectionImageOnlyFix, {}]
          : words <= EMPTY_WORDS
            ? ['section-empty', messages.sectionEmpty, messages.sectionFix, {}]
            : ['section-thin', messages.sectionThin, messages.sectionFix, { words }];
  const [code, message, fix, args] = told;
  return { code, message: say(message, { ...name, ...args }), url: page.url, fix: say(fix, name) };
}

/** A title and a button: no contents. */
const EMPTY_WORDS = 12;

function otherGap({ found }: Survey, name: Args): Gap {
  const { page } = found;
  const heading = page.subjects.find(({ by, quote }) => by === 'heading' && quote !== '')?.quote ?? page.lead;
  const args = { ...name, shown: heading.slice(0, MAX_SHOWN) };
  return {
    code: 'section-other-content',
    message: say(messages.sectionOtherContent, args),
    url: page.url,
    fix: say(messages.sectionOtherContentFix, args),
  };
}

function missingGap(best: Survey | null, { gone, files, dead }: TopicPages, home: PageFacts, name: Args): Gap {
  if (best?.state === 'article') {
    return {
      code: 'section-only-article',
      message: say(messages.sectionOnlyArticle, name),
      url: best.found.page.url,
      fix: say(messages.sectionMissingFix, name),
    };
  }
  const lost = [...gone, ...files].find(({ link, stage }) => link !== null && stage === 'named')?.link ?? dead[0];
  if (lost !== undefined) {
    const args = { words: lost.words === '' ? lost.url : lost.words };
    return {
      code: 'section-dead-link',
      message: say(messages.sectionDeadLink, args),
      url: lost.from,
      fix: say(messages.sectionDeadLinkFix, args),
    };
  }
  return {
    code: 'section-missing',
    message: say(messages.sectionMissing, name),
    url: home.url,
    fix: say(messages.sectionMissingFix, name),
  };
}
