[#-- Papers of a list inside its document, under bold lines where they are grouped. --]
[#include "entries.md.ftl"]
[#if list.entries?has_content]
[@entries list.entries ""/]
[/#if]
[#list list.sections as section]
[#if !section?is_first || list.entries?has_content]

[/#if]
**[=section.title]**

[@entries section.entries ""/]
[/#list]
