/** Where portals keep their standing pages, and what a page of a topic must do besides being named so. */

/** Sections in which a page on a topic may stand. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  'functions-and-organisation': ['functions', 'organisation', 'leaders'],
  'lookup-guide': ['guides', 'procedures', 'online-service', 'public-administration'],
  workflows: ['procedures', 'iso', 'tthc-reform', 'public-administration', 'documents'],
  iso: ['documents', 'functions', 'cchc', 'workflows'],
  finance: ['documents', 'functions', 'plans-reports'],
  'citizen-reception': ['feedback', 'contact', 'functions'],
  'staff-assessment': ['one-stop', 'satisfaction', 'service-centre', 'cchc', 'public-administration'],
  'review-list': ['tthc-reform', 'simplification', 'procedures', 'cchc', 'plans-reports'],
  'rotation-list': ['personnel', 'anti-corruption', 'functions', 'documents', 'plans-reports'],
};
/** Pages on these tell how something is done; the thing itself is no substance. */
const GUIDES: ReadonlySet<string> = new Set(['lookup-guide']);

export function sectionsOfTopic(topic: string): readonly string[] {
  return SECTIONS[topic] ?? [];
}

export function isGuideTopic(topic: string): boolean {
  return GUIDES.has(topic);
}

/** What a page of the topic must name, whatever label leads to it: "Giới thiệu" alone promises no duties. */
const MUST_NAME: Readonly<Record<string, string>> = { functions: 'duties', 'functions-and-organisation': 'duties' };

export function mustName(topic: string): string | null {
  return MUST_NAME[topic] ?? null;
}

/** What also names the topic: the parts of a topic that stands for several. */
export function partsOfTopic(topic: string): readonly string[] {
  return topic === 'functions-and-organisation' ? [topic, 'functions', 'organisation', 'job-positions'] : [topic];
}
