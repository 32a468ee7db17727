// What is shown, and what the reader does.
const inSection = entry => state.section < 0 || entry.sections.includes(state.section);

function matches() {
  const found = [];
  const counts = new Array(sections.length).fill(0);
  for (const facet of Object.values(facets)) {
    facet.rows.forEach(row => { row.works = 0; });
  }
  for (const work of works) {
    if (!state.words.every(word => textOf(work).includes(word))) {
      continue;
    }
    const failed = names.filter(name => !passes(work, name));
    const here = work.entries.some(inSection);
    if (failed.length === 0) {
      new Set(work.entries.flatMap(entry => entry.sections)).forEach(s => { counts[s]++; });
    }
    if (here) {
      count(work, failed);
    }
    if (here && failed.length === 0) {
      found.push(work);
    }
  }
  return {found, counts};
}

// A value counts what it would show if it were chosen beside the other facets.
function count(work, failed) {
  for (const name of names) {
    if (failed.length === 0 || (failed.length === 1 && failed[0] === name)) {
      work[name + 'Values'].forEach(value => { facets[name].rows.get(value).works++; });
    }
  }
}

const collator = new Intl.Collator('en', {numeric: true});
const last = text => text || '\uffff';
const orders = {
  new: (a, b) => (b.work.year || '0') - (a.work.year || '0'),
  old: (a, b) => (a.work.year || '9999') - (b.work.year || '9999'),
  title: (a, b) => collator.compare(titleText(a.work), titleText(b.work)),
  venue: (a, b) => collator.compare(last(a.work.venue), last(b.work.venue))
      || (b.work.year || '0') - (a.work.year || '0'),
};

let arranged = 'list';
function arrange() {
  if (arranged === state.sort) {
    return;
  }
  arranged = state.sort;
  if (arranged === 'list') {
    entries.forEach(entry => entry.home.append(entry.element));
  } else {
    const order = orders[arranged];
    const sorted = [...entries].sort((a, b) => order(a, b) || a.order - b.order);
    byId('sorted').append(...sorted.map(entry => entry.element));
  }
  byId('sorted').hidden = arranged === 'list';
  byId('listed').hidden = arranged !== 'list';
}

let shown = [];
function show() {
  const {found, counts} = matches();
  const visible = new Set();
  for (const work of found) {
    const here = work.entries.filter(inSection);
    (state.sort === 'list' ? here : here.slice(0, 1)).forEach(entry => visible.add(entry));
  }
  entries.forEach(entry => { entry.element.hidden = !visible.has(entry); });
  const full = new Set([...visible].flatMap(entry => entry.sections));
  sections.forEach((section, number) => showSection(section, number, counts[number], full));
  Object.values(facets).forEach(showFacet);
  shown = found;
  const total = works.length;
  const papers = total === 1 ? 'paper' : 'papers';
  byId('count').textContent =
      found.length === total ? `${total} ${papers}` : `${found.length} of ${total} ${papers}`;
  byId('none').hidden = found.length > 0;
  byId('clear').hidden = !isFiltered();
  byId('copy-all').hidden = found.length === 0;
  arrange();
}

function showSection(section, number, count, full) {
  section.element.hidden = !full.has(number);
  section.count.textContent = count;
  if (section.link) {
    section.link.querySelector('.count').textContent = count;
    section.link.classList.toggle('none', count === 0);
    if (state.section === number) {
      section.link.setAttribute('aria-current', 'true');
    } else {
      section.link.removeAttribute('aria-current');
    }
  }
}

function changed() {
  writeFragment();
  show();
}

async function copy(button, text, what) {
  let done = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    done = copyBySelection(text);
  }
  const before = button.dataset.label ??= button.textContent;
  button.textContent = done ? 'Copied' : 'Not copied';
  byId('said').textContent = done ? `Copied ${what}` : 'The browser does not let the page copy';
  setTimeout(() => { button.textContent = before; }, 1500);
}

// Pages that were not sent by https may have no clipboard.
function copyBySelection(text) {
  const area = document.createElement('textarea');
  const focused = document.activeElement;
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  focused?.focus();
  return done;
}

byId('search').addEventListener('input', event => {
  setText(event.target.value);
  changed();
});
byId('sort').addEventListener('change', event => {
  state.sort = event.target.value;
  changed();
});
byId('bar').addEventListener('submit', event => event.preventDefault());
byId('facets').addEventListener('change', ({target}) => {
  const chosen = facets[target.name].chosen;
  target.checked ? chosen.add(target.value) : chosen.delete(target.value);
  changed();
});
byId('categories')?.addEventListener('click', event => {
  const link = event.target.closest('a');
  const number = link ? sections.findIndex(section => section.link === link) : -1;
  if (number < 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  state.section = state.section === number ? -1 : number;
  changed();
});
byId('clear').addEventListener('click', () => {
  setText('');
  byId('search').value = '';
  state.section = -1;
  names.forEach(name => facets[name].chosen.clear());
  changed();
  byId('search').focus();
});
byId('copy-all').addEventListener('click', event => {
  const all = shown.map(work => work.bibtex).join('\n');
  copy(event.target, all, `BibTeX of ${shown.length} papers`);
});
byId('papers').addEventListener('click', event => {
  const button = event.target.closest('.copy');
  if (button) {
    const work = works[button.closest('.paper').dataset.work];
    copy(button, work.bibtex, 'BibTeX of ' + titleText(work));
  }
});
document.addEventListener('keydown', event => {
  const search = byId('search');
  const typing = event.target.closest?.('input:not([type=checkbox]), select, textarea');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === 'Escape' && event.target === search && search.value) {
    event.preventDefault();
    search.value = '';
    setText('');
    changed();
  }
});
window.addEventListener('hashchange', () => {
  if (readFragment()) {
    show();
  }
});

const root = document.documentElement;
const darkness = matchMedia('(prefers-color-scheme: dark)');
const remembered = {
  get: () => { try { return localStorage.getItem('theme'); } catch { return null; } },
  set: theme => { try { localStorage.setItem('theme', theme); } catch { /* then not */ } },
};
function setTheme(theme) {
  root.dataset.theme = theme;
  byId('theme').setAttribute('aria-pressed', String(theme === 'dark'));
}
byId('theme').addEventListener('click', () => {
  const theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
  setTheme(theme);
  remembered.set(theme);
});
darkness.addEventListener('change', event => setTheme(event.matches ? 'dark' : 'light'));
const theme = remembered.get();
setTheme(theme === 'dark' || theme === 'light' ? theme : darkness.matches ? 'dark' : 'light');

if (matchMedia('(max-width: 60rem)').matches) {
  byId('filters').open = false;
}
readFragment();
root.dataset.ready = '';
show();
