[#-- Links to the pages of the categories. --]
[#list pages as page]
- [[=page.name]]([=page.address]) ([=page.papers])
[/#list]
