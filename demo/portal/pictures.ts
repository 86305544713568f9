/** Drawings of the sample portal, made of a few shapes each: no photograph, no licence to mind. */

export type Motif = 'desk' | 'chart' | 'people' | 'lab' | 'phone';

export const MOTIFS: readonly Motif[] = ['desk', 'chart', 'people', 'lab', 'phone'];

export function picturePath(motif: Motif): string {
  return `/anh/minh-hoa-${motif}.svg`;
}

export function pictureSvg(motif: Motif): string {
  const [from, to] = COLOURS[motif];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 300" width="480" height="300"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs><rect width="480" height="300" fill="url(#g)"/><g opacity=".16" fill="#fff"><circle cx="410" cy="60" r="90"/><circle cx="60" cy="270" r="110"/></g>${SHAPES[motif]}</svg>`;
}

const COLOURS: Readonly<Record<Motif, readonly [string, string]>> = {
  desk: ['#2563a8', '#67a5d8'],
  chart: ['#0f766e', '#5bb8a3'],
  people: ['#b4532a', '#e4a15f'],
  lab: ['#5b4bb0', '#9a8ae0'],
  phone: ['#9d2449', '#d9748f'],
};

const SHAPES: Readonly<Record<Motif, string>> = {
  desk: '<rect x="70" y="205" width="340" height="16" fill="#123b63"/><rect x="150" y="105" width="150" height="92" rx="6" fill="#fff"/><rect x="160" y="115" width="130" height="70" fill="#cfe3f5"/><rect x="212" y="197" width="26" height="10" fill="#fff"/><g fill="#fff"><rect x="325" y="150" width="56" height="55"/><rect x="331" y="140" width="56" height="55" opacity=".7"/></g><g stroke="#7b98b3" stroke-width="4"><path d="M334 165h38M334 178h38M334 191h24"/></g>',
  chart:
    '<g fill="#fff"><rect x="110" y="170" width="42" height="70"/><rect x="172" y="135" width="42" height="105"/><rect x="234" y="150" width="42" height="90"/><rect x="296" y="95" width="42" height="145"/></g><path d="M100 150l80-45 62 18 92-70" fill="none" stroke="#ffe08a" stroke-width="9" stroke-linecap="round"/><rect x="90" y="240" width="290" height="6" fill="#073f3a"/>',
  people:
    '<g fill="#fff"><circle cx="150" cy="125" r="30"/><path d="M100 240c0-56 22-78 50-78s50 22 50 78z"/><circle cx="330" cy="125" r="30"/><path d="M280 240c0-56 22-78 50-78s50 22 50 78z"/></g><g fill="#ffe6c7"><circle cx="240" cy="105" r="36"/><path d="M180 240c0-68 26-94 60-94s60 26 60 94z"/></g>',
  lab: '<path d="M215 60h50v70l62 102a16 16 0 0 1-14 24H167a16 16 0 0 1-14-24l62-102z" fill="#fff"/><path d="M186 180h108l32 53a12 12 0 0 1-11 18H165a12 12 0 0 1-11-18z" fill="#ffd36b"/><g fill="#fff"><circle cx="225" cy="212" r="9"/><circle cx="258" cy="226" r="6"/></g><rect x="205" y="52" width="70" height="14" rx="7" fill="#2d2270"/>',
  phone:
    '<rect x="185" y="45" width="110" height="210" rx="16" fill="#fff"/><rect x="197" y="68" width="86" height="150" fill="#f6d9e1"/><circle cx="240" cy="236" r="9" fill="#9d2449"/><g fill="#9d2449"><rect x="209" y="90" width="62" height="10"/><rect x="209" y="112" width="44" height="10"/><rect x="209" y="134" width="54" height="10"/></g>',
};
