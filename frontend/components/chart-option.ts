import type { EChartsCoreOption } from 'echarts/core';

export interface Plot {
  words: string;
  axis: 'DAYS' | 'MINUTES' | 'NAMES';
  across: string;
  up: string;
  least: number | null;
  most: number | null;
  lines: { name: string; bars: boolean; points: { x: string; y: number }[] }[];
  bands: { name: string; from: number; to: number; tone: string }[];
  marks: { name: string; x: string }[];
  levels: { name: string; y: number }[];
}

interface Manner {
  still: boolean;
  locale: string;
  font: string;
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]];
const QUIET = 'var(--ag-text-quiet)';
const LINE = 'var(--ag-line)';
const TEXT = { fontSize: 12, color: QUIET };

const colour = (index: number) => `var(--ag-series-${(index % 6) + 1})`;
const wash = (tone: string) => `var(--ag-${tone.toLowerCase()}-wash)`;

/** What echarts needs to know to draw a plot in our manner. */
export function option(plot: Plot, { still, locale, font }: Manner): EChartsCoreOption {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const x = (value: string) => (plot.axis === 'MINUTES' ? Number(value) : value);
  const legend = plot.lines.length > 1;
  return {
    animation: !still,
    animationDuration: 250,
    aria: { enabled: true, label: { enabled: false }, decal: { show: plot.lines.some((line) => line.bars) } },
    textStyle: { fontFamily: font, ...TEXT },
    grid: { left: 8, right: 20, top: legend ? 40 : 26, bottom: plot.across ? 22 : 6, outerBoundsMode: 'same' },
    legend: { show: legend, left: 0, top: 0, itemGap: 18, itemWidth: 24, textStyle: { ...TEXT, color: 'var(--ag-text)' } },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: 'var(--ag-card)',
      borderColor: LINE,
      textStyle: { ...TEXT, color: 'var(--ag-text)' },
      axisPointer: { lineStyle: { color: QUIET } },
    },
    xAxis: {
      type: { DAYS: 'time', MINUTES: 'value', NAMES: 'category' }[plot.axis],
      splitNumber: 6,
      // No day is written twice.
      minInterval: plot.axis === 'DAYS' ? 86_400_000 : undefined,
      name: plot.across,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: TEXT,
      axisLine: { lineStyle: { color: 'var(--ag-line-strong)' } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { ...TEXT, hideOverlap: true, ...(plot.axis === 'DAYS' && { formatter: (at: number) => day.format(at) }) },
    },
    yAxis: {
      type: 'value',
      name: plot.up,
      nameTextStyle: { ...TEXT, align: 'left' },
      min: plot.least ?? undefined,
      max: plot.most ?? undefined,
      interval: evenStep(plot),
      splitLine: { lineStyle: { color: LINE } },
      axisLabel: { ...TEXT, hideOverlap: true },
    },
    series: plot.lines.map((line, index) => ({
      name: line.name,
      type: line.bars ? 'bar' : 'line',
      data: line.points.map((point) => [x(point.x), point.y]),
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 7,
      showAllSymbol: true,
      barMaxWidth: 36,
      itemStyle: { color: colour(index) },
      lineStyle: { color: colour(index), width: 2, type: DASHES[index % DASHES.length] },
      emphasis: { disabled: true },
      ...(index === 0 && { markArea: areas(plot), markLine: rules(plot, x) }),
    })),
  };
}

/** A step that ends on the top of a given scale: 9 for a scale of 27, 40 from 40 to 200. */
function evenStep({ least, most }: Plot): number | undefined {
  if (least === null || most === null) return undefined;
  const round = [1, 2, 3, 4, 5, 7, 9, 10, 20, 25, 40, 50];
  return [5, 4, 6, 3, 7].map((steps) => (most - least) / steps).find((step) => round.includes(step));
}

function areas(plot: Plot) {
  return {
    silent: true,
    label: { ...TEXT, position: 'insideTopRight', fontSize: 11, distance: 4 },
    data: plot.bands.map((band) => [
      { name: band.name, yAxis: band.from, itemStyle: { color: wash(band.tone), opacity: 0.6 } },
      { yAxis: band.to },
    ]),
  };
}

function rules(plot: Plot, x: (value: string) => string | number) {
  const label = { ...TEXT, fontSize: 11, formatter: '{b}' };
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: QUIET, width: 1, type: 'dashed' },
    data: [
      ...plot.marks.map((mark) => ({ name: mark.name, xAxis: x(mark.x), label: { ...label, position: 'end' } })),
      ...plot.levels.map((level) => ({ name: level.name, yAxis: level.y, label: { ...label, position: 'insideStartTop' } })),
    ],
  };
}
