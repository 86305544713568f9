/** What the editors' publications add to a site before a skin draws it. */

import type { Answer } from '../../../demo/serve-portal.ts';
import type { Plan, Requirement } from '../../../lib/model/plan.ts';
import type { Day, LegalDocument, MenuLink, Post, StandingPage } from '../columns-hotlines/site.ts';
import { slugOf } from '../columns-hotlines/posts.ts';
import { zip } from '../../support/workbook.ts';
import type { PublicationRecord } from './record.ts';

/** Keys of the columns into which posts go; `slugged` shows dates in addresses alone. */
export type Shelf = 'tin-tuc' | 'tuyen-truyen' | 'chuyen-de';

export class Draft {
  readonly posts: Record<Shelf, Post[]> = { 'tin-tuc': [], 'tuyen-truyen': [], 'chuyen-de': [] };
  readonly documents: LegalDocument[] = [];
  /** Lines of the one page that lists documents without pages of their own. */
  readonly rows: string[] = [];
  readonly pages: StandingPage[] = [];
  readonly questions: string[] = [];
  readonly outward: MenuLink[] = [];
  readonly answers: Record<string, Answer> = {};
  footer = '';
  /** Of what the record's requirement published: titles of posts and keys of pages, by requirement. */
  readonly titles: Record<string, string[]> = {};
  readonly record: PublicationRecord;
  readonly plan: Plan;
  private serial = 1000;
  /** Three digits, which with a time make the numbers by which portals name posts. */
  private slugged = 700;

  constructor(record: PublicationRecord, plan: Plan) {
    this.record = record;
    this.plan = plan;
  }

  /** The requirement's place in its plan: it varies wording between requirements. */
  order(id: string): number {
    return this.plan.requirements.findIndex((requirement) => requirement.id === id);
  }

  requirement(id: string): Requirement {
    const found = this.plan.requirements.find((requirement) => requirement.id === id);
    if (found === undefined) throw new Error(`${this.plan.id} has no ${id}`);
    return found;
  }

  next(): number {
    this.serial += 1;
    return this.serial;
  }

  post(
    shelf: Shelf,
    told: { title: string; lead: string; body: readonly string[]; date: Day | null; cchc?: boolean },
  ): Post {
    const id = shelf === 'chuyen-de' ? (this.slugged += 1) : this.next();
    const made: Post = {
      id,
      title: told.title,
      lead: told.lead,
      slug: slugOf(told.title).slice(0, 70),
      date: told.date,
      picture: id % 3 === 0,
      cchc: told.cchc ?? false,
      body: told.body,
    };
    this.posts[shelf].push(made);
    return made;
  }

  page(page: Omit<StandingPage, 'key'>): StandingPage {
    const made = { key: page.slug, ...page };
    this.pages.push(made);
    return made;
  }

  /** A file of Word with these paragraphs; its path. */
  docx(name: string, paragraphs: readonly string[]): string {
    const path = `/tep-dinh-kem/${slugOf(name).slice(0, 60)}-${this.next()}.docx`;
    this.answers[path] = { headers: { 'content-type': WORD_TYPE }, body: wordFile(paragraphs) };
    return path;
  }

  /** A PDF that is one picture; its path. */
  scan(name: string): string {
    const path = `/tep-dinh-kem/${slugOf(name).slice(0, 60)}-${this.next()}.pdf`;
    this.answers[path] = { headers: { 'content-type': 'application/pdf' }, body: SCAN };
    return path;
  }
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SCAN =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

function wordFile(paragraphs: readonly string[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  return zip([
    [
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.main+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`],
  ]);
}
