import { expect, it } from 'vitest';
import { linkFacts } from '../../lib/facts/links.ts';
import { outline } from '../../lib/html/index.ts';

const URL = 'https://skhcn.test/menu.asp';
const MENU = ['Trang đầu', 'Tin khoa học - công nghệ', 'Đo lường chất lượng', 'Sở hữu trí tuệ', 'An toàn bức xạ'];
const FRAME = `<html><body><table>${MENU.map((words, at) => `<tr><td><a href="trang.asp?ma=${at}">${words}</a>`).join('')}</table><p>Số lượt: 11</p></body></html>`;

it('keeps every link of a frame of the start page: it is the portal’s menu', () => {
  const context = { url: URL, home: false, departmentNames: [], province: '', asOf: '2022-11-20' };
  const wordsIn = (homeFrame: boolean) =>
    linkFacts(outline(FRAME, URL), { ...context, homeFrame }).map(({ words, place }) => `${place} ${words}`);
  expect(wordsIn(true)).toEqual(MENU.map((words) => `menu ${words}`));
  // the menu of any other page names what is sought, or is left out
  expect(wordsIn(false).length).toBeLessThan(MENU.length);
});
