[#-- The bibliography: one entry for each work, for BibTeX and LaTeX. --]
[#macro pieces field]
[#list field.pieces as piece][#if piece.braced]{[=piece.text]}[#else][=piece.text][/#if][#sep][=field.joiner][/#sep][/#list][#t]
[/#macro]
[#list bibtex.strings as string]
@string{[=string.name] = {[=string.value]}}
[/#list]
[#if bibtex.strings?size != 0 && bibtex.entries?size != 0]

[/#if]
[#list bibtex.entries as entry]
@[=entry.type]{[=entry.key],
[#list entry.fields as field]
  [=field.name] = [#if field.macro][@pieces field /][#else]{[@pieces field /]}[/#if][#sep],[/#sep]
[/#list]
}
[#sep]

[/#sep]
[/#list]
