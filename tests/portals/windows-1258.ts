/** Vietnamese as bytes of windows-1258: base letters with their own code, tones as combining bytes behind them. */
export function windows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const whole = CODES.get(letter);
    if (whole !== undefined) bytes.push(whole);
    else for (const part of apart(letter)) bytes.push(CODES.get(part) ?? 0x3f);
  }
  return Uint8Array.from(bytes);
}

/** `ệ` -> `ê` and the combining dot: the code page has ê, not ệ. */
function apart(letter: string): readonly string[] {
  const marks = Array.from(letter.normalize('NFD'));
  const tones = marks.filter((mark) => TONES.includes(mark));
  const base = marks.filter((mark) => !TONES.includes(mark)).join('');
  return [base.normalize('NFC'), ...tones];
}

/** Grave, acute, tilde, hook above, dot below. */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const CODES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, code) => [new TextDecoder('windows-1258').decode(Uint8Array.of(code)), code]),
);
