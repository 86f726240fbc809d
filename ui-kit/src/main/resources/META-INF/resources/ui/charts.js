// Draws each .chart from the table it holds; the table stays, for screen readers, for print and for whoever wants figures.
(() => {
  "use strict";

  const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const text = cell => cell.textContent.trim();

  const size = Math.round(parseFloat(style("font-size")) * 0.87);

  function read(figure) {
    const [head, ...rows] = [...figure.querySelectorAll("table tr")].map(row => [...row.cells]);
    return {
      kind: figure.dataset.kind,
      unit: figure.dataset.unit,
      series: head.slice(1).map(cell => text(cell.firstChild ?? cell) || text(cell)),
      labels: rows.map(cells => text(cells[0])),
      links: rows.map(cells => cells[0].querySelector("a")?.href),
      values: head.slice(1).map((_, i) => rows.map(cells => cells[i + 1].dataset.value ?? null)),
    };
  }

  const shade = i => Math.round(255 * Math.max(0.4, 1 - i * 0.1)).toString(16);

  function funnel(data, base) {
    return {
      ...base,
      series: [{
        type: "funnel", sort: "none", gap: 3, top: 8, bottom: 8, left: "12%", right: "30%", minSize: "6%",
        label: { position: "right", fontSize: size, color: style("--ink"), formatter: point => `${point.name}  ${Number(point.value).toLocaleString("en")} ${data.unit}` },
        labelLine: { lineStyle: { color: style("--edge") } },
        itemStyle: { borderWidth: 0 },
        data: data.labels.map((name, i) => ({ name, value: data.values[0][i] ?? 0, itemStyle: { color: style("--series-1") + shade(i) } })),
      }],
    };
  }

  function axes(data, base) {
    const soft = { color: style("--ink-soft"), fontSize: size };
    return {
      ...base,
      grid: { left: 8, right: 16, top: size * (data.series.length > 1 ? 4.4 : 2.8), bottom: 4, containLabel: true },
      legend: data.series.length > 1 ? { top: 0, left: "center", textStyle: { color: style("--ink"), fontSize: size }, itemWidth: size, itemHeight: size - 2 } : undefined,
      tooltip: { trigger: "axis", renderMode: "richText", valueFormatter: shown => shown == null ? "–" : `${Number(shown).toLocaleString("en")} ${data.unit}` },
      xAxis: { type: "category", data: data.labels, axisLabel: soft, axisTick: { show: false }, axisLine: { lineStyle: { color: style("--edge") } } },
      yAxis: { type: "value", name: data.unit, nameTextStyle: { ...soft, align: "right" }, axisLabel: soft, splitLine: { lineStyle: { color: style("--line") } } },
      series: data.series.map((name, i) => ({
        name, data: data.values[i], type: data.kind === "line" ? "line" : "bar",
        stack: data.kind === "stacked" ? "all" : undefined, barMaxWidth: 34,
        symbol: ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect"][i], symbolSize: 8,
        lineStyle: { width: 2.5, type: ["solid", "dashed", "dotted"][i % 3] },
      })),
    };
  }

  function draw(figure) {
    const data = read(figure);
    const base = {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: size },
      color: [1, 2, 3, 4, 5, 6].map(i => style(`--series-${i}`)),
    };
    const place = figure.querySelector(".drawing");
    const chart = echarts.getInstanceByDom(place) ?? echarts.init(place, null, { renderer: "canvas" });
    chart.setOption(data.kind === "funnel" ? funnel(data, base) : axes(data, base), true);
    chart.off("click");
    chart.on("click", point => { if (data.links[point.dataIndex]) location.href = data.links[point.dataIndex]; });
    new ResizeObserver(() => chart.resize()).observe(place);
  }

  const drawAll = root => root.querySelectorAll(".chart").forEach(draw);
  drawAll(document);
  document.addEventListener("htmx:load", event => { if (event.target !== document.body) drawAll(event.target.parentElement ?? event.target); });
})();
