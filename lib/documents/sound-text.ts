/** Whether what a file gave is text: fonts without a table of letters give signs of any script, or none. */

/** Signs a Vietnamese document is made of; other scripts and private signs come of a font that does not say its letters. */
const SOUND = /[\p{Script=Latin}\p{N}\p{P}\p{Zs}\s\p{M}°√≤≥×÷±=+<>|~^$₫€§©®™•▪■□☐☑✓➢❖→⇒–—…\u00b7]/u;
const LEAST_SOUND = 0.85;
/** Fewer signs say nothing. */
const LEAST_SIGNS = 40;

export function soundText(text: string): boolean {
  let [signs, sound] = [0, 0];
  for (const sign of text) {
    if (/\s/.test(sign)) continue;
    signs += 1;
    if (SOUND.test(sign)) sound += 1;
  }
  return signs < LEAST_SIGNS || sound >= LEAST_SOUND * signs;
}

export function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Of the plain HTML that the readers make. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
