/** Readable on a screen, on paper and in grey; colour never carries meaning alone. */
export const STYLE = `
:root { --ink: #1c2430; --soft: #55606e; --line: #d5dbe3; --paper: #fff; --wash: #f5f7fa; --link: #0b57a4;
  --passed: #14713a; --partial: #8a5a00; --failed: #b3261e; --cantTell: #3f4fae; --untested: #55606e; --inapplicable: #55606e; }
* { box-sizing: border-box; }
html { font: 16px/1.55 "Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: var(--ink); background: var(--wash); -webkit-text-size-adjust: 100%; }
body { margin: 0; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
main, header.top, footer.end { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
main:focus { outline: none; }
header.top { padding-top: 2rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .35rem; }
h2 { font-size: 1.2rem; margin: 2.4rem 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h2.part { font-size: 1.4rem; margin-top: 3rem; border-bottom: 0; }
h3 { font-size: 1.02rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: .9rem; margin: .9rem 0 .25rem; color: var(--soft); font-weight: 600; }
p { margin: .3rem 0; }
a { color: var(--link); overflow-wrap: anywhere; } a:focus-visible { outline: 3px solid #b36b00; outline-offset: 2px; }
.kicker { color: var(--soft); margin: 0 0 .3rem; font-size: .92rem; }
.meta { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 1rem 0; font-size: .95rem; }
.meta dt { color: var(--soft); } .meta dd { margin: 0; overflow-wrap: anywhere; }
.score { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: center; background: var(--paper); border: 1px solid var(--line); border-radius: .8rem; padding: 1.2rem 1.5rem; margin: 1.2rem 0; }
.figure { font-size: 2.9rem; font-weight: 700; line-height: 1; } .figure small { font-size: 1.05rem; font-weight: 400; color: var(--soft); }
.bars { flex: 1 1 18rem; } .bars p { font-size: .92rem; }
.bar { height: .8rem; background: #e3e8ef; border-radius: .4rem; overflow: hidden; margin: .2rem 0 .7rem; }
.bar span { display: block; height: 100%; background: #2563a8; } .bar.cover span { background: #6b7686; }
ul.counts { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 0; }
ul.counts li { border: 1px solid currentColor; border-radius: 2rem; padding: .1rem .8rem; font-size: .92rem; background: var(--paper); }
.passed { color: var(--passed); } .partial { color: var(--partial); } .failed { color: var(--failed); } .cantTell { color: var(--cantTell); } .untested, .inapplicable { color: var(--untested); }
.note { background: #fff8e6; border: 1px solid #e7cf93; border-radius: .5rem; padding: .7rem 1rem; margin: 1rem 0; }
.review { border-left: 3px solid var(--link); padding: .2rem .8rem; background: var(--wash); overflow-wrap: anywhere; } .bars .reviewed { font-weight: 600; }
ol.mend { padding-left: 1.6rem; } ol.mend li { margin: 0 0 .9rem; } ol.mend li p { margin: .1rem 0; }
.cost { white-space: nowrap; color: var(--failed); font-weight: 600; font-size: .9rem; margin-left: .3rem; }
article { background: var(--paper); border: 1px solid var(--line); border-left: .35rem solid currentColor; border-radius: .5rem; padding: .9rem 1.1rem; margin: 0 0 .9rem; }
article > * { color: var(--ink); } article > .seal { overflow-wrap: anywhere; }
.small { color: var(--soft); }
article .head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; align-items: baseline; }
article h3 { margin: 0; } .badge { font-weight: 600; font-size: .9rem; margin: 0; white-space: nowrap; }
.small { color: var(--soft); font-size: .88rem; }
blockquote { margin: .25rem 0 .5rem; padding: .1rem .8rem; border-left: 3px solid var(--line); } blockquote p { margin: 0; }
blockquote q { quotes: "“" "”"; overflow-wrap: anywhere; } blockquote .small { font-size: .84rem; overflow-wrap: anywhere; }
ul.gaps { margin: .2rem 0; padding-left: 1.2rem; } ul.gaps li { margin: 0 0 .35rem; overflow-wrap: anywhere; } ul.gaps .small { display: block; }
.fix { margin-bottom: .6rem; overflow-wrap: anywhere; } .fix b { color: var(--passed); } article .fix { padding-left: 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .4rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { background: var(--wash); font-weight: 600; } td.code { width: 1%; white-space: nowrap; } td.code wbr { display: none; }
thead { display: table-header-group; } tr { break-inside: avoid; }
figure { margin: .9rem 0; } figcaption { font-size: .9rem; font-weight: 600; color: var(--soft); margin-bottom: .3rem; } svg { max-width: 100%; height: auto; display: block; }
footer.end { padding-top: 2rem; padding-bottom: 3rem; font-size: .88rem; color: var(--soft); }
@media (max-width: 36rem) {
  .meta { grid-template-columns: 1fr; gap: 0; } .meta dd { margin-bottom: .4rem; }
  main, header.top, footer.end { padding: 0 1rem; } header.top { padding-top: 1.2rem; }
  article { padding: .7rem .8rem; } article .fix { padding-left: 0; }
  td.code { width: auto; } td.code wbr { display: inline; } th, td { padding: .3rem .4rem; }
}
@media print {
  html { background: #fff; font-size: 10.5pt; } main, header.top, footer.end { max-width: none; padding: 0; }
  .score { border-color: #999; } article { border-color: #999 #999 #999 currentColor; } a { color: inherit; } .skip { display: none; }
  .bar, .bar span, rect, article { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, h4, .head, figcaption { break-after: avoid; } .score, ul.counts, ol.mend li, ul.gaps li, .fix, blockquote, figure, .head { break-inside: avoid; }
  article { -webkit-box-decoration-break: clone; box-decoration-break: clone; } .fix { break-before: avoid; }
  @page { margin: 16mm 14mm; }
}
`;
