[#-- A chart as a file. --]
[#import "chart.svg.ftl" as drawing]
<!-- survey:chart -->
[@drawing.of chart style /]
