import { describe, expect, it } from 'vitest';
import { say } from '../../lib/model/message.ts';

const TEMPLATE = {
  vi: 'Còn {count} thủ tục từ {from}.',
  en: '{count} {count?procedure is|procedures are} left since {from}.',
};
const FROM = { vi: '16/11/2022', en: '2022-11-16' };

describe('say', () => {
  const rows: readonly { readonly count: number; readonly en: string }[] = [
    { count: 0, en: '0 procedures are left since 2022-11-16.' },
    { count: 1, en: '1 procedure is left since 2022-11-16.' },
    { count: 2, en: '2 procedures are left since 2022-11-16.' },
  ];
  it.each(rows)('chooses the word for $count and the language of an argument', ({ count, en }) => {
    expect(say(TEMPLATE, { count, from: FROM })).toEqual({ vi: `Còn ${count} thủ tục từ 16/11/2022.`, en });
  });

  it('leaves braces in an argument alone', () => {
    expect(say({ vi: '“{text}”', en: '“{text}”' }, { text: '{count?a|b}' }).vi).toBe('“{count?a|b}”');
  });

  it('throws where an argument lacks', () => {
    expect(() => say(TEMPLATE, { count: 1 })).toThrow('from');
  });
});
