// The filters: of each facet, any of the chosen values; of all facets, every one.
const MOST = 10;
const facets = {
  has: {values: work => work.code ? ['code'] : [], names: {code: 'Code'}},
  year: {values: work => work.year ? [work.year] : []},
  venue: {values: work => work.venue ? [work.venue] : []},
  tag: {values: work => work.tags},
};

const all = Object.values(facets);
for (const [name, facet] of Object.entries(facets)) {
  facet.chosen = new Set();
  facet.box = byId(name);
  facet.rows = new Map();
  const counts = new Map();
  for (const work of works) {
    for (const value of facet.values(work)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const byCount = (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  const byYear = (a, b) => b[0] - a[0];
  const ordered = [...counts].sort(name === 'year' ? byYear : byCount);
  facet.most = name === 'has' ? works.length : Math.max(1, ...counts.values());
  ordered.forEach(([value], index) => addRow(name, facet, value, index));
  for (const work of works) {
    work.rows.set(facet, facet.values(work).map(value => facet.rows.get(value)));
  }
  facet.box.hidden = ordered.length === 0;
  if (ordered.length > MOST) {
    addMore(facet, ordered.length);
  }
}

function addRow(name, facet, value, index) {
  const label = document.createElement('label');
  const box = document.createElement('input');
  const text = document.createElement('span');
  const count = document.createElement('span');
  const bar = document.createElement('meter');
  box.type = 'checkbox';
  box.value = value;
  box.name = name;
  text.textContent = facet.names?.[value] ?? value;
  text.className = 'value';
  count.className = 'count';
  bar.max = facet.most;
  bar.setAttribute('aria-hidden', 'true');
  label.append(box, text, count, bar);
  label.classList.toggle('more', index >= MOST);
  facet.box.append(label);
  facet.rows.set(value, {label, box, count, bar, works: 0});
}

function addMore(facet, all) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-like';
  button.textContent = `Show all ${all}`;
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    const open = facet.box.classList.toggle('open');
    button.textContent = open ? 'Show fewer' : `Show all ${all}`;
    button.setAttribute('aria-expanded', String(open));
  });
  facet.box.append(button);
}

function passes(work, facet) {
  return facet.chosen.size === 0
      || work.rows.get(facet).some(row => facet.chosen.has(row.box.value));
}

function showFacet(facet) {
  for (const [value, row] of facet.rows) {
    const chosen = facet.chosen.has(value);
    row.box.checked = chosen;
    if (row.shown !== row.works || row.kept !== chosen) {
      row.shown = row.works;
      row.kept = chosen;
      row.count.textContent = row.works;
      row.bar.value = row.works;
      row.label.classList.toggle('none', row.works === 0);
      row.label.classList.toggle('kept', chosen);
    }
  }
}
