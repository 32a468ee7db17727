[#-- How to cite a survey, inside its document. --]
[=list.about.fence]bibtex
[#list list.about.citation as line]
[=line]
[/#list]
[=list.about.fence]
