// Which entries stand in the page. Few do at a time: browsers are slow to hide thousands. The next
// ones come when the reader gets to the end of those that are there.
const STEP = 100;
const homes = [...new Set(entries.map(entry => entry.home))];
let visible = [];
let drawn = 0;

const collator = new Intl.Collator('en', {numeric: true});
const last = text => text || '\uffff';
const orders = {
  new: (a, b) => (b.work.year || '0') - (a.work.year || '0'),
  old: (a, b) => (a.work.year || '9999') - (b.work.year || '9999'),
  title: (a, b) => collator.compare(titleOf(a.work), titleOf(b.work)),
  venue: (a, b) => collator.compare(last(a.work.venue), last(b.work.venue)) || orders.new(a, b),
};

// Shows `found`, entries in the order of the list. Sorted, a work stands there once.
function place(found) {
  const listed = state.sort === 'list';
  visible = listed ? found : [...new Map(found.map(entry => [entry.work, entry]).reverse()).values()]
    .sort((a, b) => orders[state.sort](a, b) || a.order - b.order);
  homes.forEach(home => home.replaceChildren());
  byId('sorted').replaceChildren();
  byId('sorted').hidden = listed;
  byId('listed').hidden = !listed;
  sections.forEach(section => { section.element.hidden = true; });
  drawn = 0;
  draw(STEP);
}

function draw(more) {
  const next = visible.slice(drawn, drawn + more);
  for (const entry of next) {
    (state.sort === 'list' ? entry.home : byId('sorted')).append(entry.element);
    entry.sections.forEach(number => { sections[number].element.hidden = false; });
  }
  drawn += next.length;
  byId('more').hidden = drawn >= visible.length;
}

byId('more').addEventListener('click', () => draw(STEP));
new IntersectionObserver(seen => {
  if (seen.some(one => one.isIntersecting)) {
    draw(STEP);
  }
}, {rootMargin: '1000px'}).observe(byId('more'));
addEventListener('beforeprint', () => draw(visible.length));
