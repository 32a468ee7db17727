[#-- Tables of the papers, which cite their entries in the bibliography. --]
[#import "document.tex.ftl" as document]
[#macro cell row column]
[#switch column.name]
[#case "title"][=row.title][#break][#t]
[#case "authors"][#list row.authors as author][=author][#sep], [/#sep][/#list][#if row.paper.othersOmitted] et~al.[/#if][#break][#t]
[#case "venue"][=row.venue][#break][#t]
[#case "year"][=row.paper.year][#break][#t]
[#case "links"][#list row.links as label][@link row.paper.links[label?index].address label /][#sep], [/#sep][/#list][#break][#t]
[#case "code"][#if row.paper.code?has_content]\href{[=row.paper.code]}{\checkmark}[/#if][#break][#t]
[#case "cite"]\[=options.latex.citeCommand]{[=row.paper.key]}[#break][#t]
[#case "tags"][#list row.tags as tag][=tag][#sep], [/#sep][/#list][#break][#t]
[#case "note"][=row.note][#break][#t]
[/#switch]
[/#macro]
[#macro link address label]
[#if address?has_content]\href{[=address]}{[=label]}[#else][=label][/#if][#t]
[/#macro]
[#macro heading]
[#list latex.columns as column][=column.heading][#sep] & [/#sep][/#list] \\
[/#macro]
[#macro rows table]
[#list table.groups as group]
[#if group.title?has_content]
\multicolumn{[=latex.columns?size]}{p{\dimexpr\linewidth-2\tabcolsep\relax}}{\raggedright\itshape [=group.title][#if group.continued] (continued)[/#if]} \\*
[/#if]
[#list group.rows as row]
[#list latex.columns as column][@cell row column /][#sep] & [/#sep][/#list] \\
[/#list]
[#sep]
\midrule
[/#sep]
[/#list]
[/#macro]
[#macro size]
[#if latex.columns?size > 6]
\footnotesize
[#else]
\small
[/#if]
[/#macro]
[#macro long table]
\begin{longtable}{%
[#list latex.columns as column]
  >{\raggedright\arraybackslash\leavevmode\nobreak\hspace{0pt}}p{[#if column.fixed][=column.ems]em[#else]\dimexpr[=column.share]\linewidth-[=column.gaps]\tabcolsep[=column.ems]em\relax[/#if]}%
[/#list]
}
\caption{[=table.caption]}\label{[=table.label]} \\
\toprule
[@heading /]
\midrule
\endfirsthead
\caption[]{[=table.caption] (continued)} \\
\toprule
[@heading /]
\midrule
\endhead
\midrule
\multicolumn{[=latex.columns?size]}{r}{\itshape continued on the next page} \\
\endfoot
\bottomrule
\endlastfoot
[@rows table /]
\end{longtable}
[/#macro]
[#macro wide table]
\begin{table*}[!tp]
[@size /]
\setlength{\belowcaptionskip}{4pt}
\caption{[=table.caption][#if table.continued] (continued)[/#if]}\label{[=table.label]}
\begin{tabularx}{\textwidth}{%
[#list latex.columns as column]
  >{[#if !column.fixed]\hsize=[=column.stretch]\hsize\linewidth=\hsize[/#if]\raggedright\arraybackslash\leavevmode\nobreak\hspace{0pt}}[#if column.fixed]p{[=column.ems]em}[#else]X[/#if]%
[/#list]
}
\toprule
[@heading /]
\midrule
[@rows table /]
\bottomrule
\end{tabularx}
\end{table*}
[/#macro]
[@document.of latex.packages latex.unicode true]
[#if !options.latex.standalone]
% Links can be followed where hyperref is loaded.
\providecommand{\href}[2]{#2}
\providecommand{\checkmark}{\ensuremath{\surd}}
[/#if]
\begingroup
[@size /]
\setlength{\tabcolsep}{4pt}
\renewcommand{\arraystretch}{1.1}
[#if options.latex.twoColumn]
[#if latex.tables?size > 30]
\extrafloats{[=latex.tables?size]}
[/#if]
[#else]
\setlength{\LTcapwidth}{\linewidth}
[/#if]
[#list latex.tables as table]
[#if options.latex.twoColumn][@wide table /][#else][@long table /][/#if]
[/#list]
\endgroup
[/@document.of]
