import { useComputedColorScheme } from '@mantine/core';
import { BarChart as EBarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

echarts.use([EBarChart, GridComponent, TooltipComponent, SVGRenderer]);

export interface Bar {
  readonly label: string;
  readonly value: number;
}

const barHeight = 30;

/** Bars drawn as SVG, for the eye alone: the table below has the same numbers and opens the same lists. */
export default function BarChart({ bars, onOpen }: { readonly bars: readonly Bar[]; readonly onOpen: (index: number) => void }) {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const ink = scheme === 'dark' ? '#d5d9de' : '#22262b';
    const chart = echarts.init(element, null, { renderer: 'svg' });
    chart.setOption({
      animation: false, grid: { left: 4, right: 44, top: 4, bottom: 4, containLabel: true }, tooltip: { trigger: 'item' },
      xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
      yAxis: { type: 'category', inverse: true, data: bars.map((bar) => bar.label), axisLabel: { color: ink, width: 230, overflow: 'truncate', fontSize: 13 }, axisTick: { show: false } },
      textStyle: { fontFamily: 'Noto Sans Variable, sans-serif' },
      series: [{ type: 'bar', data: bars.map((bar) => bar.value), barMaxWidth: 18, itemStyle: { color: scheme === 'dark' ? '#5a9be6' : '#1c5ba8' }, label: { show: true, position: 'right', color: ink, fontSize: 13 } }],
    });
    chart.on('click', ({ dataIndex }) => open.current(dataIndex));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [bars, scheme]);
  return <div ref={place} aria-hidden data-chart style={{ height: Math.max(2, bars.length) * barHeight + 12 }} />;
}
