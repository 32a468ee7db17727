[#-- How many papers there are, in columns for a terminal. --]
[#if title?has_content]
[=title]
[/#if]
[#list totals as total]
  [=total]
[/#list]
[#list tables as table]

[=table.head]
[#list table.rows as row]
  [=row.name]  [=row.papers]  [=row.bar][#if row.code?has_content]  [=row.code][/#if]
[#else]
  none
[/#list]
[#if table.left > 0]
  and [=table.left] more
[/#if]
[/#list]
