// What is shown, and what the reader does.
const inSection = entry => state.section < 0 || entry.sections.includes(state.section);

function matches() {
  const found = [];
  const counts = new Array(sections.length).fill(0);
  for (const facet of all) {
    facet.rows.forEach(row => { row.works = 0; });
  }
  for (const work of works) {
    if (!state.words.every(word => textOf(work).includes(word))) {
      continue;
    }
    const failed = all.filter(facet => !passes(work, facet));
    const here = work.entries.some(inSection);
    if (failed.length === 0) {
      work.sections.forEach(number => { counts[number]++; });
    }
    if (here && failed.length < 2) {
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
  for (const facet of failed.length === 0 ? all : failed) {
    work.rows.get(facet).forEach(row => { row.works++; });
  }
}

let shown = [];
function show() {
  const {found, counts} = matches();
  const here = new Set(found);
  place(entries.filter(entry => here.has(entry.work) && inSection(entry)));
  sections.forEach((section, number) => showSection(section, number, counts[number]));
  all.forEach(showFacet);
  shown = found;
  const total = works.length;
  const papers = total === 1 ? 'paper' : 'papers';
  byId('count').textContent =
      found.length === total ? `${total} ${papers}` : `${found.length} of ${total} ${papers}`;
  byId('none').hidden = found.length > 0;
  byId('clear').hidden = !isFiltered();
  byId('copy-all').hidden = found.length === 0;
}

function showSection(section, number, count) {
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
    copy(button, work.bibtex, 'BibTeX of ' + titleOf(work));
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
  } else {
    showWhole();
  }
});

// Where a fragment leads to a section, the section has to be there.
function showWhole() {
  draw(visible.length);
  document.querySelector(':target')?.scrollIntoView();
}

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
const leadsToSection = !readFragment();
root.dataset.ready = '';
show();
if (leadsToSection) {
  showWhole();
}
// The first letter typed need not wait for the texts.
globalThis.requestIdleCallback?.(() => works.forEach(textOf));
