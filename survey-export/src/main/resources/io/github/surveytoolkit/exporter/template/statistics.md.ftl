[#-- How many papers there are, and how many of them with code. --]
[#list tables as table]
[#if !table?is_first]

[/#if]
| [=table.head] | Papers | With code |
|:--|--:|--:|
[#list table.rows as row]
| [=row.name] | [=row.papers] | [=row.withCode] ([=row.percent]%) |
[/#list]
| **Total** | [=table.total.papers] | [=table.total.withCode] ([=table.total.percent]%) |
[/#list]
