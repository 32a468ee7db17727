[=csv.start][#t]
[#list csv.rows as row]
[#list row.cells as cell]"[=cell]"[#sep],[/#sep][/#list][=csv.rowEnd][#t]
[/#list]
