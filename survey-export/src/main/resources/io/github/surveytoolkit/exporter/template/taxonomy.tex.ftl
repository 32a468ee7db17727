[#-- The categories of the survey as trees, whose leaves cite the papers. --]
[#import "document.tex.ftl" as document]
[#import "colours.tex.ftl" as colours]
[#macro styles]
% How the boxes look. Define any of these styles before, by \tikzset, to have it your way.
\providecommand{\surveystyle}[2]{\pgfkeysifdefined{/tikz/#1/.@cmd}{}{\tikzset{#1/.style={#2}}}}
[@colours.define /]
\surveystyle{survey box}{line width=0.5pt, rounded corners=2pt, align=flush left, inner xsep=3pt, inner ysep=2.5pt, font=\footnotesize, execute at begin node=\hspace{0pt}}
\surveystyle{survey root}{survey box, draw=black!70, fill=black!12, align=flush center, font=\footnotesize\bfseries}
\surveystyle{survey category}{survey box}
\surveystyle{survey leaf}{survey box, fill=white}
\surveystyle{survey edge}{draw=black!60, line width=0.5pt}
\surveystyle{survey branch 1}{draw=surveycolour1!75!black, fill=surveycolour1!22}
\surveystyle{survey branch 2}{draw=surveycolour2!75!black, fill=surveycolour2!22}
\surveystyle{survey branch 3}{draw=surveycolour3!75!black, fill=surveycolour3!22}
\surveystyle{survey branch 4}{draw=surveycolour4!75!black, fill=surveycolour4!22}
\surveystyle{survey branch 5}{draw=surveycolour5!75!black, fill=surveycolour5!22}
\surveystyle{survey branch 6}{draw=surveycolour6!75!black, fill=surveycolour6!22}
\surveystyle{survey branch 7}{draw=surveycolour7!75!black, fill=surveycolour7!22}
\surveystyle{survey branch 8}{draw=surveycolour8!75!black, fill=surveycolour8!22}
% How wide they are.
\surveystyle{survey width}{text width={#1-2*\pgfkeysvalueof{/pgf/inner xsep}-\pgflinewidth}}
[/#macro]
[#macro cited node]
\[=options.latex.citeCommand]{[#list node.keys as key][=key][#sep],[/#sep][/#list]}[#if node.more gt 0] and [=node.more] more[/#if][#t]
[/#macro]
[#macro title node]
[=node.title][#if node.continued] (continued)[/#if][#t]
[/#macro]
[#macro branches nodes indent]
[#list nodes as node]
[#if node.keys?has_content]
[=indent][{[@cited node /]}, survey branch [=node.branch], survey leaf, survey width=\surveyleaf{[=node.level]}]
[#else]
[=indent][{[@title node /]}, survey category, survey branch [=node.branch], survey width=\surveycategory
[@branches node.nodes indent + "  " /]
[=indent]]
[/#if]
[/#list]
[/#macro]
[#macro forest tree]
\begin{forest}
  for tree={
    grow'=0, anchor=west, parent anchor=east, child anchor=west,
    l=0pt, l sep=\surveygap, s sep=3pt,
    edge=survey edge,
    edge path={\noexpand\path[\forestoption{edge}] (!u.parent anchor) -- ++(0.4*\surveygap,0) |- (.child anchor)\forestoption{edge label};}
  }
  [{[=tree.title]}, survey root, text width=[=tree.rootLength]pt, minimum height=\surveyroot, rotate=90, anchor=south, parent anchor=south, child anchor=north
[@branches tree.nodes "    " /]
  ]
\end{forest}
[/#macro]
[#macro boxes nodes]
[#list nodes as node]
[#if node.keys?has_content]
  \node[survey branch [=node.branch], survey leaf, survey width=\surveyleaf{[=node.level]}, anchor=north west[#if node.leastHeight gt 0], minimum height=[=node.leastHeight]pt[/#if]] ([=node.name])
    at ({\surveyleft{[=node.level]}},[#if node.above?has_content]0 |- [=node.above].south) [yshift=-3pt][#else]0)[/#if] {[@cited node /]};
[#else]
[@boxes node.nodes /]
  \path ([=node.firstLeaf].north) -- ([=node.lastLeaf].south) coordinate[midway] (middle);
  \node[survey category, survey branch [=node.branch], survey width=\surveycategory, anchor=west, minimum height=[=node.leastHeight]pt] ([=node.name])
    at ({\surveyleft{[=node.level]}},0 |- middle) {[@title node /]};
[@edges node.name node.nodes "east" /]
[/#if]
[/#list]
[/#macro]
[#macro edges name nodes side]
[#list nodes as node]
  \draw[survey edge] ([=name].[=side]) -- ++({0.4*\surveygap},0) |- ([=node.name].west);
[/#list]
[/#macro]
[#macro picture tree]
\begin{tikzpicture}
[@boxes tree.nodes /]
  \path ([=tree.firstLeaf].north) -- ([=tree.lastLeaf].south) coordinate[midway] (middle);
  \node[survey root, text width=[=tree.rootLength]pt, minimum height=\surveyroot, rotate=90, anchor=south] (root)
    at ({\surveyleft{0}-\surveygap},0 |- middle) {[=tree.title]};
[@edges "root" tree.nodes "south" /]
\end{tikzpicture}
[/#macro]
[@document.of taxonomy.packages taxonomy.unicode true]
[@styles /]
\providecommand{\surveyroot}{}
\providecommand{\surveycategory}{}
\providecommand{\surveygap}{}
\providecommand{\surveyleaf}[1]{}
\providecommand{\surveyleft}[1]{}
\begingroup
\renewcommand{\surveycategory}{[=taxonomy.categoryShare]*\linewidth}
\renewcommand{\surveygap}{11pt}
\renewcommand{\surveyleft}[1]{(\surveyroot+\surveygap+#1*(\surveycategory+\surveygap))}
\renewcommand{\surveyleaf}[1]{\linewidth-\surveyleft{#1}}
[#if taxonomy.trees?size gt 15]
\extrafloats{[=taxonomy.trees?size]}
[/#if]
[#list taxonomy.trees as tree]
\begin{figure[#if options.latex.twoColumn]*[/#if]}[!tp]
\renewcommand{\surveyroot}{[=tree.rootWidth]pt}
\noindent
[#if taxonomy.plain][@picture tree /][#else][@forest tree /][/#if]
\caption{[=tree.caption][#if tree.continued] (continued)[/#if]}\label{[=tree.label]}
\end{figure[#if options.latex.twoColumn]*[/#if]}
[/#list]
\endgroup
[/@document.of]
