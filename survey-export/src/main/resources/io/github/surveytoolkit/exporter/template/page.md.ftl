[#-- A page of one category or tag, in the form that is read back. --]
[#include "entries.md.ftl"]
<!-- survey:list 1 -->
<!-- survey:page -->

# [=list.title]

[[=home]]([=back])
[#if list.entries?has_content]

[@entries list.entries ""/]
[/#if]
[#include "sections.md.ftl"]
