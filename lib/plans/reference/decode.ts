/**
 * Text of a file, from the bytes themselves: UTF-8 (with or without BOM), UTF-16 (Excel's "Unicode text"), windows-1258
 * (Excel's plain CSV on a Vietnamese Windows). Null when it is none of these: guessing on would garble names.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return strict('utf-8', bytes);
  if (a === 0xff && b === 0xfe) return strict('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return strict('utf-16be', bytes);
  const zeros = zeroBytes(bytes);
  if (zeros) return strict(zeros, bytes);
  return strict('utf-8', bytes) ?? windows1258(bytes);
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
}

/** UTF-16 without BOM shows in the zero half of its ASCII letters. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const counts = [0, 0];
  const sample = bytes.subarray(0, 2000);
  sample.forEach((byte, index) => {
    if (byte === 0) counts[index % 2] = (counts[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = counts;
  if (Math.max(even, odd) < sample.length / 8) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The bytes say so: windows-1258 writes tones as marks of their own after their letter, which Western text never has. */
function windows1258(bytes: Uint8Array): string | null {
  const text = strict('windows-1258', bytes);
  if (text === null) return null;
  const raw = new TextDecoder('windows-1258').decode(bytes);
  const marks = raw.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  const placed = raw.match(/[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/giu)?.length ?? 0;
  return marks > 0 && placed >= marks * 0.95 ? text : null;
}
