[#-- A fragment that names the packages that it needs or, where one is wanted, a whole document. --]
[#macro of packages unicode cites]
[#if options.latex.standalone]
[@preamble packages unicode /]
\begin{document}

[#nested]
[#if cites]

[@bibliography /]
[/#if]
\end{document}
[#else]
% Needs \usepackage{[#list packages as package][=package][#sep],[/#sep][/#list]}
% and, under pdflatex, \usepackage[T1]{fontenc}.
[#if cites && options.latex.cite != "plain"]
% Cites by \[=options.latex.citeCommand] of [=options.latex.cite].
[/#if]
[#nested]
[/#if]
[/#macro]
[#macro preamble packages unicode]
[#if options.latex.twoColumn]
\documentclass[10pt,twocolumn]{article}
[#else]
\documentclass[10pt]{article}
[/#if]
\usepackage[a4paper,margin=22mm]{geometry}
\usepackage{iftex}
\ifPDFTeX
  \usepackage[T1]{fontenc}
  \usepackage[utf8]{inputenc}
  \usepackage{lmodern}
\else
  \usepackage{fontspec}
[#if unicode]
  [@letters /]
[/#if]
\fi
\usepackage{[#list packages as package][=package][#sep],[/#sep][/#list]}
[#if options.latex.cite == "natbib"]
\usepackage[numbers]{natbib}
[#elseif options.latex.cite == "biblatex"]
\usepackage[backend=biber,style=numeric]{biblatex}
\addbibresource{[=options.latex.bibliography].bib}
[/#if]
\IfFileExists{xurl.sty}{\usepackage{xurl}}{\usepackage{url}}
\usepackage[hidelinks]{hyperref}
\setlength{\emergencystretch}{3em}
[/#macro]
[#macro bibliography]
[#if options.latex.twoColumn]
\clearpage
[/#if]
[#if options.latex.cite == "biblatex"]
\printbibliography
[#else]
\bibliographystyle{[#if options.latex.cite == "natbib"]plainnat[#else]plain[/#if]}
\bibliography{[=options.latex.bibliography]}
[/#if]
[/#macro]
[#-- Fonts for letters that Latin Modern has not, of which any may be missing. --]
[#macro letters]
\ifLuaTeX
    \directlua{surveyfonts = {}}
    \newcommand*\surveyfont[1]{\IfFontExistsTF{#1}{%
      \directlua{table.insert(surveyfonts, "#1:mode=harf;")}}{}}
    \surveyfont{Noto Serif CJK SC}
    \surveyfont{Noto Color Emoji}
    \surveyfont{Noto Serif}
    \surveyfont{DejaVu Sans}
    \surveyfont{Noto Sans Math}
    \surveyfont{FreeSerif}
    \directlua{luaotfload.add_fallback("surveyfonts", surveyfonts)}
    \setmainfont{Latin Modern Roman}[RawFeature={fallback=surveyfonts}]
    \setmonofont{Latin Modern Mono}[RawFeature={fallback=surveyfonts}]
  \else
    \IfFileExists{xeCJK.sty}{\usepackage{xeCJK}}{}
    \ifcsname setCJKmainfont\endcsname
      \IfFontExistsTF{Noto Serif CJK SC}{\setCJKmainfont{Noto Serif CJK SC}}{}
    \fi
  \fi
[/#macro]
