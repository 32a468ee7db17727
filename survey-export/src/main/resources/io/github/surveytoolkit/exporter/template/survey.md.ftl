[#-- A paper list as GitHub shows it, in the form that is read back as the same survey. --]
[#macro link one]
[#if one.plain?has_content]
[=one.plain][#t]
[#elseif one.address?has_content]
[#if one.isWritten][[[=one.label]]][#else][[=one.label]][/#if]([=one.address][#if one.tip?has_content] "[=one.tip]"[/#if])[#t]
[#else]
**[#if one.isWritten][[=one.label]][#else][=one.label][/#if]**[#if one.code?has_content] [=one.code][/#if][#t]
[/#if]
[/#macro]
[#macro links all]
[#list all as one][@link one/][#sep] [/#sep][/#list][#t]
[/#macro]
[#macro name entry]
[#list entry.leads as one][[=entry.title]]([=one.address][#if one.tip?has_content] "[=one.tip]"[/#if])[#else][=entry.title][/#list][#t]
[/#macro]
[#macro bullet entry indent]
[=indent]- [@name entry/][=entry.stop][#if entry.authors?has_content] *[=entry.authors]*[=entry.authorsStop][/#if][#if entry.appeared?has_content] *[[=entry.appeared]]*[/#if][#if entry.isBare] *[]*[/#if][#list entry.tags as tag] [=tag][/#list][#list entry.links as one] [@link one/][/#list][=entry.anchor]
[#list entry.note as line]
[=indent]  - Note: [=line]
[/#list]
[/#macro]
[#macro cell entry column]
[#switch column]
[#case "title"][@name entry/][=entry.anchor][#t][#break]
[#case "authors"][=entry.authors][#t][#break]
[#case "venue"][=entry.venue][#t][#break]
[#case "year"][=entry.date][#t][#break]
[#case "links"][@links entry.links/][#t][#break]
[#case "code"][@links entry.code/][#t][#break]
[#case "cite"][=entry.key][#t][#break]
[#case "tags"][#list entry.tags as tag][=tag][#sep] [/#sep][/#list][#t][#break]
[#case "note"][#list entry.note as line][=line][#sep]<br>[/#sep][/#list][#t][#break]
[/#switch]
[/#macro]
[#macro entries all indent]
[#if list.columns?has_content]
[=indent]|[#list list.columns as column] [=column.head] |[/#list]
[=indent]|[#list list.columns as column]---|[/#list]
[#list all as entry]
[=indent]|[#list list.columns as column] [@cell entry column.word/] |[/#list]
[/#list]
[#else]
[#list all as entry]
[@bullet entry indent/]
[/#list]
[/#if]
[/#macro]
[#assign about = list.about]
<!-- survey:list 1 -->
[#if list.title?has_content]

# [=list.title]
[/#if]
[#if about.name?has_content]

This is the paper list of the survey [#list about.paper as one][#if one.address?has_content][[=about.name]]([=one.address])[#else][=about.name] [=one.code][/#if][#else][=about.name][/#list].
[#elseif about.paper?has_content]

This is the paper list of [#list about.paper as one][#if one.address?has_content][a survey]([=one.address])[#else]a survey [=one.code][/#if][/#list].
[/#if]
[#if about.authors?has_content || about.affiliation?has_content || about.arxiv?has_content]

[#if about.authors?has_content]
- **Authors:** [=about.authors]
[/#if]
[#if about.affiliation?has_content]
- **Affiliation:** [=about.affiliation]
[/#if]
[#if about.arxiv?has_content]
- **arXiv:** [#list about.arxivLink as one][@link one/][#else][=about.arxiv][/#list]
[/#if]
[/#if]
[#if about.references?has_content]

References:

[#list about.references as one]
- [@link one/]
[/#list]
[/#if]
[#if list.entries?has_content]
[#if about.isIntroduced]

Papers:
[/#if]

[@entries list.entries ""/]
[/#if]
[#if about.summary?has_content]

## Abstract
[#list about.summary as paragraph]

[=paragraph]
[/#list]
[/#if]
[#if about.citation?has_content]

## Citation

To cite the survey:

[=about.fence]bibtex
[#list about.citation as line]
[=line]
[/#list]
[=about.fence]
[/#if]
[#if list.contents?has_content]

## Contents

[#list list.contents as line]
[=line.indent]- [[=line.title]](#[=line.anchor])
[/#list]
[/#if]
[#list list.sections as section]
[#if section.hashes?has_content]

[=section.hashes] [=section.title]
[#if section.entries?has_content]

[@entries section.entries section.inner/]
[/#if]
[#else]
[#if list.columns?has_content]

[/#if]
[=section.indent]- **[=section.title]**
[#if section.entries?has_content]
[#if list.columns?has_content]

[/#if]
[@entries section.entries section.inner/]
[/#if]
[/#if]
[/#list]
