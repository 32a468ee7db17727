[#-- The charts that lie beside a list. --]
[#list images as image]
![[=image.title]]([=image.address])
[#sep]

[/#sep]
[/#list]
