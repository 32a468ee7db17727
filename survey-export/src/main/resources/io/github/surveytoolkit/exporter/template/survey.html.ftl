[#-- A page of one file to search and filter; it can be read without its script. --]
[#import "chart.svg.ftl" as drawing]
[#macro titled address label]
[#if address?has_content]<a href="[=address]" rel="noopener nofollow">[=label]</a>[#else][=label][/#if][#t]
[/#macro]
[#macro other link]
[#if link.address?has_content]<a href="[=link.address]" rel="noopener nofollow">[=link.label]</a>[#else][=link.label]: [=link.url][/#if][#t]
[/#macro]
[#macro entry item]
<li class="paper" data-work="[=item.work]">
<p class="title">[@titled item.address item.title /]</p>
[#if item.paper.authors?has_content]
<p class="authors">[=item.paper.authors?join(", ")][#if item.paper.othersOmitted], et al.[/#if]</p>
[/#if]
<p class="facts">[#t]
[#if item.venue?has_content]<span class="venue"[#if item.paper.venueName != item.venue] title="[=item.paper.venueName]"[/#if]>[=item.venue]</span> [/#if][#t]
[#if item.date?has_content]<span class="date">[=item.date]</span> [/#if][#t]
[#list item.paper.tags as tag]<span class="tag">[=tag]</span> [/#list][#t]
[#list item.links as link]<span class="link">[@other link /]</span> [/#list][#t]
<button type="button" class="copy scripted" aria-label="Copy BibTeX of [=item.paper.key]">BibTeX</button>[#t]
</p>
[#if item.paper.note?has_content]
<p class="note">[=item.paper.note]</p>
[/#if]
</li>
[/#macro]
[#macro listing items]
[#if items?has_content]
<ul class="papers">
[#list items as item]
[@entry item /]
[/#list]
</ul>
[/#if]
[/#macro]
[#macro section part]
<section id="[=part.anchor]">
<h[=part.level]>[=part.title] <span class="count">[=part.works]</span></h[=part.level]>
[@listing part.entries /]
[#list part.sections as below]
[@section below /]
[/#list]
</section>
[/#macro]
[#macro tree parts]
<ul>
[#list parts as part]
<li><a href="#[=part.anchor]">[=part.title] <span class="count">[=part.works]</span></a>
[#if part.sections?has_content]
[@tree part.sections /]
[/#if]
</li>
[/#list]
</ul>
[/#macro]
[#macro masthead]
[#if about.paperTitle?has_content]
<p class="about">[@titled about.paperAddress about.paperTitle /]</p>
[#elseif about.paperAddress?has_content]
<p class="about">[@titled about.paperAddress about.paperUrl /]</p>
[/#if]
[#if about.authors?has_content]
<p class="by">[=about.authors?join(", ")]</p>
[/#if]
[#if about.affiliation?has_content]
<p class="by">[=about.affiliation]</p>
[/#if]
[#if about.arxiv?has_content]
<p class="by">arXiv: [=about.arxiv]</p>
[/#if]
[/#macro]
[#macro more]
[#if about.summary?has_content]
<details><summary>Abstract</summary>
[#list about.summary as paragraph]
<p>[=paragraph]</p>
[/#list]
</details>
[/#if]
[#if about.citation?has_content]
<details><summary>How to cite</summary>
<pre>[#list about.citation as line][=line][#sep]

[/#sep][/#list]</pre>
</details>
[/#if]
[#if about.references?has_content]
<details><summary>Related lists</summary>
<ul>
[#list about.references as reference]
<li>[#if reference.label?has_content][@other reference /][#else][@titled reference.address reference.url /][/#if]</li>
[/#list]
</ul>
</details>
[/#if]
[#if html.charts?has_content]
<details class="statistics"><summary>Statistics</summary>
[#list html.charts as chart]
<figure>
[@drawing.of chart /]
</figure>
[/#list]
</details>
[/#if]
[/#macro]
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '[=html.scriptHash]'; style-src '[=html.styleHash]'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>[#if title?has_content][=title][#else]Papers[/#if]</title>
<style>[=html.style]</style>
</head>
<body>
<a class="skip" href="#papers">Skip to the papers</a>
<header>
<h1>[#if title?has_content][=title][#else]Papers[/#if]</h1>
[@masthead /]
<button type="button" id="theme" class="scripted" aria-pressed="false">Dark</button>
[#if about.summary?has_content || about.citation?has_content || about.references?has_content || html.charts?has_content]
<div class="more">
[@more /]
</div>
[/#if]
</header>
<div class="columns">
<details id="filters" open>
<summary>Filters</summary>
[#if html.sections?has_content]
<nav id="categories" aria-label="Categories">
<h2>Category</h2>
[@tree html.sections /]
</nav>
[/#if]
<div id="facets" class="scripted">
<fieldset id="has"><legend>Available</legend></fieldset>
<fieldset id="year"><legend>Year</legend></fieldset>
<fieldset id="venue"><legend>Venue</legend></fieldset>
<fieldset id="tag"><legend>Tag</legend></fieldset>
</div>
</details>
<main id="papers" tabindex="-1">
<form id="bar" class="scripted" role="search">
<input id="search" type="search" placeholder="Search titles, authors, venues, tags" aria-label="Search" aria-keyshortcuts="/" autocomplete="off" spellcheck="false">
<label>Sort <select id="sort">
<option value="list">as listed</option>
<option value="new">newest first</option>
<option value="old">oldest first</option>
<option value="title">by title</option>
<option value="venue">by venue</option>
</select></label>
</form>
<div id="result"><p id="count" role="status">[=html.works] [#if html.works == 1]paper[#else]papers[/#if]</p>
<span class="scripted"><button type="button" id="clear" hidden>Clear filters</button> <button type="button" id="copy-all">Copy BibTeX of these</button></span></div>
<p id="said" role="status"></p>
<p id="none" hidden>Nothing matches. Take a filter away, or look for fewer words.</p>
<ul id="sorted" class="papers" aria-label="Papers, sorted" hidden></ul>
<div id="listed">
[@listing html.entries /]
[#list html.sections as part]
[@section part /]
[/#list]
</div>
<button type="button" id="more" hidden>Show more</button>
</main>
</div>
<script type="application/json" id="data">[=html.data]</script>
<script>[=html.script]</script>
</body>
</html>
