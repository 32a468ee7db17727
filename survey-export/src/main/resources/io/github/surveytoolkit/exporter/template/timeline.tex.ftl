[#-- The works of each year as a chart, stacked by category. --]
[#import "document.tex.ftl" as document]
[#import "colours.tex.ftl" as colours]
[@document.of timeline.packages timeline.unicode false]
[@colours.define /]
\begin{figure}[!tp]
\centering
[#if timeline.undated gt 0]
% Not in the chart: [=timeline.undated] without a year.
[/#if]
[#if timeline.years?has_content]
\begin{tikzpicture}
\begin{axis}[
  compat=1.9,
  ybar stacked,
  scale only axis, width=[#if options.latex.twoColumn]0.82[#else]0.9[/#if]\linewidth, height=[#if options.latex.twoColumn]0.55[#else]0.42[/#if]\linewidth,
  bar width={0.62*\linewidth/[=timeline.years?size]},
  ymin=0, ymax={1.08*[=timeline.most]},
  enlarge x limits={abs=0.7},
  xtick={[#list timeline.ticks as year][=year][#sep],[/#sep][/#list]},
  x tick label style={font=\footnotesize, /pgf/number format/1000 sep={}},
  y tick label style={font=\footnotesize},
  xtick pos=bottom, ytick pos=left, axis lines*=left,
  ylabel={Papers}, ylabel style={font=\footnotesize},
  ymajorgrids, major grid style={draw=black!15},
  legend style={at={(0.5,-0.1)}, anchor=north, draw=none, font=\footnotesize, legend columns=[#if options.latex.twoColumn]1[#else]2[/#if], /tikz/every even column/.append style={column sep=6pt}},
  legend cell align=left,
  legend image code/.code={\path[#1] (0pt,-3pt) rectangle (7pt,4pt);},
]
[#list timeline.series as series]
\addplot[draw=black!75, line width=0.3pt, fill=surveycolour[=series.number]] coordinates {
[#list series.counts as count]
  ([=timeline.years[count?index]],[=count])
[/#list]
};
[/#list]
[#if timeline.series?size gt 1]
\legend{[#list timeline.series as series]{[=series.title]}[#sep], [/#sep][/#list]}
[/#if]
\end{axis}
\end{tikzpicture}
[/#if]
\caption{[=timeline.caption]}\label{[=timeline.label]}
\end{figure}
[/@document.of]
