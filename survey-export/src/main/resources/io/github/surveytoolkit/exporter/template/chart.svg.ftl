[#-- A chart, as it stands in a page or in a file of its own. --]
[#macro of chart style=""]
<svg class="chart" role="img" width="[=chart.width]" height="[=chart.height]" viewBox="0 0 [=chart.width] [=chart.height]" aria-labelledby="[=chart.name]-title [=chart.name]-text"[#if style?has_content] xmlns="http://www.w3.org/2000/svg"[/#if]>
<title id="[=chart.name]-title">[=chart.title]</title>
<desc id="[=chart.name]-text">[=chart.description]</desc>
[#if style?has_content]
<style>
[=style][#t]
</style>
[/#if]
[#list chart.lines as line]
<line x1="[=line.fromX]" y1="[=line.fromY]" x2="[=line.toX]" y2="[=line.toY]"/>
[/#list]
[#list chart.bars as bar]
<rect class="c[=bar.color]" x="[=bar.x]" y="[=bar.y]" width="[=bar.width]" height="[=bar.height]">[#if bar.tip?has_content]<title>[=bar.tip]</title>[/#if]</rect>
[/#list]
[#list chart.texts as text]
<text x="[=text.x]" y="[=text.y]"[#if text.style?has_content] class="[=text.style]"[/#if]>[=text.text]</text>
[/#list]
</svg>
[/#macro]
