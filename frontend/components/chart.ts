import type { EChartsType } from 'echarts/core';
import { option, type Plot } from './chart-option';

/** Draws a plot as SVG; the colours are style variables, so light, dark and print follow by themselves. */
class AfterglowChart extends HTMLElement {
  private chart?: EChartsType;
  private plot?: Plot;
  private drawn = 0;
  private readonly size = new ResizeObserver(() => this.chart?.resize());

  connectedCallback() {
    if (this.plot) void this.show(this.plot);
  }

  async show(plot: Plot) {
    this.plot = plot;
    const turn = ++this.drawn;
    const { drawIn } = await import('./chart-engine');
    if (turn !== this.drawn || !this.isConnected) return;
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', plot.words);
    if (!this.chart) {
      this.chart = drawIn(this);
      this.size.observe(this);
    }
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const locale = document.documentElement.lang || 'en-US';
    const font = getComputedStyle(this).fontFamily;
    this.chart.setOption(option(plot, { still, locale, font }), { notMerge: true });
  }

  disconnectedCallback() {
    this.size.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }
}

customElements.define('afterglow-chart', AfterglowChart);
