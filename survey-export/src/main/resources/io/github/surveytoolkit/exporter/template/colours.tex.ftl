[#-- Eight colours, of which neighbours differ in grey, too. --]
[#macro define]
\providecolor{surveycolour1}{HTML}{1F4E79}
\providecolor{surveycolour2}{HTML}{F0A04B}
\providecolor{surveycolour3}{HTML}{2A7F78}
\providecolor{surveycolour4}{HTML}{F5DE8C}
\providecolor{surveycolour5}{HTML}{A63D2F}
\providecolor{surveycolour6}{HTML}{9CC9E3}
\providecolor{surveycolour7}{HTML}{6D5495}
\providecolor{surveycolour8}{HTML}{D9D9D9}
[/#macro]
