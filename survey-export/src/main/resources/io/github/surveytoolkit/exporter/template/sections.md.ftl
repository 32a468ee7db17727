[#-- Contents and categories of a list. --]
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
