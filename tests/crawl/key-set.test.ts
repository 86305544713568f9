import { describe, expect, test } from 'vitest';
import { KeySet } from '../../lib/crawl/key-set.ts';

/** Addresses as portals make them: long beginnings alike, numbers at the end. */
function keyOf(index: number): string {
  return `/vi/tin-tuc-su-kien/cai-cach-hanh-chinh/${index % 29}/bai-viet-so-${index}.html?ItemID=${index * 7}`;
}

describe('KeySet', () => {
  test('knows 300,000 keys that were added and none of 300,000 that were not', () => {
    const keys = new KeySet();
    for (let index = 0; index < 300_000; index += 1) keys.add(keyOf(index));
    expect(keys.size).toBe(300_000);
    let missed = 0;
    let invented = 0;
    for (let index = 0; index < 300_000; index += 1) {
      if (!keys.has(keyOf(index))) missed += 1;
      if (keys.has(keyOf(index + 300_000))) invented += 1;
    }
    expect({ missed, invented }).toEqual({ missed: 0, invented: 0 });
  });

  test('does as a Set does, whatever is added and taken out again', () => {
    const keys = new KeySet();
    const real = new Set<string>();
    let state = 12345;
    for (let step = 0; step < 60_000; step += 1) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      const key = keyOf((state >>> 8) % 5000);
      if (state % 3 === 0) {
        keys.delete(key);
        real.delete(key);
      } else {
        keys.add(key);
        real.add(key);
      }
      if (step % 97 === 0) expect(keys.has(key)).toBe(real.has(key));
    }
    expect(keys.size).toBe(real.size);
    const differing = Array.from({ length: 5000 }, (_, index) => keyOf(index)).filter(
      (key) => keys.has(key) !== real.has(key),
    );
    expect(differing).toEqual([]);
  });

  test('tells keys apart that differ in one sign, and the empty one', () => {
    const keys = new KeySet();
    keys.add('');
    keys.add('/a?b=1');
    expect(keys.has('')).toBe(true);
    expect(['/a?b=2', '/a?b=', '/A?b=1', '/a?b=1 '].filter((key) => keys.has(key))).toEqual([]);
  });
});
