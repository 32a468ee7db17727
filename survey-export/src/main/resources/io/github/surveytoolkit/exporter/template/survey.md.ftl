[#-- A paper list as GitHub shows it, in the form that is read back as the same survey. --]
[#include "entries.md.ftl"]
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
