// Prints what citation-js reads of the file that is named, as JSON.
const { readFileSync } = require('node:fs')
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-ris')

console.log(JSON.stringify(new Cite(readFileSync(process.argv[2], 'utf8'), { generateGraph: false }).data))
