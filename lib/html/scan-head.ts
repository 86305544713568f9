/** What a scan keeps of head elements and frames. */

import { refreshTarget, relates, saysNofollow } from './head.ts';
import { isSpacer } from './href.ts';
import type { TagAttributes } from './scan-attributes.ts';
import { KIND } from './scan-tags.ts';
import type { Kind } from './scan-tags.ts';
import { copyString } from '../vietnamese/fold.ts';

const NO_PAGE = /^(?:about|javascript|data):/i;

export class ScannedHead {
  title: string | null = null;
  base: string | null = null;
  canonical: string | null = null;
  refresh: string | null = null;
  nofollow = false;
  readonly frames: string[] = [];

  element(kind: Kind, attributes: TagAttributes): void {
    if (kind === KIND.base) this.base ??= copied(attributes.get('href'));
    else if (kind === KIND.link && relates(attributes.get('rel'), 'canonical'))
      this.canonical ??= copied(attributes.get('href'));
    else if (kind === KIND.meta) this.#meta(attributes);
  }

  frame(attributes: TagAttributes): void {
    const src = (attributes.get('src') ?? attributes.get('data-src') ?? '').trim();
    if (src !== '' && !NO_PAGE.test(src) && !isSpacer(src)) this.frames.push(copyString(src));
  }

  #meta(attributes: TagAttributes): void {
    const content = attributes.get('content');
    if (content === undefined) return;
    if (attributes.get('name')?.trim().toLowerCase() === 'robots') this.nofollow ||= saysNofollow(content);
    this.refresh ??= copied(refreshTarget(attributes.get('http-equiv'), content) ?? undefined);
  }
}

function copied(text: string | undefined): string | null {
  return text === undefined ? null : copyString(text.trim());
}
