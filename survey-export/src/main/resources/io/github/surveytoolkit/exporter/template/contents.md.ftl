[#-- Links to the headings of a document. --]
[#list lines as line]
[=line.prefix][#if line.written?has_content][=line.written][#else][[=line.label]](#[=line.anchor])[/#if]
[/#list]
