import type { Bilingual } from '../../lib/model/plan.ts';

export const COMPARE_WORDS = {
  title: { vi: 'So sánh', en: 'Compare' },
  about: {
    vi: 'Hai lần soi của một cổng, hoặc hai cổng theo cùng một kế hoạch. Điều chưa kết luận được không bao giờ bị coi là thay đổi.',
    en: 'Two audits of one portal, or two portals by the same plan. What cannot be told is never taken for a change.',
  },
  left: { vi: 'Bên trái', en: 'Left' },
  right: { vi: 'Bên phải', en: 'Right' },
  portal: { vi: 'Cổng', en: 'Portal' },
  run: { vi: 'Lần soi', en: 'Audit' },
  choose: { vi: '— Chọn —', en: '— Choose —' },
  needTwo: { vi: 'Cần ít nhất hai lần soi', en: 'Two audits are needed' },
  needTwoAbout: {
    vi: 'Soi một cổng hai lần, hoặc soi hai cổng, rồi quay lại đây để thấy điều gì khác nhau.',
    en: 'Audit one portal twice, or two portals, then come back to see what differs.',
  },
  chosenForYou: {
    vi: 'Đã chọn sẵn hai lần soi mới nhất so được với nhau. Đổi cổng hoặc lần soi ở trên để so điều khác.',
    en: 'The two newest audits that can be compared were chosen for you. Change portal or audit above to compare others.',
  },
  chooseBoth: {
    vi: 'Chọn cổng và lần soi ở cả hai bên để so.',
    en: 'Choose a portal and an audit on both sides.',
  },
  sameRun: {
    vi: 'Hai bên đang là cùng một lần soi. Chọn lần khác ở một bên.',
    en: 'Both sides are the same audit. Choose another on one side.',
  },
  noCommon: {
    vi: 'Hai lần soi này không theo chung kế hoạch nào nên không so từng yêu cầu được.',
    en: 'These two audits share no plan, so their requirements cannot be compared.',
  },
  onlyDifferent: { vi: 'Chỉ hiện chỗ khác nhau', en: 'Only what differs' },
  requirement: { vi: 'Yêu cầu', en: 'Requirement' },
  change: { vi: 'Thay đổi', en: 'Change' },
  difference: { vi: 'Khác nhau', en: 'Difference' },
  notAsked: { vi: 'không đặt ra', en: 'not asked' },
  same: { vi: 'như nhau', en: 'the same' },
  leftBetter: { vi: 'trái tốt hơn', en: 'left is better' },
  rightBetter: { vi: 'phải tốt hơn', en: 'right is better' },
  unclear: { vi: 'chưa so được', en: 'cannot be compared' },
  nothing: { vi: 'Không có gì khác nhau.', en: 'Nothing differs.' },
} as const satisfies Record<string, Bilingual>;
