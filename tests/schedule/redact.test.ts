import { describe, expect, it } from 'vitest';
import { redactor } from '../../lib/schedule/redact.ts';

const SECRET = 'mật-khẩu "rất" bí mật';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('secrets are taken out of what others say', () => {
  const SAID = [
    SECRET,
    encodeURIComponent(SECRET),
    JSON.stringify({ pass: SECRET }),
    base64(SECRET),
    // AUTH PLAIN: behind names of every length
    base64(`\0a\0${SECRET}`),
    base64(`\0ab\0${SECRET}`),
    base64(`\0abc\0${SECRET}`),
  ];
  it.each(SAID)('%s', (said) => {
    const left = redactor([SECRET])(`535 refused: ${said}.`);
    expect(left).toContain('•••');
    expect(left).not.toContain(said);
    expect(Buffer.from(left.replace(/^.*?: /, ''), 'base64').toString()).not.toContain('bí mật');
  });

  it('leaves everything else as it is, and an empty secret is none', () => {
    expect(redactor(['', 'abc'])('535 5.7.8 sai')).toBe('535 5.7.8 sai');
  });

  it('the longer of two is taken out whole', () => {
    expect(redactor(['khoa', 'khoa-dai'])('x khoa-dai y')).toBe('x ••• y');
  });
});
