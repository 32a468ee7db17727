'use strict';
// What the page holds: the works, the entries that show them, and the sections that entries are in.
const byId = id => document.getElementById(id);
const folded = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const works = JSON.parse(byId('data').textContent);
const sections = [...document.querySelectorAll('#listed section')].map(element => ({
  element,
  id: element.id.slice(3),
  count: element.querySelector('.count'),
  link: document.querySelector(`#categories a[href="#${CSS.escape(element.id)}"]`),
}));
const numberOf = new Map(sections.map((section, number) => [section.element, number]));

const entries = [...document.querySelectorAll('#listed .paper')].map((element, order) => ({
  element,
  order,
  home: element.parentNode,
  work: works[element.dataset.work],
  sections: sectionsOf(element),
}));

function sectionsOf(element) {
  const found = [];
  for (let at = element.closest('section'); at; at = at.parentNode.closest('section')) {
    found.push(numberOf.get(at));
  }
  return found;
}

for (const work of works) {
  work.entries = [];
  work.rows = new Map();
}
for (const entry of entries) {
  entry.work.entries.push(entry);
}
for (const work of works) {
  work.sections = new Set(work.entries.flatMap(entry => entry.sections));
}

// The text to search, made when it is first asked for.
function textOf(work) {
  work.text ??= folded(work.entries
    .map(entry => entry.element.textContent + ' ' + entry.sections.map(headingOf).join(' '))
    .join(' ') + ' ' + fullVenue(work));
  return work.text;
}
function headingOf(number) {
  const section = sections[number];
  section.title ??= section.element.firstElementChild.firstChild.textContent;
  return section.title;
}
function fullVenue(work) {
  return work.entries[0].element.querySelector('.venue')?.title ?? '';
}
const titleOf = work =>
  (work.title ??= work.entries[0].element.querySelector('.title').textContent);
