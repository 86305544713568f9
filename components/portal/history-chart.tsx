/** Score and coverage over the runs: a picture; the same figures stand in the table of runs. */

import { useEffect, useRef } from 'react';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { RunPart } from '../../lib/model/history.ts';
import { dayWords, decimal } from '../../lib/report/words.ts';
import { useSpeaker } from '../language.tsx';
import { coverageShare } from '../score.tsx';
import { PORTAL_PAGE_WORDS as words } from '../words/portal.ts';

export interface ChartPoint extends Pick<RunPart, 'score' | 'decided' | 'weighed'> {
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** Oldest first. */
export function HistoryChart({ points }: { readonly points: readonly ChartPoint[] }) {
  const { lang, t } = useSpeaker();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = place.current;
    if (root === null || points.length < 2) return undefined;
    const labels = { score: t(words.score), coverage: t(words.coverage), day: t(words.runDate) };
    const chart = new UPlot(
      optionsOf(root, labels, (at) => dayWords(dayOf(at), lang)),
      dataOf(points),
      root,
    );
    // where nobody points at a day, the last one is told
    const tellLast = () => {
      if (typeof chart.cursor.idx !== 'number') chart.setLegend({ idx: points.length - 1 }, false);
    };
    tellLast();
    root.addEventListener('mouseleave', tellLast, { capture: true });
    const sized = new ResizeObserver(() => chart.setSize({ width: root.clientWidth, height: HEIGHT }));
    sized.observe(root);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => chart.redraw(false);
    dark.addEventListener('change', redraw);
    return () => {
      dark.removeEventListener('change', redraw);
      root.removeEventListener('mouseleave', tellLast, { capture: true });
      sized.disconnect();
      chart.destroy();
    };
  }, [points, t, lang]);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2)
    return <p className="text-sm text-soft">{t(words.historyShort)}</p>;
  const score = ({ score }: ChartPoint) => (score === null ? '–' : decimal(score, lang));
  return (
    <figure>
      <figcaption className="sr-only">
        {t(words.historyAlt, {
          count: points.length,
          first: score(first),
          from: dayWords(first.asOf, lang),
          last: score(last),
          to: dayWords(last.asOf, lang),
        })}
      </figcaption>
      <div ref={place} aria-hidden="true" className="min-h-60" />
    </figure>
  );
}

const HEIGHT = 240;

function dataOf(points: readonly ChartPoint[]): UPlot.AlignedData {
  return [
    points.map(({ asOf }) => Date.parse(asOf) / 1000),
    points.map(({ score }) => score),
    points.map((point) => Math.round(1000 * coverageShare({ ...point })) / 10),
  ];
}

function optionsOf(
  root: HTMLElement,
  labels: { readonly score: string; readonly coverage: string; readonly day: string },
  day: (at: number) => string,
): UPlot.Options {
  const ink = (token: string) => () => colourOf(root, token);
  const axis = {
    stroke: ink('soft'),
    grid: { stroke: ink('line'), width: 1 },
    ticks: { stroke: ink('line'), width: 1 },
  };
  const font = `12px ${getComputedStyle(root).fontFamily}`;
  return {
    width: root.clientWidth,
    height: HEIGHT,
    scales: { y: { range: [0, 100] }, x: { time: false } },
    axes: [
      { ...axis, font, space: 90, values: (_, places) => places.map(day) },
      { ...axis, font, size: 40 },
    ],
    legend: { live: true },
    cursor: { drag: { x: false, y: false } },
    series: [
      { value: (_, at) => (at === null ? '–' : day(at)), label: labels.day },
      { label: labels.score, stroke: ink('accent'), width: 2.5, points: { show: true, size: 6, fill: ink('accent') } },
      { label: labels.coverage, stroke: ink('soft'), width: 1.5, dash: [5, 4], points: { show: false } },
    ],
  };
}

/** A canvas knows no tokens: what the page makes of one is read from an element. */
function colourOf(root: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--color-${token})`;
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
